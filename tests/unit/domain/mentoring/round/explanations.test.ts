import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeRound } from '#shared/domain/mentoring/round/change-round';
import { explainLeftOver } from '#shared/domain/mentoring/round/explain-left-over';
import { explainPair } from '#shared/domain/mentoring/round/explain-pair';
import { findBrokenRules } from '#shared/domain/mentoring/round/find-broken-rules';
import { priceOfPair } from '#shared/domain/mentoring/round/price-of-pair';
import { gatherRoundFacts, type RoundFacts } from '#shared/domain/mentoring/round/round-facts';
import { sumScores } from '#shared/domain/mentoring/round/score-pairs';
import { DEFAULT_ROUND_RULES } from '#shared/domain/mentoring/round/round';
import { solveRound } from '#shared/domain/mentoring/round/solve-round';
import type { PersonId } from '#shared/domain/people/person';
import { anyRound } from './any-rounds';
import { aPerson } from '../../../../support/documents';
import { AT, buildRound, buildSource, id, ids, proposedPair, solved } from './build-round';
import { compareWorth, tryEveryPairing } from './try-every-pairing';

/** The same round with one pair locked beside those that are. */
function withLock(facts: RoundFacts, people: readonly PersonId[]): RoundFacts {
  const { proposal } = facts.round;
  const locked = proposal.pairs.filter((pair) => pair.isLocked);
  const pairs = [...locked, proposedPair(people, { isLocked: true })];
  return { ...facts, round: { ...facts.round, proposal: { ...proposal, pairs } } };
}

const points = (facts: RoundFacts, worth: readonly number[]) =>
  worth[facts.round.objective === 'most-people' ? 1 : 0] ?? 0;

const freshRounds = anyRound('mentoring').filter(({ round }) => round.basis.kind === 'fresh');

