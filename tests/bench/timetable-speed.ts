import { readFileSync } from 'node:fs';
import { timetableProblem } from '#shared/domain/problem/timetable-problem';
import { Arrangement } from '#shared/domain/teach-meet/solver/arrangement';
import { compileGrid } from '#shared/domain/teach-meet/solver/grid';
import type { RunModel } from '#shared/domain/teach-meet/solver/prove-timetable';
import { solveTimetable } from '#shared/domain/teach-meet/solver/solve-timetable';
import { modelTimetable } from '#shared/domain/teach-meet/solver/timetable-model';
import { arrangeFirst, assignTalks } from '#shared/domain/teach-meet/solver/first-arrangement';
import { loadModelRunner } from '../../electron/work/run-highs';

/**
 * Our annealing against HiGHS alone on the same problem for the same seconds, in one run: the penalties, and ours as a
 * share of theirs. `npx tsx tests/bench/timetable-speed.ts [seconds]`
 */
const seconds = Number(process.argv[2] ?? 3);
const runModel = await loadModelRunner();
const rows = ['12x1', '36x3', '80x4'].map((name) => {
  const file = new URL(`../fixtures/problems/timetable-${name}.json`, import.meta.url);
  const problem = timetableProblem.parse(JSON.parse(readFileSync(file, 'utf8')));
  const started = performance.now();
  const ours = solveTimetable({ ...problem, timeLimitSeconds: seconds }, { now: () => performance.now() });
  const ourMilliseconds = performance.now() - started;
  const theirs = solveWithHighs(problem, runModel);
  return {
    problem: name,
    'annealing: penalty': ours.penalty.total,
    'annealing: bound': ours.bound,
    'annealing: ms': Math.round(ourMilliseconds),
    'HiGHS: penalty': theirs.penalty,
    'HiGHS: bound': theirs.bound,
    'HiGHS: ms': Math.round(theirs.milliseconds),
    'penalty ratio': (ours.penalty.total / theirs.penalty).toFixed(2),
  };
});
console.table(rows);

function solveWithHighs(problem: Parameters<typeof compileGrid>[0], run: RunModel) {
  const started = performance.now();
  const grid = compileGrid(problem);
  const first = arrangeFirst(grid, assignTalks(grid).cellOf);
  const { model, readCells } = modelTimetable(grid, first.cellOf, 'penalty');
  const answer = run(model, seconds);
  const cells = answer.values ? readCells(answer.values) : first.cellOf;
  return {
    penalty: new Arrangement(grid, cells).penalty,
    bound: Math.ceil(answer.bound - 1e-6),
    milliseconds: performance.now() - started,
  };
}
