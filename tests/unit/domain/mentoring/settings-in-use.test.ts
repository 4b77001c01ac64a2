import { describe, expect, it } from 'vitest';
import { DEFAULT_MENTORING_SETTINGS, type SessionKind } from '#shared/domain/mentoring/mentoring-settings';
import {
  countFreeIn,
  countGoalsServing,
  countOfKind,
  kindInPlaceOf,
} from '#shared/domain/mentoring/settings-in-use';
import { buildGoal, buildPairing, buildSession, byPairingId, PEOPLE } from './relationship/build-pairing';

const kinds = DEFAULT_MENTORING_SETTINGS.sessionKinds;
const kind = (id: string): SessionKind => {
  const found = kinds.find((each) => each.id === id);
  if (found === undefined) throw new Error(`No kind ${id}`);
  return found;
};

describe('countFreeIn', () => {
  it('counts a person once, on however many days they are free', () => {
    const free = { a: { freePeriods: ['mon/p1', 'tue/p1'] }, b: { freePeriods: ['mon/p10'] } };
    expect(countFreeIn(free, 'p1')).toBe(1);
  });

  it('counts nobody for a period that nobody is free in', () => {
    expect(countFreeIn(PEOPLE, 'p5')).toBe(0);
  });
});

describe('countGoalsServing', () => {
  it('counts the goals of every pairing', () => {
    const pairing = buildPairing({
      goals: [
        buildGoal('One', { priorityId: 'talk' }),
        buildGoal('Two', { priorityId: 'read' }),
        buildGoal('Three'),
      ],
    });
    expect(countGoalsServing(byPairingId([pairing]), 'talk')).toBe(1);
  });
});

describe('countOfKind', () => {
  it('counts sessions and those with a review', () => {
    const pairing = buildPairing({
      sessions: [
        buildSession('2026-10-01', { kindId: 'lesson-review', hasReview: true }),
        buildSession('2026-10-08', { kindId: 'lesson-review' }),
        buildSession('2026-10-15'),
      ],
    });
    expect(countOfKind(byPairingId([pairing]), 'lesson-review')).toEqual({ sessions: 2, reviews: 1 });
  });
});

describe('kindInPlaceOf', () => {
  it('chooses another kind that counts as the same', () => {
    const another = { ...kind('theory'), id: 'reading', label: 'Reading group' };
    expect(kindInPlaceOf([...kinds, another], kind('theory'), { reviews: 0 })?.id).toBe('reading');
  });

  it('falls back on a conversation', () => {
    expect(kindInPlaceOf(kinds, kind('theory'), { reviews: 0 })?.id).toBe('conversation');
  });

  it('finds none for lesson reviews where no other kind has their form', () => {
    expect(kindInPlaceOf(kinds, kind('lesson-review'), { reviews: 1 })).toBeUndefined();
  });
});
