import { describe, expect, it } from 'vitest';
import { checkPlacements } from '#shared/domain/teach-meet/rules/check-placements';
import { morning, talk } from '../solver/timetable-builder';

const rulesOf = (...args: Parameters<typeof checkPlacements>) =>
  checkPlacements(...args).map(({ rule }) => rule);
const at = (id: string, room: string, slot: string) => ({ talk: id, room, slot });

describe('checkPlacements', () => {
  it('finds nothing wrong where talks stand apart', () => {
    const problem = morning(2, 2, { talks: [talk('a'), talk('b')], mustNotClash: [['a', 'b']] });
    expect(checkPlacements(problem, [at('a', 'r1', 's1'), at('b', 'r2', 's2')])).toEqual([]);
  });

  it('names both talks of a shared cell', () => {
    const problem = morning(2, 2, { talks: [talk('a'), talk('b')] });
    const both = [at('a', 'r1', 's1'), at('b', 'r1', 's1')];
    expect(checkPlacements(problem, both)).toEqual([
      { rule: 'one-talk-per-cell', sentence: 'A room holds one talk at a time.', placements: both },
    ]);
  });

  it('finds a talk that stands twice', () => {
    const problem = morning(2, 1, { talks: [talk('a')] });
    expect(rulesOf(problem, [at('a', 'r1', 's1'), at('a', 'r1', 's2')])).toEqual(['placed-once']);
  });

  it('finds a presenter in two places', () => {
    const problem = morning(2, 2, {
      talks: [talk('a', { presenters: ['p'] }), talk('b', { presenters: ['q', 'p'] })],
    });
    expect(rulesOf(problem, [at('a', 'r1', 's1'), at('b', 'r2', 's1')])).toEqual(['presenter-in-two-places']);
    expect(rulesOf(problem, [at('a', 'r1', 's1'), at('b', 'r2', 's2')])).toEqual([]);
  });

  it('finds talks that must not clash', () => {
    const problem = morning(2, 2, { talks: [talk('a'), talk('b')], mustNotClash: [['b', 'a']] });
    expect(rulesOf(problem, [at('a', 'r1', 's1'), at('b', 'r2', 's1')])).toEqual(['must-not-clash']);
  });

  it.each([
    ['presenter-unavailable', { unavailable: ['s1'] }],
    ['equipment-missing', { needs: ['sound'] }],
    ['talk-too-long', { minutes: 8 }],
    ['fixed', { fixed: { room: 'r1', slot: 's2' } }],
  ] as const)('finds %s', (rule, wishes) => {
    const problem = morning(2, 1, { talks: [talk('a', wishes)] });
    expect(rulesOf(problem, [at('a', 'r1', 's1')])).toEqual([rule]);
  });
});
