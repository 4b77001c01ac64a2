import type { PersonInSummary } from '../facts/summary-facts';
import { eachOnce, type Measure } from '../figures/measure';

/** Hours of some people, in minutes. */
export type MeasuredHours = {
  readonly total: Measure;
  /** Over everybody counted, also those who had none; null where nobody is counted. */
  readonly each: Measure | null;
  /** The school's target a person, pro rata; null where it has none. */
  readonly target: Measure | null;
  /** What they had, of what the school means for them, in per cent. */
  readonly share: Measure | null;
};

/** Hours in all and a person, beside the target, of some people. */
export function measureHours(key: string, people: readonly PersonInSummary[]): MeasuredHours {
  const had = people.filter(({ minutes }) => minutes > 0);
  const minutes = had.reduce((sum, person) => sum + person.minutes, 0);
  const records = eachOnce(had.flatMap(({ hoursRecords }) => hoursRecords));
  const about = [had.length];
  const total: Measure = { key: `${key}.total`, unit: 'minutes', value: minutes, records, about };
  const meant = people.flatMap(({ targetMinutes }) => targetMinutes ?? []);
  const target = meant.reduce((sum, each) => sum + each, 0);
  const everybody = people.map(({ id }) => ({ kind: 'person' as const, id }));
  const hasTarget = meant.length > 0 && target > 0;
  return {
    total,
    each:
      people.length === 0
        ? null
        : {
            key: `${key}.each`,
            unit: 'minutes',
            value: Math.round(minutes / people.length),
            records,
            about: [had.length, people.length],
            from: [total.key],
          },
    target: hasTarget
      ? {
          key: `${key}.target`,
          unit: 'minutes',
          value: Math.round(target / people.length),
          records: everybody,
          about: [people.length],
        }
      : null,
    share: hasTarget
      ? {
          key: `${key}.share`,
          unit: 'percent',
          value: Math.round((100 * minutes) / target),
          records,
          about: [had.length, people.length],
          from: [total.key, `${key}.target`],
        }
      : null,
  };
}

/** Where hours come from, in the order in which they are told. */
export const HOURS_FROM = ['activities', 'teachMeets', 'coachingReceived', 'coachingGiven'] as const;
export type HoursFrom = (typeof HOURS_FROM)[number];
const KINDS = {
  activities: ['activity'],
  teachMeets: ['teach-meet'],
  coachingReceived: ['pairing'],
  coachingGiven: ['pairing'],
} as const;

/** Minutes of some people from one source. */
export function measureHoursFrom(key: string, people: readonly PersonInSummary[], from: HoursFrom): Measure {
  const had = people.filter(({ hoursFrom }) => hoursFrom[from] > 0);
  const kinds: readonly string[] = KINDS[from];
  return {
    key,
    unit: 'minutes',
    value: had.reduce((sum, { hoursFrom }) => sum + hoursFrom[from], 0),
    records: eachOnce(
      had.flatMap(({ hoursRecords }) => hoursRecords).filter(({ kind }) => kinds.includes(kind)),
    ),
    about: [had.length],
  };
}

/**
 * Minutes of everybody from one source. All time together less co-coaching's is the time given, and the time received
 * is both together: given and received are told only where co-coaching's time is.
 */
export function measureAllHoursFrom(people: readonly PersonInSummary[], from: HoursFrom): Measure {
  const all = measureHoursFrom(`hours.from.${from}`, people, from);
  const isOfPairings = from === 'coachingReceived' || from === 'coachingGiven';
  return isOfPairings ? { ...all, from: ['mentoring/co-coaching.minutes'] } : all;
}
