import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { solveCoCoaching } from '#shared/domain/mentoring/pairing-solver/solve-co-coaching';
import { solvePairing } from '#shared/domain/mentoring/pairing-solver/solve-pairing';
import { coCoachingProblem, pairingProblem } from '#shared/domain/problem/pairing-problem';
import { faultsOfCoCoaching, faultsOfPairing } from './check-answer';

const folder = new URL('../../../../fixtures/problems/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

// The file is written by pairing-record-totals.py beside it.
const { madeWith: _, ...recorded } = read('pairing-recorded-totals.json') as Record<string, object>;

describe('the totals of an independent solver', { timeout: 60_000 }, () => {
  for (const [name, totals] of Object.entries(recorded)) {
    it(`are reached for ${name}, with every rule kept and a proof`, () => {
      const { solution, faults } = solve(name);
      expect(solution).toMatchObject({ ...totals, optimal: true });
      expect(faults).toEqual([]);
    });
  }
});

function solve(name: string): { readonly solution: object; readonly faults: readonly string[] } {
  if (name.startsWith('pairing')) {
    const problem = pairingProblem.parse(read(name));
    const solution = solvePairing(problem);
    return { solution, faults: faultsOfPairing(problem, solution) };
  }
  const problem = coCoachingProblem.parse(read(name));
  const solution = solveCoCoaching(problem);
  return { solution, faults: faultsOfCoCoaching(problem, solution) };
}
