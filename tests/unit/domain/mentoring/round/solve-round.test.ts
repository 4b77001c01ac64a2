import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkProposal } from '#shared/domain/mentoring/round/check-proposal';
import { gatherRoundFacts } from '#shared/domain/mentoring/round/round-facts';
import { solveRound } from '#shared/domain/mentoring/round/solve-round';
import { anyRound } from './any-rounds';
import { AT } from './build-round';
import { compareWorth, tryEveryPairing, worthOf } from './try-every-pairing';

describe('solveRound', { timeout: 120_000 }, () => {
  it('with mentors is as good as the best of all pairings, by the goals in their order, and proves it', () => {
    fc.assert(
      fc.property(anyRound('mentoring'), ({ source, round }) => {
        const facts = gatherRoundFacts(source, round);
        const { pairs, solved } = solveRound(facts, { at: AT });
        const worth = worthOf(
          facts,
          pairs.map(({ people }) => people),
        );
        expect(compareWorth(worth, tryEveryPairing(facts))).toBe(0);
        expect(solved).toMatchObject({ isProved: true, paired: pairs.length });
        expect(solved?.bound).toBe(solved?.total);
      }),
      { numRuns: 3000 },
    );
  });

  it('among co-coaches is as good as the best of all pairings, by the goals in their order, and proves it', () => {
    fc.assert(
      fc.property(anyRound('co-coaching'), ({ source, round }) => {
        const facts = gatherRoundFacts(source, round);
        const { pairs, solved } = solveRound(facts, { at: AT });
        const worth = worthOf(
          facts,
          pairs.map(({ people }) => people),
        );
        expect(compareWorth(worth, tryEveryPairing(facts))).toBe(0);
        expect(solved).toMatchObject({ isProved: true, paired: 2 * pairs.length });
      }),
      { numRuns: 3000 },
    );
  });

  it('proposes only what can be kept: rules, places and locks hold, and all points follow from the facts', () => {
    const kinds = fc.constantFrom('mentoring' as const, 'co-coaching' as const);
    const rounds = fc.tuple(kinds.chain(anyRound), fc.constantFrom('allow' as const, 'never' as const));
    fc.assert(
      fc.property(rounds, ([{ source, round }, groupOfThree]) => {
        const facts = gatherRoundFacts(source, { ...round, groupOfThree });
        const proposal = solveRound(facts, { at: AT });
        expect(checkProposal(facts, proposal)).toBe(true);
        for (const { score, parts } of proposal.pairs) {
          expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(score);
        }
      }),
      { numRuns: 1500 },
    );
  });
});
