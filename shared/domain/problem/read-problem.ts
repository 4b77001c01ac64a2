import type { Result } from '../../lib/result';
import { describeFaults, type Fault } from './fault';
import {
  coCoachingProblem,
  pairingProblem,
  type CoCoachingProblem,
  type PairingProblem,
} from './pairing-problem';
import { timetableProblem, type TimetableProblem } from './timetable-problem';

export type Problem = PairingProblem | CoCoachingProblem | TimetableProblem;

const SCHEMAS = { pairing: pairingProblem, 'co-coaching': coCoachingProblem, timetable: timetableProblem };

/**
 * Parses a problem of any kind; answers every fault at once, each naming its JSON path and what was expected there.
 *
 * @example
 * readProblem({ kind: 'lottery' })
 * //=> { ok: false, error: [{ path: 'kind', expected: '"pairing", "co-coaching" or "timetable", found "lottery"' }] }
 */
export function readProblem(input: unknown): Result<Problem, readonly Fault[]> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { ok: false, error: [{ path: '$', expected: 'an object with "kind"' }] };
  }
  const kind: unknown = Reflect.get(input, 'kind');
  if (kind !== 'pairing' && kind !== 'co-coaching' && kind !== 'timetable') {
    const found = kind === undefined ? 'nothing' : JSON.stringify(kind);
    return {
      ok: false,
      error: [{ path: 'kind', expected: `"pairing", "co-coaching" or "timetable", found ${found}` }],
    };
  }
  const parsed = SCHEMAS[kind].safeParse(input);
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, error: describeFaults(parsed.error, input) };
}
