import { describe, expect, it } from 'vitest';
import { roundId } from '#shared/domain/mentoring/round/round';
import { sessionId } from '#shared/domain/mentoring/relationship/session';
import { ok } from '#shared/lib/result';
import { mentoringHandlers } from '../../../electron/ipc/mentoring-handlers';
import type { JobRunner } from '../../../electron/work/job-runner';
import { theSchool } from '../../unit/document/commands/carry-out';
import { buildPairing, buildRound, id } from '../../unit/domain/mentoring/round/build-round';
import { NOW, aDesk } from './a-desk';

const round = buildRound({
  mentors: [{ personId: id('mei'), places: 1 }],
  learners: [id('wanda')],
});
const first = buildPairing('first', ['mei', 'idris']);

async function aHandledDesk() {
  const { owner } = await aDesk({
    ...theSchool,
    rounds: { [round.id]: round },
    pairings: { [first.id]: first },
    confidential: {
      ...theSchool.confidential,
      notes: { [sessionId.parse('monday')]: { pairingId: first.id, words: 'kingfisher' } },
    },
  });
  const asked: (readonly [jobId: string, kind: string, input: object])[] = [];
  // Only what the handlers call, told to the test.
  const jobs = {
    run: async (jobId: string, kind: string, input: object) => {
      asked.push([jobId, kind, input]);
      return ok('answered');
    },
  } as unknown as JobRunner;
  return { handlers: mentoringHandlers({ owner, jobs, now: () => NOW }), asked };
}

const of = { jobId: 'job', roundId: round.id };

describe('mentoringHandlers', () => {
  it('solves a round as it is, and as it would be, off the main thread', async () => {
    const { handlers, asked } = await aHandledDesk();
    await handlers['mentoring.solve']({ ...of, change: null });
    await handlers['mentoring.solve']({ ...of, change: { objective: 'best-score' } });
    expect(asked).toMatchObject([
      ['job', 'round', { round, at: NOW }],
      ['job', 'round', { round: { ...round, objective: 'best-score' }, at: NOW }],
    ]);
  });

  it('asks for prices and explanations in processes of their own', async () => {
    const { handlers, asked } = await aHandledDesk();
    const people = [id('mei'), id('wanda')];
    await handlers['mentoring.priceOfPair']({ ...of, people });
    await handlers['mentoring.explainPair']({ ...of, people });
    await handlers['mentoring.explainLeftOver']({ ...of, personId: id('wanda') });
    expect(asked).toMatchObject([
      ['job', 'price-of-pair', { people }],
      ['job', 'runner-up', { people }],
      ['job', 'left-over', { personId: 'wanda' }],
    ]);
  });

  it('sends nothing confidential along', async () => {
    const { handlers, asked } = await aHandledDesk();
    await handlers['mentoring.solve']({ ...of, change: null });
    expect(JSON.stringify(asked)).toContain('first');
    expect(JSON.stringify(asked)).not.toContain('kingfisher');
  });

  it('refuses a round that has gone, whatever is asked of it', async () => {
    const { handlers, asked } = await aHandledDesk();
    const gone = { jobId: 'job', roundId: roundId.parse('gone') };
    const people = [id('mei'), id('wanda')];
    const answers = await Promise.all([
      handlers['mentoring.solve']({ ...gone, change: null }),
      handlers['mentoring.priceOfPair']({ ...gone, people }),
      handlers['mentoring.explainPair']({ ...gone, people }),
      handlers['mentoring.explainLeftOver']({ ...gone, personId: id('wanda') }),
    ]);
    for (const answer of answers) expect(answer).toMatchObject({ error: { name: 'round-unknown' } });
    expect(asked).toEqual([]);
  });
});
