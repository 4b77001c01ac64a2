import { useMemo } from 'react';
import { listUnruled, type Unruled } from '#shared/domain/mentoring/round/check-proposal';
import { gatherRoundFacts } from '#shared/domain/mentoring/round/round-facts';
import type { Round } from '#shared/domain/mentoring/round/round';
import { useRoundSource } from '../use-round-source';

/** The pairs of a proposal that break a rule since people or rules changed after they were found. */
export function useUnruled(round: Round): readonly Unruled[] {
  const source = useRoundSource();
  return useMemo(() => listUnruled(gatherRoundFacts(source, round), round.proposal.pairs), [source, round]);
}
