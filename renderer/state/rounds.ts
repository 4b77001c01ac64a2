import type { OutputOf } from '#shared/contract/channels';
import type { RoundId } from '#shared/domain/mentoring/round/round';
import type { RoundChange } from '#shared/domain/mentoring/round/round-answers';
import type { PersonId } from '#shared/domain/people/person';
import { newId } from './actions';
import { bridge } from './bridge';

type Job<Answer> = { readonly jobId: string; readonly answer: Promise<Answer> };

/** Solves a round as it is, or as it would be with a change; nothing is kept by asking. */
export function solveRound(roundId: RoundId, change: RoundChange | null): Job<OutputOf<'mentoring.solve'>> {
  const jobId = newId();
  return { jobId, answer: bridge().solveRound({ jobId, roundId, change }) };
}

/** What it would cost the round to have these people together. */
export function priceOfPair(
  roundId: RoundId,
  people: readonly PersonId[],
): Job<OutputOf<'mentoring.priceOfPair'>> {
  const jobId = newId();
  return { jobId, answer: bridge().priceOfPair({ jobId, roundId, people: [...people] }) };
}

/** The next best partner for the learner of a proposed pair. */
export function explainPair(
  roundId: RoundId,
  people: readonly PersonId[],
): Job<OutputOf<'mentoring.explainPair'>> {
  const jobId = newId();
  return { jobId, answer: bridge().explainPair({ jobId, roundId, people: [...people] }) };
}

/** Which rules close which doors to somebody who is left over. */
export function explainLeftOver(
  roundId: RoundId,
  personId: PersonId,
): Job<OutputOf<'mentoring.explainLeftOver'>> {
  const jobId = newId();
  return { jobId, answer: bridge().explainLeftOver({ jobId, roundId, personId }) };
}

/** The private reasons of the never-pair list, for the one view that asks for them. */
export const readKeepApartReasons = (): Promise<OutputOf<'mentoring.readKeepApartReasons'>> =>
  bridge().readKeepApartReasons(undefined);
