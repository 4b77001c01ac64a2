import { useState } from 'react';
import type { RoundId } from '#shared/domain/mentoring/round/round';
import { run } from '../../../../state/actions';
import { solveRound } from '../../../../state/rounds';
import { cancelWork } from '../../../../state/work';

export type Solving = {
  readonly jobId: string | null;
  /** Why the last solve brought nothing; null where it did. */
  readonly refusal: string | null;
  readonly start: () => void;
  readonly cancel: () => void;
};

/** Finding the best pairs of a round, from the press of the button to the proposal it keeps. */
export function useSolving(roundId: RoundId): Solving {
  const [jobId, setJobId] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const start = () => {
    const { jobId: started, answer } = solveRound(roundId, null);
    setJobId(started);
    setRefusal(null);
    void answer
      .then(async (result) => {
        if (!result.ok) setRefusal(result.error.message);
        else await run({ name: 'round.keepProposal', input: { roundId, proposal: result.value } });
      })
      .catch(() => setRefusal('CPD Desk could not find pairs just now. Nothing was changed. Try again.'))
      .finally(() => setJobId(null));
  };
  return {
    jobId,
    refusal,
    start,
    cancel: () => {
      if (jobId !== null) cancelWork(jobId);
    },
  };
}
