import type { Day } from '../../lib/day';
import { groupBy } from '../bursary/group-by';
import { dayOf } from '../../lib/instant';
import { plural } from '../../lib/plural';
import type { Activity } from '../activity/activity';
import type { LedgerEntry } from '../bursary/ledger-entry';
import { yearOf } from '../bursary/year-of';
import type { Enquiry } from '../enquiry/enquiry';
import { nameEnquiry } from '../enquiry/name-enquiry';
import type { Visit } from '../governor/visit';
import type { Change } from '../history/change';
import { namePairing } from '../mentoring/relationship/name-pairing';
import type { Pairing } from '../mentoring/relationship/pairing';
import type { Session } from '../mentoring/relationship/session';
import { nameOf } from '../people/name-of';
import { fullName, type Person } from '../people/person';
import type { RecordKind, RecordRef } from '../record/record-ref';
import type { School } from '../school/school';
import type { Summary } from '../summary/summary';
import type { TeachMeet } from '../teach-meet/teach-meet';
import type { RetentionKind, RetentionRule } from './duty-settings';
import type { Erasure } from './erasure';
import { dueBefore, keptUntil } from './retention-period';

/** What the review looks at: parts of the document, none of them confidential. */
export type KeptRecords = {
  readonly school: Pick<School, 'duties' | 'financialYearStart' | 'timeZone'>;
  readonly people: Readonly<Record<string, Person>>;
  readonly enquiries: Readonly<Record<string, Enquiry>>;
  readonly pairings: Readonly<Record<string, Pairing>>;
  readonly ledger: readonly LedgerEntry[];
  readonly visits: Readonly<Record<string, Visit>>;
  readonly activities: Readonly<Record<string, Activity>>;
  readonly teachMeets: Readonly<Record<string, TeachMeet>>;
  readonly summaries: Readonly<Record<string, Summary>>;
  readonly erasures: readonly Erasure[];
  readonly history: readonly Change[];
};

/** A record, or records that are counted together, kept for longer than the school's rules say. */
export type RetentionDue = {
  /** Unique in its kind. */
  readonly id: string;
  readonly words: string;
  /** The day its years are counted from, and the last day of these years. */
  readonly from: Day;
  readonly until: Day;
  readonly records: readonly RecordRef[];
  /** How many there are; lines of the change history are no records of their own. */
  readonly count: number;
};

/** What is due of one kind, the longest kept first. */
export type RetentionDueOfKind = {
  readonly rule: RetentionRule;
  readonly due: readonly RetentionDue[];
  /** All records of the due ones together. */
  readonly count: number;
};

type Candidate = Omit<RetentionDue, 'until'>;

/**
 * Everything that is kept for longer than its period, by kind and in the order of the school's rules; kinds with nothing
 * due are there with none. Each period ends on a day of its own (`RETENTION_STARTS`), and what ended before today is due.
 *
 * @example
 * // Left on 17 July 2020, and leavers are kept for six years:
 * listRetentionDue(records, '2026-07-18')[0].due[0].until //=> '2026-07-17'
 */
export function listRetentionDue(kept: KeptRecords, today: Day): readonly RetentionDueOfKind[] {
  return kept.school.duties.retention.map((rule) => {
    const due =
      rule.kind === 'history'
        ? listOldHistory(kept, rule.years, today)
        : LISTERS[rule.kind](kept)
            .map((each): RetentionDue => ({ ...each, until: keptUntil(each.from, rule.years) }))
            .filter(({ until }) => until < today)
            .toSorted(
              (one, other) => one.from.localeCompare(other.from) || one.words.localeCompare(other.words),
            );
    return { rule, due, count: due.reduce((sum, each) => sum + each.count, 0) };
  });
}

const single = (
  kind: RecordKind,
  { id, words, from }: { readonly id: string; readonly words: string; readonly from: Day },
): Candidate => ({ id: `${kind}/${id}`, words, from, records: [{ kind, id }], count: 1 });

const LISTERS: Readonly<
  Record<Exclude<RetentionKind, 'history'>, (kept: KeptRecords) => readonly Candidate[]>
