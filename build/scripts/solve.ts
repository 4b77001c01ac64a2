import { readFileSync } from 'node:fs';
import { assertNever } from '#shared/lib/assert-never';
import type { Fault } from '#shared/domain/problem/fault';
import { type Problem, readProblem } from '#shared/domain/problem/read-problem';
import { solveCoCoaching } from '#shared/domain/mentoring/pairing-solver/solve-co-coaching';
import { solvePairing } from '#shared/domain/mentoring/pairing-solver/solve-pairing';
import { solveTimetable } from '#shared/domain/teach-meet/solver/solve-timetable';
import { loadModelRunner } from '../../electron/work/run-highs';

/** `npm run -s solve -- FILE`: one problem in, one solution as JSON on standard output; faults end with status 2. */
async function solve(problem: Problem): Promise<unknown> {
  switch (problem.kind) {
    case 'pairing':
      return solvePairing(problem, { now: () => performance.now() });
    case 'co-coaching':
      return solveCoCoaching(problem, { now: () => performance.now() });
    case 'timetable':
      return solveTimetable(problem, { now: () => performance.now(), runModel: await loadModelRunner() });
    default:
      return assertNever(problem);
  }
}

function readFile(
  file: string | undefined,
): { readonly input: unknown } | { readonly faults: readonly Fault[] } {
  if (file === undefined) return { faults: [{ path: '$', expected: 'a file: npm run -s solve -- FILE' }] };
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { faults: [{ path: '$', expected: `a file that can be read (${reason})` }] };
  }
  try {
    return { input: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    const reason = error instanceof Error ? error.message.replaceAll('\n', ' ') : String(error);
    return { faults: [{ path: '$', expected: `JSON (${reason})` }] };
  }
}

function refuse(faults: readonly Fault[]): void {
  for (const { path, expected } of faults) process.stderr.write(`${path}: expected ${expected}\n`);
  process.exitCode = 2;
}

const read = readFile(process.argv[2]);
if ('faults' in read) refuse(read.faults);
else {
  const problem = readProblem(read.input);
  if (problem.ok) process.stdout.write(`${JSON.stringify(await solve(problem.value))}\n`);
  else refuse(problem.error);
}
