import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBrokenRules } from '#shared/domain/mentoring/round/find-broken-rules';
import { countClosedDoors, listWithoutDoors } from '#shared/domain/mentoring/round/list-without-doors';
import { gatherRoundFacts } from '#shared/domain/mentoring/round/round-facts';
import { aPerson } from '../../../../support/documents';
import { anyRound } from './any-rounds';
import { buildKeepApart, factsOf, id, proposedPair } from './build-round';

const people = [aPerson('Ann'), aPerson('Ben'), aPerson('Fay', { lineManagerId: id('Ann') }), aPerson('Gus')];
const apart = [buildKeepApart('Ben', 'Fay')];

describe('listWithoutDoors', () => {
  it('names whom the rules let nobody have', () => {
    expect(listWithoutDoors(factsOf(people, ['Ann', 'Ben'], ['Fay', 'Gus'], {}, { apart }))).toEqual(['Fay']);
  });

  it('lists nobody for whom one door is open', () => {
    expect(listWithoutDoors(factsOf(people, ['Ann', 'Ben'], ['Fay', 'Gus']))).toEqual([]);
  });

  it('lists nobody before anybody could be a partner', () => {
    expect(listWithoutDoors(factsOf(people, [], ['Fay', 'Gus']))).toEqual([]);
  });

  it('lists nobody who is in a locked pair', () => {
    const pairs = [proposedPair(['Ann', 'Fay'], { isLocked: true })];
    const proposal = { pairs, leftOver: [], solved: null };
    expect(listWithoutDoors(factsOf(people, ['Ann'], ['Fay'], { proposal }))).toEqual([]);
    expect(listWithoutDoors(factsOf(people, ['Ann'], ['Fay']))).toEqual(['Fay']);
  });

  it.each(['mentoring', 'co-coaching'] as const)('agrees with the rules of any round of %s', (kind) => {
    fc.assert(
      fc.property(anyRound(kind), ({ source, round }) => {
        const unlocked = { ...round, proposal: { pairs: [], leftOver: [], solved: null } };
        const facts = gatherRoundFacts(source, unlocked);
        const partners = kind === 'mentoring' ? facts.mentors : facts.learners;
        const expected = facts.learners.filter((learner) => {
          const others = partners.filter((partner) => partner !== learner);
          return (
            others.length > 0 &&
            others.every((partner) => findBrokenRules(facts, [partner, learner]).length > 0)
          );
        });
        expect(listWithoutDoors(facts)).toEqual(expected);
      }),
    );
  });
});

describe('countClosedDoors', () => {
  it('counts the doors that each rule closes', () => {
    const facts = factsOf(people, ['Ann', 'Ben', 'Gus'], ['Fay'], { mentors: mentorsOf(1, 1, 0) }, { apart });
    expect(countClosedDoors(facts, id('Fay'))).toEqual({
      partners: 3,
      closed: [
        { rule: 'never-pair', doors: 1 },
        { rule: 'line-management', doors: 1 },
        { rule: 'capacity', doors: 1 },
      ],
    });
  });

  it('puts the rule that closes most doors first', () => {
    const facts = factsOf(people, ['Ann', 'Ben', 'Gus'], ['Fay'], { mentors: mentorsOf(0, 0, 1) });
    expect(countClosedDoors(facts, id('Fay')).closed.map(({ rule }) => rule)).toEqual([
      'capacity',
      'line-management',
    ]);
  });
});

const mentorsOf = (...places: readonly number[]) =>
  ['Ann', 'Ben', 'Gus'].map((name, at) => ({ personId: id(name), places: places[at] ?? 0 }));
