import type { MentorPair } from './pairing-solution';

/** A coachee whose mentor differs between two pairings; null where they have none. */
export type Move = { readonly coachee: string; readonly from: string | null; readonly to: string | null };

/**
 * Who changes mentor between two pairings: first everybody paired before, in that order, then the newly paired.
 *
 * @example
 * listMoves([{ mentor: 'm1', coachee: 'c1' }], [{ mentor: 'm2', coachee: 'c1' }, { mentor: 'm1', coachee: 'c2' }])
 * //=> [{ coachee: 'c1', from: 'm1', to: 'm2' }, { coachee: 'c2', from: null, to: 'm1' }]
 */
export function listMoves(before: readonly MentorPair[], after: readonly MentorPair[]): readonly Move[] {
  const mentorBefore = new Map(before.map(({ mentor, coachee }) => [coachee, mentor]));
  const mentorAfter = new Map(after.map(({ mentor, coachee }) => [coachee, mentor]));
  return [...new Set([...mentorBefore.keys(), ...mentorAfter.keys()])]
    .map((coachee) => ({
      coachee,
      from: mentorBefore.get(coachee) ?? null,
      to: mentorAfter.get(coachee) ?? null,
    }))
    .filter(({ from, to }) => from !== to);
}
