import type { Day } from '../../../lib/day';
import { readRows } from '../mentoring/pairing-sketch';
import { BUDGETS, type AwardSketch } from './award-sketch';

/** One line of a sketch: the day it counts for, the day on which it was entered, and its cells. */
export type SampleEvent = {
  /** Null for a budget. */
  readonly award: string | null;
  readonly id: string;
  readonly day: Day;
  readonly enteredOn: Day;
  readonly cells: readonly string[];
};

/** All that happened in the bursaries, in the order in which it was entered. */
export function listEvents(sketches: readonly AwardSketch[]): readonly SampleEvent[] {
  const budgets = readRows(BUDGETS).map(([id = '', fund = '', day = '', enteredOn = '', ...cells]) => ({
    award: null,
    id,
    day,
    enteredOn,
    cells: [fund, ...cells],
  }));
  const ofAwards = sketches.flatMap(({ id, events }) =>
    readRows(events).map(([when = '', ...cells], at) => {
      const [day = '', enteredOn = day] = when.split(' @');
      return { award: id, id: `${id}-${at + 1}`, day, enteredOn, cells };
    }),
  );
  return [...budgets, ...ofAwards].toSorted((one, other) => one.enteredOn.localeCompare(other.enteredOn));
}
