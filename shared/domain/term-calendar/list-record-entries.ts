import type { Day } from '../../lib/day';
import { plural } from '../../lib/plural';
import { toMinutes } from '../../lib/time-of-day';
import type { Activity } from '../activity/activity';
import type { Award } from '../bursary/award';
import { owesReport } from '../bursary/award-table';
import type { Fund } from '../bursary/fund';
import type { Enquiry } from '../enquiry/enquiry';
import { nameEnquiry } from '../enquiry/name-enquiry';
import { outcomeDueDay } from '../enquiry/outcome-due';
import type { Visit } from '../governor/visit';
import { KIND_WORDS } from '../mentoring/pairing-kind';
import { namePairing } from '../mentoring/relationship/name-pairing';
import type { Pairing } from '../mentoring/relationship/pairing';
import { nameOf, type People } from '../people/name-of';
import { fullName, hasLeft, type Person } from '../people/person';
import type { School } from '../school/school';
import { activeTalks } from '../teach-meet/plan/active-talks';
import type { TeachMeet } from '../teach-meet/teach-meet';
import type { CalendarEntry } from './calendar-entry';

export type RecordEntriesSource = {
  readonly school: Pick<School, 'enquiries'>;
  readonly people: People;
  readonly teachMeets: Readonly<Record<string, TeachMeet>>;
  readonly pairings: Readonly<Record<string, Pairing>>;
  readonly enquiries: Readonly<Record<string, Enquiry>>;
  readonly funds: Readonly<Record<string, Fund>>;
  readonly awards: Readonly<Record<string, Award>>;
  readonly activities: Readonly<Record<string, Activity>>;
  readonly visits: Readonly<Record<string, Visit>>;
};

type New = Pick<CalendarEntry, 'id' | 'kind' | 'day' | 'title' | 'href'> & Partial<CalendarEntry>;

const entry = (of: New): CalendarEntry => ({
  lastDay: of.day,
  start: null,
  minutes: 0,
  detail: '',
  isPrivate: false,
  ...of,
});

/**
 * What the records put on days: Teach-meets, activities, visits and their follow-ups, coaching sessions (that they take
 * place and with whom, never what about), outcomes and evidence due, reports on bursaries, terms of office.
 */
export function listRecordEntries(source: RecordEntriesSource): readonly CalendarEntry[] {
  return [
    ...Object.values<TeachMeet>(source.teachMeets).map(ofTeachMeet),
    ...Object.values<Activity>(source.activities).map(ofActivity),
    ...Object.values<Visit>(source.visits).flatMap((visit) => ofVisit(visit, source)),
    ...Object.values<Pairing>(source.pairings).flatMap((pairing) => ofPairing(pairing, source)),
    ...Object.values<Enquiry>(source.enquiries).flatMap((enquiry) => ofEnquiry(enquiry, source)),
    ...Object.values<Award>(source.awards).flatMap((award) => ofAward(award, source)),
    ...Object.values<Person>(source.people).flatMap(ofGovernor),
  ];
}

function ofTeachMeet(teachMeet: TeachMeet): CalendarEntry {
  const { id, name, day, place, blocks } = teachMeet;
  const [first, last] = [blocks[0], blocks.at(-1)];
  return entry({
    id: `teach-meet ${id}`,
    kind: 'teach-meet',
    day,
    title: name,
    detail: [place, plural(activeTalks(teachMeet).length, 'talk')].filter(Boolean).join(' · '),
    href: `/teach-meets/${id}/timetable`,
    ...(first !== undefined &&
      last !== undefined && {
        start: first.start,
        minutes: toMinutes(last.end) - toMinutes(first.start),
      }),
  });
}

function ofActivity({ id, title, day, start, minutes, provider }: Activity): CalendarEntry {
  return entry({
    id: `activity ${id}`,
    kind: 'activity',
    day,
    start,
    minutes,
    title,
    detail: provider,
    href: `/activities/${id}`,
  });
}

function ofVisit(visit: Visit, { people }: RecordEntriesSource): readonly CalendarEntry[] {
  const { id, day, start, governorIds, focus, stage, followUps } = visit;
  if (stage === 'cancelled') return [];
  const href = `/governors/visits/${id}`;
  const who = governorIds.map((each) => nameOf(people, each)).join(', ');
  return [
    entry({
      id: `visit ${id}`,
      kind: 'visit',
      day,
      start,
      title: `Governors’ visit: ${who}`,
      detail: focus,
      href,
    }),
    ...followUps
      .filter(({ doneOn }) => doneOn === null)
      .map((each) =>
        entry({
          id: `follow-up ${id} ${each.id}`,
          kind: 'visit',
          day: each.byDay,
          title: `Follow-up due: ${each.words}`,
          detail: each.who,
          href,
        }),
      ),
  ];
}

function ofPairing(pairing: Pairing, { people }: RecordEntriesSource): readonly CalendarEntry[] {
  const title = `${KIND_WORDS[pairing.kind].label}: ${namePairing(pairing, people)}`;
  return Object.values(pairing.sessions)
    .filter(({ status }) => status !== 'missed')
    .map(({ id, day, start, minutes, status, cover }) =>
      entry({
        id,
        kind: 'session',
        day,
        start,
        minutes,
        title,
        detail: status === 'planned' && cover === 'needed' ? 'Cover needed' : '',
        href: `/mentoring/pairings/${pairing.id}?part=sessions`,
        isPrivate: true,
      }),
    );
}

function ofEnquiry(enquiry: Enquiry, { school, people }: RecordEntriesSource): readonly CalendarEntry[] {
  const { id, personId, outcome, stage, laterEvidence } = enquiry;
  if (stage === 'closed') return [];
  const who = nameOf(people, personId);
  const due = (of: {
    readonly id: string;
    readonly day: Day;
    readonly title: string;
    readonly part: string;
  }) =>
    entry({
      id: of.id,
      kind: 'enquiry',
      day: of.day,
      title: of.title,
      detail: nameEnquiry(enquiry),
      href: `/enquiries/${id}?part=${of.part}`,
    });
  return [
    ...(outcome === null
      ? [
          due({
            id: `outcome ${id}`,
            day: outcomeDueDay(enquiry, school.enquiries.cycles),
            title: `Outcome due: ${who}`,
            part: 'review',
          }),
        ]
      : []),
    ...laterEvidence
      .filter(({ seenOn }) => seenOn === null)
      .map((each) =>
        due({
          id: `evidence ${id} ${each.id}`,
          day: each.dueDay,
          title: `Look again after ${each.after}: ${who}`,
          part: 'later',
        }),
      ),
  ];
}

function ofAward(award: Award, { people, funds }: RecordEntriesSource): readonly CalendarEntry[] {
  if (award.reportDueDay === null || !owesReport(award)) return [];
  return [
    entry({
      id: `report ${award.id}`,
      kind: 'bursary',
      day: award.reportDueDay,
      title: `Report due: ${nameOf(people, award.personId)}`,
      detail: `${award.reference}, ${funds[award.fundId]?.name ?? 'award'}`,
      href: `/bursaries/awards/${award.id}?part=outcome`,
    }),
  ];
}

function ofGovernor(person: Person): readonly CalendarEntry[] {
  const day = person.governance?.termEndDay ?? null;
  if (day === null || hasLeft(person, day)) return [];
  return [
    entry({
      id: `term-of-office ${person.id}`,
      kind: 'governor',
      day,
      title: `Term of office ends: ${fullName(person)}`,
      href: '/governors',
    }),
  ];
}
