import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Pairing } from '#shared/domain/mentoring/relationship/pairing';
import { ok } from '#shared/lib/result';
import { aDocument } from '../../../support/documents';
import {
  buildPairing,
  buildSession,
  byPairingId,
  IDRIS,
  PEOPLE,
  SCHOOL,
} from '../../../unit/domain/mentoring/relationship/build-pairing';
import { openMentoring } from './open-mentoring';

const withPairings = (...pairings: readonly Pairing[]) =>
  aDocument({ school: SCHOOL, people: PEOPLE, pairings: byPairingId(pairings) });

const pairing = buildPairing({
  sessions: [buildSession('2026-09-17'), buildSession('2026-10-08', { minutes: 30 })],
  gains: [
    { id: 'g', day: '2026-10-08', words: 'My books are in order now', personId: IDRIS, kind: 'thanks' },
  ],
});

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T09:00:00') });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('MentorsScreen', () => {
  it('shows what a mentor carries and the time they gave', async () => {
    await openMentoring('/mentoring/mentors', withPairings(pairing));
    const row = within(screen.getByRole('row', { name: /Mei Rashid/ }));
    expect(row.getAllByText('1 h 15 min')).toHaveLength(2);
    const open = row.getByRole('link', { name: '1 open pairing of Mei Rashid' });
    expect(open.getAttribute('href')).toBe('/mentoring?mentor=mei');
  });

  it('opens the pairings in which time was given', async () => {
    await openMentoring('/mentoring/mentors', withPairings(pairing));
    const row = within(screen.getByRole('row', { name: /Mei Rashid/ }));
    const [term] = row.getAllByRole('button', { name: '1 h 15 min: show the records behind it' });
    await userEvent.click(term as HTMLElement);
    const dialog = within(screen.getByRole('dialog', { name: 'Time Mei Rashid gave this term: 1 h 15 min' }));
    expect(dialog.getByRole('link').textContent).toBe('Mei Rashid and Idris Sandhu');
  });

  it('does not list who is only mentored', async () => {
    await openMentoring('/mentoring/mentors', withPairings(pairing));
    expect(screen.queryByRole('row', { name: /Idris Sandhu/ })).toBeNull();
  });

  it('prints a mentor’s own list and saves their calendar', async () => {
    const printPaperOf = vi.fn(async () => ok('printed' as const));
    const saveMentoringCalendar = vi.fn(async () => ok(null));
    await openMentoring('/mentoring/mentors', withPairings(pairing), { printPaperOf, saveMentoringCalendar });
    const choose = async (name: RegExp) => {
      await userEvent.click(screen.getByRole('button', { name: 'List and calendar of Mei Rashid' }));
      await userEvent.click(screen.getByRole('menuitem', { name }));
    };
    await choose(/^Print their list/);
    expect(printPaperOf).toHaveBeenCalledWith({ paper: 'mentor-list', personId: 'mei' });
    await choose(/^Save their calendar/);
    expect(saveMentoringCalendar).toHaveBeenCalledWith({ of: 'person', personId: 'mei' });
  });

  it('says what belongs there while nobody mentors', async () => {
    await openMentoring('/mentoring/mentors', withPairings());
    expect(screen.getByRole('heading', { name: 'Nobody mentors or coaches yet' })).toBeDefined();
  });
});
