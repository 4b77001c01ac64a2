import { listPartnerMoves } from './compare-rounds';
import type { Round } from './round';
import type { PartnerMove } from './round-answers';

/** Who would change partner against the pairings that a least-change round starts from; in a fresh round nobody. */
export function listMovesOfRound({
  basis,
  kind,
  proposal,
}: Pick<Round, 'basis' | 'kind' | 'proposal'>): readonly PartnerMove[] {
  return basis.kind === 'fresh' ? [] : listPartnerMoves(kind, basis.pairings, proposal.pairs);
}
