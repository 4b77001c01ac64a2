import type { RoundId } from '#shared/domain/mentoring/round/round';
import { changeRound } from '#shared/domain/mentoring/round/change-round';
import type { RoundChange } from '#shared/domain/mentoring/round/round-answers';
import { ok, refuse, type Result } from '#shared/lib/result';
import type { DocumentOwner } from '../store/document-owner';
import type { RoundQuestion } from '../work/job';
import type { JobRunner } from '../work/job-runner';
import type { Handlers } from './gate';

type MentoringHandlers = Pick<
  Handlers,
  'mentoring.solve' | 'mentoring.priceOfPair' | 'mentoring.explainPair' | 'mentoring.explainLeftOver'
>;

/** The solving of pairing rounds and the questions about them, each in a process of its own; none of them keeps anything. */
export function mentoringHandlers(of: {
  readonly owner: DocumentOwner;
  readonly jobs: JobRunner;
  readonly now: () => string;
}): MentoringHandlers {
  const { owner, jobs, now } = of;

  /** What of the document a round looks at: nothing confidential is in it. */
  const prepare = (id: RoundId, change: RoundChange | null): Result<RoundQuestion> => {
    const { document } = owner;
    const round = document?.rounds[id];
    if (document === null || round === undefined) {
      return refuse('round-unknown', 'This round is no longer there.');
    }
    const { school, people, pairings, keepApart } = document;
    return ok({
      source: { school, people, pairings, keepApart },
      round: change === null ? round : changeRound(round, change),
    });
  };

  return {
    'mentoring.solve': async ({ jobId, roundId, change }) => {
      const prepared = prepare(roundId, change);
      return prepared.ok ? jobs.run(jobId, 'round', { ...prepared.value, at: now() }) : prepared;
    },
    'mentoring.priceOfPair': async ({ jobId, roundId, people }) => {
      const prepared = prepare(roundId, null);
      return prepared.ok ? jobs.run(jobId, 'price-of-pair', { ...prepared.value, people }) : prepared;
    },
    'mentoring.explainPair': async ({ jobId, roundId, people }) => {
      const prepared = prepare(roundId, null);
      return prepared.ok ? jobs.run(jobId, 'runner-up', { ...prepared.value, people }) : prepared;
    },
    'mentoring.explainLeftOver': async ({ jobId, roundId, personId }) => {
      const prepared = prepare(roundId, null);
      return prepared.ok ? jobs.run(jobId, 'left-over', { ...prepared.value, personId }) : prepared;
    },
  };
}
