import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pairing } from '#shared/domain/mentoring/relationship/pairing';
import { sharedPeriods } from '#shared/domain/mentoring/relationship/shared-periods';
import { matchTopics, stemsOf } from '#shared/domain/mentoring/round/match-topics';
import { gatherRoundFacts, type RoundSource } from '#shared/domain/mentoring/round/round-facts';
import { DEFAULT_ROUND_WEIGHTS, type Round, type RoundWeights } from '#shared/domain/mentoring/round/round';
import { scorePair } from '#shared/domain/mentoring/round/score-pair';
import type { Person } from '#shared/domain/people/person';
import { anyRound } from './any-rounds';
import { aPerson } from '../../../../support/documents';
import { buildPairing, closedPairing, factsOf, ids, solved } from './build-round';

const NO_WEIGHTS: RoundWeights = {
  topics: 0,
  time: 0,
  phase: 0,
  phaseWish: 'same',
  experience: 0,
  earlier: 0,
  load: 0,
};

function part(
  weights: Partial<RoundWeights>,
  mei: Partial<Person>,
  tom: Partial<Person>,
  {
    kind = 'mentoring',
    place = 1,
    pairings = [],
  }: { kind?: Round['kind']; place?: number; pairings?: readonly Pairing[] } = {},
) {
  const people = [aPerson('mei', mei), aPerson('tom', tom)];
  const [mentors, learners] = kind === 'co-coaching' ? [[], ['mei', 'tom']] : [['mei'], ['tom']];
  const facts = factsOf(
    people,
    mentors,
    learners,
    { kind, weights: { ...NO_WEIGHTS, ...weights } },
    { pairings },
  );
  return scorePair(facts, ids('mei', 'tom'), place).parts[0];
}

