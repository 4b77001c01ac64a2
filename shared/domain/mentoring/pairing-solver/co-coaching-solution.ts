/** Two people who coach each other, with the points the pair is worth. */
export type CoachingPair = { readonly a: string; readonly b: string; readonly score: number };

/** Three people who coach each other; the score is the sum of their three pairs. */
export type Triad = { readonly people: readonly [string, string, string]; readonly score: number };

/**
 * Why somebody has no partner: nobody may work with them; there is no way to free a partner for them without leaving
 * somebody else out; or there is a way, but the whole would lose points by it (only when the best score comes first).
 */
export type WhyNoPartner = 'no-allowed-partner' | 'all-allowed-partners-taken' | 'costs-more-than-it-gains';

/**
 * Who coaches whom, and who is left over and why. `optimal` says that a certificate was checked; it and the proof are
 * about the pairs before anybody joined one. `paired` and `total` count the pairs that stand as pairs: a pair that took
 * in a third person stands among the triads, with its score there.
 */
export type CoCoachingSolution = {
  readonly kind: 'co-coaching';
  readonly pairs: readonly CoachingPair[];
  readonly triads: readonly Triad[];
  readonly unpaired: readonly { readonly person: string; readonly because: WhyNoPartner }[];
  readonly paired: number;
  readonly total: number;
  readonly optimal: boolean;
  readonly milliseconds: number;
};
