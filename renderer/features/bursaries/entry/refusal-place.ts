import type { Refusal } from '#shared/lib/result';

const OF_THE_DAY = new Set(['day-ahead', 'day-far-away', 'before-award', 'before-entry', 'before-last-move']);
const OF_THE_AMOUNT = new Set([
  'not-whole-pence',
  'wrong-sign',
  'too-much',
  'over-award',
  'over-budget',
  'more-back-than-out',
  'below-spent',
]);
const OF_THE_NAME = new Set(['own-award']);
const OF_THE_REASON = new Set(['why-missing']);

/** Refusals that a reason lets through. */
export const canOverrule = (refusal: Refusal | null): boolean =>
  refusal !== null && (refusal.name === 'over-award' || refusal.name === 'over-budget');

export type RefusalPlace = 'day' | 'amount' | 'name' | 'reason' | 'form';

/** Beside which field a refusal is said; "form" where it is none's own. */
function placeOf({ name }: Refusal): RefusalPlace {
  if (OF_THE_DAY.has(name)) return 'day';
  if (OF_THE_AMOUNT.has(name)) return 'amount';
  if (OF_THE_NAME.has(name)) return 'name';
  return OF_THE_REASON.has(name) ? 'reason' : 'form';
}

/** What is said beside a field: the refusal's sentence where it is that field's. */
export const messageAt = (refusal: Refusal | null, place: RefusalPlace): string | undefined =>
  refusal !== null && placeOf(refusal) === place ? refusal.message : undefined;
