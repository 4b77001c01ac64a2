import type { Figures } from './figures';
import { listSums } from './known-sums';
import { listSolved, type Equation } from './solve';
import { isOfFew } from './shown';

type Range = readonly [least: number, most: number];

/**
 * The withheld figures of few people that a patient reader could work out all the same: from sums and their totals, from
 * two periods and the change between them, from attendance at the only activity with a register, from the time that
 * mentors gave, and since nothing is less than nothing.
 */
export function listWorkedOut(
  told: ReadonlyMap<string, number>,
  withheld: ReadonlySet<string>,
  figures: Figures,
  limit: number,
): readonly string[] {
  const equations: Equation[] = [
    ...listSums(figures).map(({ parts, total }): Equation => [
      [total, -1],
      ...parts.map((key) => [key, 1] as const),
    ]),
    ...[...figures]
      .filter(([key]) => key.startsWith('change/'))
      .map(([key, { from }]): Equation => [
        [key, 1],
        [from[0] ?? '', -1],
        [from[1] ?? '', 1],
      ]),
    ...ofActivities(told),
    ...ofMentoring(figures),
  ];
  const ranges = new Map<string, Range>(
    [...figures.keys()].map((key) => [
      key,
      key.startsWith('change/')
        ? [-Infinity, Infinity]
        : [0, told.get(key.replace(/\.came$/, '.invited')) ?? Infinity],
    ]),
  );
  for (const [key, value] of told) ranges.set(key, [value, value]);
  for (let narrowed = true; narrowed;) {
    narrowed = equations.some((equation) => narrow(equation, ranges));
  }
  const solved = listSolved(equations, told);
  return [...withheld].filter((key) => {
    const [least, most] = ranges.get(key) ?? [0, Infinity];
    const figure = figures.get(key);
    const isKnown = least === most || solved.has(key);
    return isKnown && figure !== undefined && isOfFew(figure, limit);
  });
}

/** Narrows each term's range to what the others leave of it; whether any became narrower. */
function narrow(equation: Equation, ranges: Map<string, Range>): boolean {
  let narrowed = false;
  for (const [key, times] of equation) {
    const rest = equation.filter(([other]) => other !== key);
    const ends = rest.map(([other, by]): Range => {
      const [least, most] = ranges.get(other) ?? [-Infinity, Infinity];
      return by > 0 ? [least * by, most * by] : [most * by, least * by];
    });
    const low = ends.reduce((sum, [least]) => sum + least, 0);
    const high = ends.reduce((sum, [, most]) => sum + most, 0);
    const [from, to] = times > 0 ? [-high / times, -low / times] : [-low / times, -high / times];
    const [least, most] = ranges.get(key) ?? [-Infinity, Infinity];
    const next: Range = [Math.max(least, from), Math.min(most, to)];
    // Figures that contradict each other leave nothing to narrow: they are found as wrong elsewhere.
    if (next[0] <= next[1] && (next[0] > least || next[1] < most)) {
      ranges.set(key, next);
      narrowed = true;
    }
  }
  return narrowed;
}

/** At the only activity with a register people and attendances are the same. */
const ofActivities = (told: ReadonlyMap<string, number>): readonly Equation[] =>
  told.get('activity.registers') === 1
    ? [
        [
          ['activity.came', 1],
          ['activity.people', -1],
        ],
      ]
    : [];

/**
 * Who knows that a mentor gives and each learner receives can tell co-coaching, in which everybody receives, from the
 * rest, where nobody else was in the pairings.
 */
function ofMentoring(figures: Figures): readonly Equation[] {
  const given: Equation = [
    ['mentoring.minutes', 1],
    ['mentoring/co-coaching.minutes', -1],
    ['hours.from.coachingGiven', -1],
  ];
  const received: Equation = [
    ['mentoring.minutes', 1],
    ['mentoring/co-coaching.minutes', 1],
    ['hours.from.coachingReceived', -1],
  ];
  return [given, received].filter(
    (equation) =>
      equation.reduce((sum, [key, times]) => sum + times * (figures.get(key)?.value ?? 0), 0) === 0,
  );
}
