import type { TimetableProblem } from '../../problem/timetable-problem';
import { anneal, type Figures, isBetter, type Watch } from './anneal';
import { Arrangement } from './arrangement';
import { boundTimetable, countBound } from './bound';
import { explainUnplaced } from './explain-unplaced';
import { arrangeFirst, assignTalks, fillGaps } from './first-arrangement';
import { compileGrid, type Grid, toPlacements } from './grid';
import { countKept, weighPlacements } from './penalty';
import { proveTimetable, type RunModel } from './prove-timetable';
import type { TimetableSolution } from './timetable-solution';

export type SolveOptions = {
  /** Milliseconds on any steady clock; without it no time limit is kept and `milliseconds` is 0. */
  readonly now?: () => number;
  /** Told the share done (0 to 1) and the best figures so far; answers true to stop with what there is. */
  readonly onProgress?: (fraction: number, best: Figures) => boolean;
  /**
   * Whether fixed talks come before all others. Without it a fixed talk stands where it was fixed or, like any other,
   * is left unplaced where that leaves fewer unplaced or costs less.
   */
  readonly fixedFirst?: boolean;
  /** Moves of the search; by default as many as the number of talks and the time limit ask for. */
  readonly iterationBudget?: number;
  /** Solves the exact model for the proof; without it the bound is the one that counting gives. */
  readonly runModel?: RunModel;
};

/** The problem is searched for no longer than this where it names no limit of its own. */
const DEFAULT_SECONDS = 5;
const MOVES_A_TALK = 40_000;
const MOST_MOVES = 6_000_000;
/** The share of the moves that may go into placing as many as counting allows, before the penalty is looked at. */
const FILL_SHARE = 0.1;

/** First a long cooling, then shorter ones from the best timetable so far: the share of the moves, and the heat. */
const ROUNDS = [
  { share: 0.6, from: 1, to: 0.16 },
  { share: 0.15, from: 0.5, to: 0.1 },
  { share: 0.15, from: 0.4, to: 0.08 },
] as const;

/** The more talks there are, the cooler the search may start: 6 penalty points at 36 talks. */
const heatFor = (talks: number): number => 36 / Math.sqrt(Math.max(talks, 16));

/**
 * Drafts a Teach-meet: fewest unplaced talks, then most kept of the previous timetable, then the least penalty.
 * The same problem gives the same answer unless the clock or `onProgress` cuts the search short.
 */
export function solveTimetable(problem: TimetableProblem, options: SolveOptions = {}): TimetableSolution {
  const now = options.now ?? (() => 0);
  const started = now();
  const seconds = problem.timeLimitSeconds ?? DEFAULT_SECONDS;
  const isLimited = problem.timeLimitSeconds !== undefined;
  const secondsLeft = () => seconds * 0.97 - 0.02 - (now() - started) / 1000;
  const grid = compileGrid(problem, options.fixedFirst);
  const searchSeconds = options.runModel
    ? Math.min(seconds * 0.9, Math.max(seconds * 0.5, 1))
    : seconds * 0.85;
  const found = search(grid, options, {
    // Without a limit of its own the problem is searched by moves alone, so the answer is the same everywhere.
    timeSpent: isLimited ? () => (now() - started) / 1000 / searchSeconds : () => 0,
    moves:
      options.iterationBudget ??
      Math.min(MOST_MOVES, MOVES_A_TALK * grid.talks) * Math.min(12, Math.max(1, seconds / DEFAULT_SECONDS)),
  });
  const bound = boundTimetable(grid, found.figures, () => !isLimited || secondsLeft() > 0);
  const proof =
    bound.isBest || !options.runModel || found.isStopped
      ? { cellOf: found.cellOf, ...bound }
      : proveTimetable(grid, found, bound, {
          runModel: options.runModel,
          secondsLeft,
          adoptsUnproved: isLimited,
        });

  const placements = toPlacements(grid, proof.cellOf);
  const penalty = weighPlacements(problem, placements);
  return {
    kind: 'timetable',
    placements,
    unplaced: explainUnplaced(grid, proof.cellOf),
    kept: countKept(problem, placements),
    penalty,
    bound: Math.min(proof.penalty, penalty.total),
    optimal: proof.isBest && proof.penalty === penalty.total,
    milliseconds: Math.round(now() - started),
  };
}

/** The best timetable that a search came to. */
export type Found = { readonly cellOf: Int32Array; readonly figures: Figures };

type Limits = {
  /** The share of the search's time that is gone; from 1 on it stops. */
  readonly timeSpent: () => number;
  readonly moves: number;
};

function search(grid: Grid, options: SolveOptions, limits: Limits): Found & { readonly isStopped: boolean } {
  const { cellOf: assigned, bound } = assignTalks(grid);
  let isStopped = false;
  let done = 0;
  let best: Found = {
    cellOf: new Int32Array(grid.talks).fill(-1),
    figures: { unplaced: grid.talks, kept: 0, penalty: 0 },
  };
  const watch = (share: number): Watch => ({
    pace: (fraction, figures) => {
      const ahead = isBetter(best.figures, figures) ? best.figures : figures;
      const progress = Math.max(done + share * fraction, limits.timeSpent());
      isStopped ||= options.onProgress?.(Math.min(progress, 1), ahead) ?? false;
      return isStopped ? 1 : (progress - done) / share;
    },
  });
  const keep = (other: Found) => {
    if (isBetter(other.figures, best.figures)) best = other;
  };

  const first = arrangeFirst(grid, assigned);
  keep(settle(first));
  const reachable = { unplaced: bound.unplaced, kept: bound.kept, penalty: Infinity };
  for (const givesUpKept of [true, false]) {
    const share = FILL_SHARE / 2;
    const walk = { moves: limits.moves * share, from: 1e9, to: 1e9, seed: 11, givesUpKept, goal: reachable };
    keep(anneal(new Arrangement(grid, best.cellOf), walk, watch(share)));
    done += share;
  }
  const heat = heatFor(grid.talks);
  const goal = { ...reachable, penalty: countBound(grid, reachable).penalty };
  ROUNDS.forEach((round, index) => {
    if (isStopped || !isBetter(goal, best.figures)) return;
    const cooling = {
      moves: limits.moves * round.share,
      from: round.from * heat,
      to: round.to * heat,
      seed: 101 + index,
      goal,
    };
    keep(anneal(new Arrangement(grid, best.cellOf), cooling, watch(round.share)));
    done += round.share;
  });
  const last = new Arrangement(grid, best.cellOf);
  fillGaps(last);
  keep(settle(last));
  return { ...best, isStopped };
}

function settle(arrangement: Arrangement): Found {
  const { unplaced, kept, penalty } = arrangement;
  return { cellOf: arrangement.cellOf.slice(), figures: { unplaced, kept, penalty } };
}
