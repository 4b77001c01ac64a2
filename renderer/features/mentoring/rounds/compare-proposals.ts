import { listPartnerMoves } from '#shared/domain/mentoring/round/compare-rounds';
import type { PairingKind } from '#shared/domain/mentoring/pairing-kind';
import { WEIGHT_NAMES, type ProposedPair, type WeightName } from '#shared/domain/mentoring/round/round';
import { sumScores } from '#shared/domain/mentoring/round/score-pairs';

/** What another set of pairs would change; figures above nought say that there would be more. */
export type ProposalDifference = {
  /** People who would have another partner, who would have one at last, and who would have none any more. */
  readonly otherPartner: number;
  readonly gainPartner: number;
  readonly losePartner: number;
  readonly points: number;
  /** Pairs that earn points for a wish. */
  readonly wishesMet: Readonly<Record<WeightName, number>>;
};

/** Compares two sets of pairs whose points were given by the same weights. */
export function compareProposals(
  kind: PairingKind,
  before: readonly ProposedPair[],
  after: readonly ProposedPair[],
): ProposalDifference {
  const moves = listPartnerMoves(kind, before, after);
  return {
    otherPartner: moves.filter(({ from, to }) => from !== null && to !== null).length,
    gainPartner: moves.filter(({ from }) => from === null).length,
    losePartner: moves.filter(({ to }) => to === null).length,
    points: sumScores(after) - sumScores(before),
    // Made from the list of weights, so that none is missing.
    wishesMet: Object.fromEntries(
      WEIGHT_NAMES.map((name) => [name, countMet(after, name) - countMet(before, name)]),
    ) as Record<WeightName, number>,
  };
}

const countMet = (pairs: readonly ProposedPair[], name: WeightName): number =>
  pairs.filter(({ parts }) => parts.some(({ weight, points }) => weight === name && points > 0)).length;
