import { z } from 'zod';
import type { PersonId } from '../../people/person';
import { round, type RuleName } from './round';

/** What of a round's set-up can be changed, or tried out before it is changed. */
export const roundChange = round
  .unwrap()
  .pick({
    name: true,
    mentors: true,
    learners: true,
    rules: true,
    weights: true,
    objective: true,
    groupOfThree: true,
  })
  .partial()
  .readonly();
export type RoundChange = z.infer<typeof roundChange>;

/** Somebody who would have another partner; null where they had or would have none. */
export type PartnerMove = {
  readonly personId: PersonId;
  readonly from: PersonId | null;
  readonly to: PersonId | null;
};

/** What it costs the whole to have two people together: points lost, people no longer paired, and who else moves. */
export type PairPrice = {
  readonly people: readonly PersonId[];
  readonly points: number;
  readonly fewerPaired: number;
  readonly moves: readonly PartnerMove[];
  /** The rules that this pair breaks; where there are any, the price is that of overruling them. */
  readonly broken: readonly { readonly rule: RuleName; readonly sentence: string }[];
};

/** For one proposed pair: the next best partner for the learner and what that would cost; null where there is none. */
export type PairExplanation = { readonly runnerUp: PairPrice | null };

/** For somebody left over: which rules close the door to each possible partner, and the smallest change that opens one. */
export type LeftOverExplanation = {
  readonly doors: readonly {
    readonly partnerId: PersonId;
    readonly closedBy: readonly { readonly rule: RuleName; readonly sentence: string }[];
  }[];
  /** The smallest change of the round that would give them a partner; null where no single change does. */
  readonly relaxation: {
    readonly change: RoundChange;
    readonly words: string;
    readonly partnerId: PersonId;
  } | null;
};
