import { describe, expect, it } from 'vitest';
import { doJob } from '../../../electron/work/do-job';
import { aPerson } from '../../support/documents';
import { AT, buildRound, buildSource, id, solved } from '../../unit/domain/mentoring/round/build-round';

const silent = () => undefined;
const people = [
  aPerson('mei', { strengths: ['Questioning'] }),
  aPerson('wanda'),
  aPerson('idris', { wants: ['Questioning'] }),
];
const source = buildSource({ people });
const plain = buildRound({
  mentors: ['mei', 'wanda'].map((who) => ({ personId: id(who), places: 1 })),
  learners: [id('idris')],
});
const round = solved(source, plain);

describe('doJob, of pairing rounds', () => {
  it('solves one, with the proof and the time it took', async () => {
    const result = await doJob({ kind: 'round', input: { source, round: plain, at: AT } }, silent);
    expect(result).toMatchObject({
      ok: true,
      value: { pairs: [{ people: ['mei', 'idris'] }], solved: { at: AT, isProved: true } },
    });
    const { solved: proof } = (result as { readonly value: typeof round.proposal }).value;
    expect(proof?.milliseconds).toBeGreaterThan(0);
  });

  it('prices a pair and finds the runner-up, at the same cost', async () => {
    const other = [id('wanda'), id('idris')];
    const price = await doJob({ kind: 'price-of-pair', input: { source, round, people: other } }, silent);
    expect(price).toMatchObject({ ok: true, value: { points: 60, fewerPaired: 0, moves: [], broken: [] } });
    const present = [id('mei'), id('idris')];
    const runnerUp = await doJob({ kind: 'runner-up', input: { source, round, people: present } }, silent);
    expect(runnerUp).toEqual({ ok: true, value: { runnerUp: price.ok ? price.value : null } });
  });

  it('explains who is left over', async () => {
    const full = solved(source, { ...plain, mentors: [{ personId: id('mei'), places: 0 }] });
    const result = await doJob(
      { kind: 'left-over', input: { source, round: full, personId: id('idris') } },
      silent,
    );
    expect(result).toMatchObject({
      ok: true,
      value: {
        doors: [{ partnerId: 'mei', closedBy: [{ rule: 'capacity' }] }],
        relaxation: { partnerId: 'mei', change: { mentors: [{ personId: 'mei', places: 1 }] } },
      },
    });
  });
});
