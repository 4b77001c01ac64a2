import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { gatherRoundFacts } from '#shared/domain/mentoring/round/round-facts';
import { roundId, type Round } from '#shared/domain/mentoring/round/round';
import { solveRound } from '#shared/domain/mentoring/round/solve-round';
import { ID, openRounds, smallSchool, withRounds } from './open-rounds';

/** The small school with its round solved twice: as it is, and with the mentors the other way round wished for. */
function solvedTwice() {
  const document = smallSchool();
  const first = document.rounds[ID];
  if (first === undefined) throw new Error('The small school has a round.');
  const solved = (round: Round): Round => ({
    ...round,
    proposal: solveRound(gatherRoundFacts(document, round), { at: '2026-11-12T09:00:00.000Z' }),
  });
  const without = {
    ...first,
    id: roundId.parse('round-2'),
    name: 'Spring',
    learners: first.learners.slice(1),
  };
  return withRounds(Object.values(document.people), [
    solved(first),
    solved({ ...without, objective: 'best-score' }),
  ]);
}

describe('CompareRoundsScreen', () => {
  it('sets totals, differing settings and partners side by side', async () => {
    await openRounds('/compare?a=round-1&b=round-2', solvedTwice());
    const side = screen.getByRole('region', { name: 'Spring' });
    expect(within(side).getByRole('heading', { name: 'Spring' })).toBeDefined();
    const settings = screen.getByRole('grid', { name: 'Settings that differ' });
    expect(within(settings).getByRole('row', { name: 'What comes first' }).textContent).toBe(
      'What comes firstMost people firstBest match first',
    );
    const partners = screen.getByRole('grid', { name: 'People with another partner' });
    expect(within(partners).getByRole('row', { name: 'Cay Test' }).textContent).toBe(
      'Cay TestAnn TestNot in this round',
    );
  });

  it('asks for two rounds where one has gone', async () => {
    await openRounds('/compare?a=round-1&b=gone', solvedTwice());
    expect(screen.getByRole('heading', { name: 'Two rounds are needed' })).toBeDefined();
  });
});