describe('priceOfPair', { timeout: 60_000 }, () => {
  it('is the points and people between the best of all and the best of those with the pair', () => {
    fc.assert(
      fc.property(freshRounds, ({ source, round }) => {
        const facts = gatherRoundFacts(source, solved(source, round));
        const best = tryEveryPairing(facts);
        for (const mentor of facts.mentors) {
          for (const learner of facts.learners) {
            const price = priceOfPair(facts, [mentor, learner]);
            if (!price.ok || price.value.broken.length > 0) continue;
            const forced = tryEveryPairing(withLock(facts, [mentor, learner]));
            expect(price.value.points).toBe(points(facts, best) - points(facts, forced));
            const people = facts.round.objective === 'most-people' ? 0 : 1;
            expect(price.value.fewerPaired).toBe((best[people] ?? 0) - (forced[people] ?? 0));
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('names who else moves, and the rules that the price overrules', () => {
    const people = [
      aPerson('mei', { strengths: ['Reading'] }),
      aPerson('wanda'),
      aPerson('idris', { wants: ['Reading'] }),
      aPerson('tom', { lineManagerId: id('mei') }),
    ];
    const source = buildSource({ people });
    const round = buildRound({
      mentors: ['mei', 'wanda'].map((name) => ({ personId: id(name), places: 1 })),
      learners: ids('idris', 'tom'),
    });
    const facts = gatherRoundFacts(source, solved(source, round));
    expect(priceOfPair(facts, ids('mei', 'tom'))).toEqual({
      ok: true,
      value: {
        people: ids('mei', 'tom'),
        points: 60,
        fewerPaired: 0,
        moves: [{ personId: 'idris', from: 'mei', to: 'wanda' }],
        broken: [{ rule: 'line-management', sentence: 'mei Test is tom Test’s line manager.' }],
      },
    });
  });

  it('costs nothing to keep a proposed pair', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('mentoring' as const, 'co-coaching' as const).chain(anyRound),
        ({ source, round }) => {
          const facts = gatherRoundFacts(source, solved(source, round));
          for (const { people } of facts.round.proposal.pairs) {
            expect(priceOfPair(facts, people)).toMatchObject({
              value: { points: 0, fewerPaired: 0, moves: [] },
            });
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('explainPair', { timeout: 60_000 }, () => {
  it('finds the other partner who costs the whole least', () => {
    fc.assert(
      fc.property(freshRounds, ({ source, round }) => {
        const facts = gatherRoundFacts(source, solved(source, round));
        for (const { people, isLocked } of facts.round.proposal.pairs) {
          const [mentor, learner] = people;
          if (mentor === undefined || learner === undefined || isLocked) continue;
          const others = facts.mentors.filter(
            (each) =>
              each !== mentor && each !== learner && findBrokenRules(facts, [each, learner]).length === 0,
          );
          const explained = explainPair(facts, people);
          const runnerUp = explained.ok ? explained.value.runnerUp : null;
          expect(runnerUp === null).toBe(others.length === 0);
          if (runnerUp === null) continue;
          const worth = (of: PersonId) => tryEveryPairing(withLock(facts, [of, learner]));
          const best = others.map(worth).reduce((top, each) => (compareWorth(each, top) > 0 ? each : top));
          expect(worth(runnerUp.people[0] ?? learner)).toEqual(best);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('explainLeftOver', { timeout: 60_000 }, () => {
  it('promises only a change after which a new solve pairs them, and more people than before', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('mentoring' as const, 'co-coaching' as const).chain(anyRound),
        ({ source, round }) => {
          const standing = solved(source, round);
          for (const { personId } of standing.proposal.leftOver) {
            const explained = explainLeftOver(source, standing, personId);
            if (!explained.ok || explained.value.relaxation === null) continue;
            const { change, partnerId } = explained.value.relaxation;
            const { pairs, leftOver } = solveRound(gatherRoundFacts(source, changeRound(standing, change)), {
              at: AT,
            });
            expect(leftOver.length).toBeLessThan(standing.proposal.leftOver.length);
            expect(pairs.some(({ people }) => people.includes(personId) && people.includes(partnerId))).toBe(
              true,
            );
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  const source = buildSource({
    people: [
      aPerson('mei', { freePeriods: ['mon/p1', 'tue/p1'] }),
      aPerson('idris', { freePeriods: ['mon/p1', 'tue/p1'] }),
      aPerson('tom', { freePeriods: ['mon/p1'] }),
    ],
  });
  const plain = buildRound({ mentors: [{ personId: id('mei'), places: 2 }], learners: ids('idris', 'tom') });

  it('asks for one shared period less before it sets a rule aside', () => {
    const round = { ...plain, rules: { ...DEFAULT_ROUND_RULES, minimumSharedPeriods: 2 } };
    expect(explainLeftOver(source, solved(source, round), id('tom'))).toMatchObject({
      value: {
        doors: [{ partnerId: 'mei', closedBy: [{ rule: 'shared-time' }] }],
        relaxation: { words: 'Ask for 1 shared free period a week instead of 2.', partnerId: 'mei' },
      },
    });
  });

  it('gives a mentor one place more where they are full, and says so', () => {
    const round = { ...plain, mentors: [{ personId: id('mei'), places: 1 }] };
    expect(explainLeftOver(source, solved(source, round), id('tom'))).toMatchObject({
      value: {
        doors: [{ closedBy: [{ sentence: 'mei Test is full: paired with idris Test.' }] }],
        relaxation: { words: 'Give mei Test 2 places instead of 1 as a mentor.' },
      },
    });
  });

  it('never touches the never-pair list', () => {
    const apart = { id: 'apart' as never, a: id('mei'), b: id('tom') };
    const strict = { ...source, keepApart: { apart } };
    expect(explainLeftOver(strict, solved(strict, plain), id('tom'))).toMatchObject({
      value: { relaxation: null },
    });
  });
});

describe('a proposal', () => {
  it('is worth the sum of its pairs', () => {
    fc.assert(
      fc.property(anyRound('mentoring'), ({ source, round }) => {
        const { proposal } = solved(source, round);
        expect(proposal.solved?.total).toBe(sumScores(proposal.pairs));
      }),
      { numRuns: 100 },
    );
  });
});
