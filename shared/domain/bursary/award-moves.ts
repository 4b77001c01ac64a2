import { ok, refuse, type Result } from '../../lib/result';
import type { Award, AwardState } from './award';
import type { Fund, Role, SkippableStep } from './fund';

/** The steps of an award in their order; a fund says which may be left out, and by whom. */
const MAIN_LINE: readonly AwardState[] = [
  'draft',
  'submitted',
  'head approved',
  'governor assented',
  'active',
  'report due',
  'completed',
  'shared',
];

/** Moves off the main line, and back on to it. A declined application can be put in again: an appeal. */
const SIDE_MOVES: Readonly<Partial<Record<AwardState, readonly AwardState[]>>> = {
  draft: ['withdrawn'],
  submitted: ['returned for discussion', 'declined', 'withdrawn'],
  'returned for discussion': ['submitted', 'declined', 'withdrawn'],
  'head approved': ['returned for discussion', 'declined', 'withdrawn'],
  'governor assented': ['withdrawn'],
  active: ['unspent returned', 'withdrawn'],
  'report due': ['unspent returned'],
  completed: ['unspent returned'],
  'unspent returned': ['report due', 'completed', 'shared'],
  declined: ['submitted'],
  withdrawn: ['draft'],
};

/** Whether a state is a step of the main line, from the draft to what was shared. */
export const isStep = (state: AwardState): boolean => MAIN_LINE.includes(state);

/** Steps that only one role can take; where another takes them, the fund must let them be left out. */
const TAKEN_BY: Readonly<Partial<Record<AwardState, Role>>> = {
  'head approved': 'head',
  'governor assented': 'governors',
};

/** A step an award can take next, and the steps it would leave out. */
export type PossibleMove = { readonly to: AwardState; readonly skipped: readonly AwardState[] };

/** Where somebody with this role may move an award next, in the order of the steps. */
export function listMoves(state: AwardState, fund: Pick<Fund, 'skips'>, by: Role): readonly PossibleMove[] {
  const from = MAIN_LINE.indexOf(state);
  const ahead = from === -1 ? [] : MAIN_LINE.slice(from + 1);
  const along = ahead.flatMap((to, index): readonly PossibleMove[] => {
    const skipped = ahead.slice(0, index);
    const maySkip = skipped.every((step) => fund.skips.some((skip) => skip.step === step && skip.by === by));
    const only = TAKEN_BY[to];
    return maySkip && (only === undefined || only === by) ? [{ to, skipped }] : [];
  });
  return [...along, ...(SIDE_MOVES[state] ?? []).map((to) => ({ to, skipped: [] }))];
}

/**
 * One move, checked. Refuses `no-such-move` and says who could.
 *
 * @example
 * findMove({ state: 'submitted' }, fund, 'head approved', 'head') //=> { ok: true, value: { to: 'head approved', skipped: [] } }
 */
export function findMove(
  { state }: Pick<Award, 'state'>,
  fund: Pick<Fund, 'skips'>,
  to: AwardState,
  by: Role,
): Result<PossibleMove> {
  const move = listMoves(state, fund, by).find((each) => each.to === to);
  if (move !== undefined) return ok(move);
  const who = TAKEN_BY[to];
  return refuse(
    'no-such-move',
    who !== undefined && who !== by
      ? `Only the ${who} can make it “${to}”. It stays “${state}”.`
      : `An award that is “${state}” cannot become “${to}” at once. It stays “${state}”.`,
  );
}

/** Where the money is set aside: the first of these that an award reaches. */
export const SETS_ASIDE: ReadonlySet<AwardState> = new Set(['governor assented', 'active']);
/** Where what is unspent goes back to the fund. */
export const GIVES_BACK: ReadonlySet<AwardState> = new Set(['declined', 'withdrawn', 'unspent returned']);

/** The steps of the main line that a school may let be left out. */
export const SKIPPABLE: readonly SkippableStep[] = [
  'submitted',
  'head approved',
  'governor assented',
  'report due',
];
