/** Somebody and their mentor. */
export type MentorPair = { readonly mentor: string; readonly coachee: string };

/** Somebody and their mentor, with the points the pair is worth. */
export type ScoredPair = MentorPair & { readonly score: number };

/**
 * Why a coachee has no mentor: nobody may mentor them; there is no way to free a place for them without leaving
 * somebody else out; or there is a way, but the whole would lose points by it (only when the best score comes first).
 */
export type WhyNoMentor = 'no-allowed-mentor' | 'all-allowed-mentors-full' | 'costs-more-than-it-gains';

/** Who mentors whom, who is left over and why. `optimal` says that a certificate was checked. */
export type PairingSolution = {
  readonly kind: 'pairing';
  readonly pairs: readonly ScoredPair[];
  readonly unpaired: readonly { readonly coachee: string; readonly because: WhyNoMentor }[];
  readonly paired: number;
  readonly total: number;
  readonly optimal: boolean;
  readonly milliseconds: number;
};

/** The caller's clock in milliseconds: without it, a solution says 0 milliseconds. */
export type SolveOptions = { readonly now?: () => number };
