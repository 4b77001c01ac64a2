import { schoolDaysOf, schoolYearOf, dayBefore } from './days';
import { sumOf, sums, type Entry } from './figures';
import { meetingsOf } from './pairings';
import { minutesOfTeachMeet } from './programme';
import { isIn, type Days, type RawDocument } from './raw-document';
import { groupRows, peopleOf } from './who';

/** Where minutes come from, as keys have it. */
const SOURCES = ['activities', 'teachMeets', 'coachingReceived', 'coachingGiven'] as const;
type Source = (typeof SOURCES)[number];
type Minutes = { readonly id: string; readonly from: Source; readonly minutes: number };

/** All minutes that records give to people, line by line. */
function listMinutes(document: RawDocument, days: Days): readonly Minutes[] {
  const lines: Minutes[] = [];
  for (const { day, attended, minutes } of Object.values(document.activities)) {
    if (!isIn(days, day)) continue;
    for (const id of new Set(attended ?? [])) lines.push({ id, from: 'activities', minutes });
  }
  for (const meet of Object.values(document.teachMeets)) {
    if (!isIn(days, meet.day)) continue;
    const minutes = minutesOfTeachMeet(meet);
    for (const id of new Set(meet.attendance?.attended ?? []))
      lines.push({ id, from: 'teachMeets', minutes });
  }
  for (const pairing of Object.values(document.pairings)) {
    for (const { minutes } of meetingsOf(pairing, days)) {
      pairing.people.forEach((id, place) => {
        const isMentor = pairing.kind !== 'co-coaching' && place === 0;
        lines.push({ id, from: isMentor ? 'coachingGiven' : 'coachingReceived', minutes });
      });
    }
  }
  return lines;
}

/** Hours in all, a person and by source, beside the target; by staff group. */
export function recomputeHours(document: RawDocument, days: Days): readonly Entry[] {
  const { programme } = document.school;
  const { staff } = peopleOf(document, days);
  const lines = listMinutes(document, days);
  const counting = lines.filter(({ from }) => from !== 'coachingGiven' || programme.countsCoachingGiven);
  const targets = targetsOf(document, days, staff);
  const rows = groupRows(document, days);
  return [
    ...hoursOf('hours', staff, counting, targets),
    ...rows.flatMap(({ id, people }) => hoursOf(`hours/${id}`, people, counting, targets)),
    ...SOURCES.map((from): Entry => {
      const [key, figure] = minutesFrom(`hours.from.${from}`, staff, lines, from);
      return [key, { ...figure, from: isOfPairings(from) ? [CO_COACHING] : [] }];
    }),
    ...rows.flatMap(({ id, people }) => [
      minutesFrom(`mentoring.received/${id}`, people, lines, 'coachingReceived'),
      minutesFrom(`mentoring.given/${id}`, people, lines, 'coachingGiven'),
    ]),
  ];
}

/** Hours in all and a person, without the target. */
export function hoursEach(document: RawDocument, days: Days): Entry | undefined {
  const { staff } = peopleOf(document, days);
  const lines = listMinutes(document, days).filter(
    ({ from }) => from !== 'coachingGiven' || document.school.programme.countsCoachingGiven,
  );
  return hoursOf('hours', staff, lines, null).find(([key]) => key === 'hours.each');
}

function hoursOf(
  key: string,
  people: readonly string[],
  lines: readonly Minutes[],
  targets: ReadonlyMap<string, number> | null,
): readonly Entry[] {
  const theirs = lines.filter(({ id }) => people.includes(id));
  const had = new Set(theirs.map(({ id }) => id)).size;
  const minutes = sumOf(theirs, (line) => line.minutes);
  const target = sumOf([...people], (id) => targets?.get(id) ?? 0);
  return [
    sums(`${key}.total`, 'minutes', minutes, [had]),
    ...(people.length === 0
      ? []
      : [
          sums(
            `${key}.each`,
            'minutes',
            Math.round(minutes / people.length),
            [had, people.length],
            [`${key}.total`],
          ),
        ]),
    ...(target === 0
      ? []
      : [
          sums(`${key}.target`, 'minutes', Math.round(target / people.length), [people.length]),
          sums(
            `${key}.share`,
            'percent',
            Math.round((100 * minutes) / target),
            [had, people.length],
            [`${key}.total`, `${key}.target`],
          ),
        ]),
  ];
}

function minutesFrom(key: string, people: readonly string[], lines: readonly Minutes[], from: Source): Entry {
  const theirs = lines.filter((line) => line.from === from && people.includes(line.id));
  return sums(
    key,
    'minutes',
    sumOf(theirs, ({ minutes }) => minutes),
    [new Set(theirs.map(({ id }) => id)).size],
  );
}

/**
 * Each person's target: of the school's hours a year for a full-time post, their share of a post, and the part of the
 * year's school days by the period's end, less the part by the day before it began, both in whole minutes.
 */
function targetsOf(document: RawDocument, days: Days, staff: readonly string[]): ReadonlyMap<string, number> {
  const { hoursTarget } = document.school.programme;
  const targets = new Map<string, number>();
  if (hoursTarget === null) return targets;
  for (let year = schoolYearOf(days.first); year <= schoolYearOf(days.last); year += 1) {
    const schoolDays = schoolDaysOf(document, year);
    for (const id of staff) {
      const person = document.people[id];
      if (person === undefined) continue;
      const there = schoolDays.filter(
        (day) => (person.startDay ?? day) <= day && day <= (person.leavingDay ?? day),
      );
      const by = (last: string): number =>
        Math.round(
          (hoursTarget * 60 * (person.fullTimePercent / 100) * there.filter((day) => day <= last).length) /
            schoolDays.length,
        );
      targets.set(id, (targets.get(id) ?? 0) + by(days.last) - by(dayBefore(days.first)));
    }
  }
  return targets;
}

// All time together less co-coaching's is the time given, and the time received is both together.
const CO_COACHING = 'mentoring/co-coaching.minutes';
const isOfPairings = (from: Source): boolean => from.startsWith('coaching');