> = {
  person: ({ people, erasures }) => {
    const erased = new Set<string>(erasures.map(({ newId }) => newId));
    return Object.values<Person>(people).flatMap((person) =>
      person.leavingDay === null || erased.has(person.id)
        ? []
        : [single('person', { id: person.id, words: fullName(person), from: person.leavingDay })],
    );
  },
  enquiry: ({ enquiries, people }) =>
    Object.values<Enquiry>(enquiries).map((each) =>
      single('enquiry', {
        id: each.id,
        words: `${nameOf(people, each.personId)}: ${nameEnquiry(each)}`,
        from: lastDayOf(each),
      }),
    ),
  pairing: ({ pairings, people }) =>
    Object.values<Pairing>(pairings).flatMap((each) =>
      each.closing === null
        ? []
        : [single('pairing', { id: each.id, words: namePairing(each, people), from: each.closing.day })],
    ),
  'private note': ({ pairings, people }) =>
    Object.values<Pairing>(pairings).flatMap((each) =>
      Object.values<Session>(each.sessions).flatMap(({ id, day, hasNote, hasReview }) => {
        const count = Number(hasNote) + Number(hasReview);
        if (count === 0) return [];
        const words = `${namePairing(each, people)}: ${plural(count, 'private record')}`;
        return [
          {
            id: `${each.id}/${id}`,
            words,
            from: day,
            records: [{ kind: 'pairing' as const, id: each.id }],
            count,
          },
        ];
      }),
    ),
  money: ({ ledger, school }) => {
    const years = groupBy(ledger, ({ day }) => yearOf(day, 'financial', school.financialYearStart).endDay);
    return [...years].map(([endDay, entries]) => ({
      id: endDay,
      words: `Financial year ${yearOf(endDay, 'financial', school.financialYearStart).name}: ${plural(entries.length, 'line')} of the ledger`,
      from: endDay,
      records: entries.map(({ id }) => ({ kind: 'entry' as const, id })),
      count: entries.length,
    }));
  },
  visit: ({ visits }) =>
    Object.values<Visit>(visits).map(({ id, focus, day }) =>
      single('visit', { id, words: focus, from: day }),
    ),
  activity: ({ activities, teachMeets }) => [
    ...Object.values<Activity>(activities).map(({ id, title, day }) =>
      single('activity', { id, words: title, from: day }),
    ),
    ...Object.values<TeachMeet>(teachMeets).map(({ id, name, day }) =>
      single('teach-meet', { id, words: name, from: day }),
    ),
  ],
  summary: ({ summaries }) =>
    Object.values<Summary>(summaries).map(({ id, title, period }) =>
      single('summary', { id, words: title, from: period.endDay }),
    ),
};

/** The last day on which something was seen or said of an enquiry. */
function lastDayOf({ endDay, outcome, laterEvidence }: Enquiry): Day {
  const days = [
    endDay,
    outcome?.reviewedOn ?? endDay,
    ...laterEvidence.map(({ seenOn }) => seenOn ?? endDay),
  ];
  return days.reduce((latest, each) => (each > latest ? each : latest));
}

/** One line for all that is due of the history, which nobody reviews line by line. */
function listOldHistory(
  { history, school }: KeptRecords,
  years: number,
  today: Day,
): readonly RetentionDue[] {
  const young = dueBefore(today, years);
  const old = history.slice(
    0,
    countWhile(history, ({ at }) => dayOf(at, school.timeZone) < young),
  );
  const first = old[0];
  const last = old.at(-1);
  if (first === undefined || last === undefined) return [];
  return [
    {
      id: 'history',
      words: plural(old.length, 'line'),
      from: dayOf(first.at, school.timeZone),
      until: keptUntil(dayOf(last.at, school.timeZone), years),
      records: [],
      count: old.length,
    },
  ];
}

/** How many items at the start are so, where none after the first that is not can be so again: lines in order of time. */
function countWhile<Item>(items: readonly Item[], isSo: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const item = items[middle];
    if (item !== undefined && isSo(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
