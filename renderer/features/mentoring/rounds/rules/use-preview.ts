import { useEffect, useMemo, useState } from 'react';
import type { Proposal, Round } from '#shared/domain/mentoring/round/round';
import type { RoundChange } from '#shared/domain/mentoring/round/round-answers';
import { solveRound } from '../../../../state/rounds';
import { cancelWork } from '../../../../state/work';

export type Preview = {
  /** What the preview is compared with: the proposal that is kept, or else what the settings gave at first. */
  readonly before: Proposal | null;
  readonly after: Proposal | null;
  readonly refusal: string | null;
  readonly isWorking: boolean;
};

type Told = Pick<Preview, 'after' | 'refusal'> & { readonly of: object | null };

/** Long enough that a slider can pass over its values without each being solved. */
const PAUSE_MILLISECONDS = 300;
const NOTHING_TOLD: Told = { of: null, after: null, refusal: null };
const FAULT = 'CPD Desk could not work this out. The settings are kept.';

/** Solves the round as it would be with the settings on the screen; nothing of it is kept. */
export function usePreview(round: Round, change: RoundChange | null): Preview {
  const [told, setTold] = useState(NOTHING_TOLD);
  const [first, setFirst] = useState<Proposal | null>(null);
  const { id, mentors, learners, rules, weights, objective, groupOfThree, proposal } = round;
  const question = useMemo(
    () => ({ id, change, mentors, learners, rules, weights, objective, groupOfThree }),
    [id, change, mentors, learners, rules, weights, objective, groupOfThree],
  );
  useEffect(() => {
    if (question.learners.length === 0) return undefined;
    let jobId: string | null = null;
    let isWanted = true;
    const timer = setTimeout(() => {
      const job = solveRound(question.id, question.change);
      jobId = job.jobId;
      void job.answer.then(
        (result) => {
          if (!isWanted) return;
          jobId = null;
          if (result.ok) setFirst((known) => known ?? result.value);
          setTold({
            of: question,
            after: result.ok ? result.value : null,
            refusal: result.ok ? null : result.error.message,
          });
        },
        () => isWanted && setTold({ of: question, after: null, refusal: FAULT }),
      );
    }, PAUSE_MILLISECONDS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
      if (jobId !== null) cancelWork(jobId);
    };
  }, [question]);
  return {
    after: told.after,
    refusal: told.refusal,
    isWorking: told.of !== question,
    before: proposal.pairs.length > 0 ? proposal : first,
  };
}
