import { useLocation, useParams, useRouter } from '@tanstack/react-router';
import type { Round, RoundId } from '#shared/domain/mentoring/round/round';
import { useDocument } from '../../../state/use-document';

/** The round that the address names; undefined where it has gone. */
export function useRound(): Round | undefined {
  const { roundId } = useParams({ strict: false });
  // An id of any other shape is simply not among the rounds.
  return useDocument((document) => document.rounds[(roundId ?? '') as RoundId]);
}

export const STEPS = ['who', 'rules', 'proposal', 'confirm'] as const;
export type StepId = (typeof STEPS)[number];

/** The step that the address names, or else the one at which the round stands; and the way to another. */
export function useStep(round: Round): readonly [StepId, (step: StepId) => void] {
  const { searchStr } = useLocation();
  const router = useRouter();
  const named = new URLSearchParams(searchStr).get('step');
  const step = STEPS.find((each) => each === named) ?? firstStep(round);
  return [step, (next) => router.history.push(stepHref(round.id, next))];
}

export const stepHref = (id: RoundId, step: StepId): string => `/mentoring/rounds/${id}?step=${step}`;

function firstStep(round: Round): StepId {
  if (round.proposal.pairs.length > 0 || round.basis.kind === 'least-change') return 'proposal';
  return 'who';
}
