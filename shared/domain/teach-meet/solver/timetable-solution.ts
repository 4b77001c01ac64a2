import type { RuleName } from '../rules/hard-rules';
import type { Placement } from '../rules/placement';
import type { Penalty } from './penalty';

/** How many of the grid's cells one rule closes to a talk. */
export type ClosedBy = { readonly rule: RuleName; readonly cells: number };

/** A talk that found no cell: which rules close how many, and the least change that would place it. */
export type UnplacedTalk = {
  readonly talk: string;
  readonly because: readonly ClosedBy[];
  readonly smallestRelaxation: string;
};

/** The answer of the timetable solver; `bound` is proved, and `optimal` is true only where nothing better exists. */
export type TimetableSolution = {
  readonly kind: 'timetable';
  readonly placements: readonly Placement[];
  readonly unplaced: readonly UnplacedTalk[];
  readonly kept: number;
  readonly penalty: Penalty;
  readonly bound: number;
  readonly optimal: boolean;
  readonly milliseconds: number;
};
