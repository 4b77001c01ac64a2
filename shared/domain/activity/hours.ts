import type { Day } from '../../lib/day';
import { partOf } from '../mentoring/relationship/hours';
import type { Pairing } from '../mentoring/relationship/pairing';
import { gatherCoachingFacts } from '../mentoring/report-facts';
import type { PersonId } from '../people/person';
import type { RecordRef } from '../record/record-ref';
import type { School } from '../school/school';
import { teachMeetMinutes } from '../teach-meet/programme/teach-meet-minutes';
import type { TeachMeet } from '../teach-meet/teach-meet';
import type { Activity } from './activity';
import type { ProgrammeSettings } from './programme-settings';

/** Days from the first to the last, both included. */
export type HoursPeriod = { readonly startDay: Day; readonly endDay: Day };

/** Where somebody's hours come from, in the order in which they are shown. */
export const HOURS_SOURCES = ['activities', 'teachMeets', 'coachingReceived', 'coachingGiven'] as const;
export type HoursSource = (typeof HOURS_SOURCES)[number];

/** Minutes and the records they were counted from, each record once. */
export type CountedMinutes = { readonly minutes: number; readonly records: readonly RecordRef[] };
export type PersonHours = Readonly<Record<HoursSource, CountedMinutes>>;

/** The parts of a document that hours are counted from. */
export type HoursRecords = {
  readonly school: Pick<School, 'mentoring' | 'periods' | 'priorities'>;
  readonly activities: Readonly<Record<string, Activity>>;
  readonly teachMeets: Readonly<Record<string, TeachMeet>>;
  readonly pairings: Readonly<Record<string, Pairing>>;
};

const NOTHING: CountedMinutes = { minutes: 0, records: [] };
/** Nothing counted yet: no minutes from anywhere. */
export const NO_HOURS: PersonHours = {
  activities: NOTHING,
  teachMeets: NOTHING,
  coachingReceived: NOTHING,
  coachingGiven: NOTHING,
};

/**
 * Minutes of professional development of each person in a period, by source, with the records behind each; people
 * without any are left out.
 *
 * What counts: activities and Teach-meets whose register was taken and says that they came (an activity its own minutes,
 * a Teach-meet its sessions and plenaries), and coaching sessions that were held. What is planned, missed or without a
 * register counts nothing. A mentor or coach gives, a mentee or coachee receives; co-coaches receive, once, since the
 * same hour is not counted twice for one person.
 *
 * @example
 * countHours(document, { startDay: '2026-09-01', endDay: '2026-12-18' }).get(idris)?.coachingReceived.minutes //=> 90
 */
export function countHours(source: HoursRecords, period: HoursPeriod): ReadonlyMap<PersonId, PersonHours> {
  const counted = new Map<PersonId, PersonHours>();
  const count = (id: PersonId, from: HoursSource, minutes: number, record: RecordRef) => {
    const hours = counted.get(id) ?? NO_HOURS;
    const before = hours[from];
    counted.set(id, {
      ...hours,
      [from]: { minutes: before.minutes + minutes, records: [...before.records, record] },
    });
  };
  const isWithin = (day: Day): boolean => period.startDay <= day && day <= period.endDay;

  for (const activity of inOrder(source.activities)) {
    if (activity.attended === null || !isWithin(activity.day)) continue;
    for (const id of new Set(activity.attended)) {
      count(id, 'activities', activity.minutes, { kind: 'activity', id: activity.id });
    }
  }
  for (const teachMeet of inOrder(source.teachMeets)) {
    if (teachMeet.attendance === null || !isWithin(teachMeet.day)) continue;
    const minutes = teachMeetMinutes(teachMeet);
    for (const id of new Set(teachMeet.attendance.attended)) {
      count(id, 'teachMeets', minutes, { kind: 'teach-meet', id: teachMeet.id });
    }
  }
  for (const { pairingId, kind, people, sessionsHeld } of gatherCoachingFacts(source).pairings) {
    const minutes = sessionsHeld
      .filter(({ day }) => isWithin(day))
      .reduce((sum, held) => sum + held.minutes, 0);
    if (minutes === 0) continue;
    people.forEach((id, place) => {
      const from = partOf(kind, place).receives ? 'coachingReceived' : 'coachingGiven';
      count(id, from, minutes, { kind: 'pairing', id: pairingId });
    });
  }
  return counted;
}

/** The sources whose minutes go into somebody's total: all, or all but coaching given where the school says so. */
function sourcesCounted(settings: Pick<ProgrammeSettings, 'countsCoachingGiven'>): readonly HoursSource[] {
  return HOURS_SOURCES.filter((source) => source !== 'coachingGiven' || settings.countsCoachingGiven);
}

/** Somebody's minutes in all, as the school counts them, with every record behind them once. */
export function totalHours(
  hours: PersonHours,
  settings: Pick<ProgrammeSettings, 'countsCoachingGiven'>,
): CountedMinutes {
  return addMinutes(sourcesCounted(settings).map((source) => hours[source]));
}

/** Several counts as one; a record that stands behind more than one of them is named once. */
export function addMinutes(counts: Iterable<CountedMinutes>): CountedMinutes {
  const records = new Map<string, RecordRef>();
  let minutes = 0;
  for (const each of counts) {
    minutes += each.minutes;
    for (const record of each.records) records.set(`${record.kind}/${record.id}`, record);
  }
  return { minutes, records: [...records.values()] };
}

const inOrder = <Each extends { readonly day: Day; readonly id: string }>(
  records: Readonly<Record<string, Each>>,
): readonly Each[] =>
  Object.values<Each>(records).toSorted(
    (one, other) => one.day.localeCompare(other.day) || one.id.localeCompare(other.id),
  );