describe('scorePair', () => {
  it('counts the share of the wishes that are met, with the mentor’s strengths', () => {
    const tom = { wants: ['Questioning', 'Phonics'] };
    expect(part({ topics: 6 }, { strengths: ['Asking questions'] }, tom)).toEqual({
      weight: 'topics',
      points: 30,
      why: 'mei Test offers what tom Test wants: “Questioning” (1 of 2 wishes)',
    });
    expect(part({ topics: 6 }, { strengths: ['Behaviour'] }, tom)?.points).toBe(0);
    expect(part({ topics: 6 }, { strengths: ['Phonics'] }, { wants: [] })?.points).toBe(0);
  });

  it('counts topics both ways among co-coaches', () => {
    const mei = { strengths: ['Phonics'], wants: ['Behaviour'] };
    expect(part({ topics: 1 }, mei, { wants: ['Phonics'] }, { kind: 'co-coaching' })?.points).toBe(5);
    const tom = { wants: ['Phonics'], strengths: ['Behaviour'] };
    expect(part({ topics: 1 }, mei, tom, { kind: 'co-coaching' })?.points).toBe(10);
  });

  it('counts two units for each shared free period, at most ten, and names them', () => {
    const free = (periods: readonly string[]) => ({ freePeriods: [...periods] });
    expect(part({ time: 4 }, free(['tue/p3', 'thu/p1']), free(['thu/p1', 'tue/p3']))).toEqual({
      weight: 'time',
      points: 16,
      why: 'Both are free on Tue Period 3 and Thu Period 1',
    });
    const week = ['mon/p1', 'mon/p2', 'tue/p1', 'tue/p2', 'wed/p1', 'wed/p2'];
    expect(part({ time: 1 }, free(week), free(week))?.points).toBe(10);
  });

  it('counts the phase by the wish, and nothing where one is unknown', () => {
    const [ks1, other] = [{ phase: 'Key stage 1' }, { phase: 'Key stage 2' }];
    expect(part({ phase: 2 }, ks1, { phase: ' key stage 1 ' })?.points).toBe(20);
    expect(part({ phase: 2 }, ks1, other)?.points).toBe(0);
    expect(part({ phase: 2, phaseWish: 'different' }, ks1, other)?.points).toBe(20);
    expect(part({ phase: 2, phaseWish: 'different' }, ks1, {})?.points).toBe(0);
  });

  it('counts the years that a mentor has more, and how near co-coaches are', () => {
    const [long, short] = [{ practisingSince: 2012 }, { practisingSince: 2019 }];
    expect(part({ experience: 1 }, long, short)).toMatchObject({
      points: 7,
      why: 'mei Test has done this work 7 years longer than tom Test',
    });
    expect(part({ experience: 1 }, short, long)?.points).toBe(0);
    expect(part({ experience: 1 }, short, long, { kind: 'co-coaching' })?.points).toBe(3);
    expect(part({ experience: 1 }, long, { ectYear: 1 })?.points).toBe(10);
    expect(part({ experience: 1 }, long, {})?.points).toBe(0);
  });

  it('counts an earlier pairing only where it met its purpose', () => {
    const met = [closedPairing('old', ['tom', 'mei'])];
    expect(part({ earlier: 3 }, {}, {}, { pairings: met })?.points).toBe(30);
    const closing = { day: '2026-07-10', reason: 'did not suit' as const, learned: '', waiting: [] };
    expect(
      part({ earlier: 3 }, {}, {}, { pairings: [closedPairing('old', ['mei', 'tom'], { closing })] })?.points,
    ).toBe(0);
  });

  it('counts less for each person more that a mentor has at once', () => {
    const points = [1, 2, 3, 4, 5, 6].map((place) => part({ load: 1 }, {}, {}, { place })?.points);
    expect(points).toEqual([10, 6, 3, 1, 0, 0]);
    const other = [buildPairing('other', ['mei', 'ada'])];
    expect(part({ load: 1 }, {}, {}, { pairings: other })).toEqual({
      weight: 'load',
      points: 6,
      why: 'Second pairing at once for mei Test',
    });
  });

  it('adds up to the score to the point, each part its weight times 0 to 10 for every two people', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('mentoring' as const, 'co-coaching' as const).chain(anyRound),
        ({ source, round }) => {
          for (const { people, score, parts } of solved(source, { ...round, groupOfThree: 'allow' }).proposal
            .pairs) {
            expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(score);
            for (const { weight, points, why } of parts) {
              const twos = (people.length * (people.length - 1)) / 2;
              expect(points % round.weights[weight]).toBe(0);
              expect(points).toBeLessThanOrEqual(10 * round.weights[weight] * twos);
              expect(why).not.toMatch(/undefined|null|NaN/);
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('counts the same free periods as the list of them shows', () => {
    fc.assert(
      fc.property(anyRound('mentoring'), ({ source, round }) => {
        const facts = gatherRoundFacts(source, { ...round, weights: { ...NO_WEIGHTS, time: 1 } });
        for (const mentor of facts.mentors) {
          for (const learner of facts.learners) {
            const them = [mentor, learner].flatMap((each) => (source as RoundSource).people[each] ?? []);
            const shared = sharedPeriods(them, source.school).length;
            if (mentor === learner) continue;
            expect(scorePair(facts, [mentor, learner]).score).toBe(Math.min(10, 2 * shared));
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('leaves out weights that count for nothing', () => {
    const facts = factsOf([aPerson('mei'), aPerson('tom')], ['mei'], ['tom'], {
      weights: { ...DEFAULT_ROUND_WEIGHTS, topics: 0 },
    });
    expect(scorePair(facts, ids('mei', 'tom')).parts.map(({ weight }) => weight)).not.toContain('topics');
  });
});

describe('matchTopics', () => {
  it.each([
    ['Reading comprehension', 'Guided reading', true],
    ['Questioning', 'Asking better questions in Year 6', true],
    ['behaviour', 'Behaviour management', true],
    ['Maths in Year 5', 'Reading in Year 5', false],
    ['Phonics', 'Behaviour', false],
    ['', 'Behaviour', false],
    ['Café talk', 'cafe', true],
  ])('%s and %s: %s', (one, other, isMatch) => {
    expect(matchTopics(stemsOf(one), stemsOf(other))).toBe(isMatch);
    expect(matchTopics(stemsOf(other), stemsOf(one))).toBe(isMatch);
  });
});
