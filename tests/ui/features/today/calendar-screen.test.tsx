import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DeskBridge } from '#shared/contract/bridge';
import { ok } from '#shared/lib/result';
import { aDocument } from '../../../support/documents';
import { sampleDocument } from '../../../support/fake-desk';
import { openToday } from './open-today';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-12T09:00:00'), toFake: ['Date'] });
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(() => {
  vi.useRealTimers();
});

describe('CalendarScreen', () => {
  it('opens on the term of today, with today marked in this week', async () => {
    await openToday('/calendar', sampleDocument());
    expect(screen.getByText('Tue 1 Sep 2026 to Sun 3 Jan 2027')).toBeTruthy();
    const week = screen.getByRole('heading', { level: 2, name: 'This week' }).closest('li');
    expect(
      within(week ?? document.body).getByRole('heading', { level: 3, name: /Thu 12 Nov.*Today/ }),
    ).toBeTruthy();
  });

  it('leads from an entry to what it is', async () => {
    await openToday('/calendar', sampleDocument());
    const link = screen.getByRole('link', { name: /^Teach-meets:.*November Teach-meet/ });
    expect(link.getAttribute('href')).toMatch(/\/teach-meets\/.+\/timetable$/);
  });

  it('is narrowed by its address', async () => {
    await openToday('/calendar?kind=teach-meet', sampleDocument());
    const entries = screen
      .getAllByRole('link')
      .filter((link) => link.textContent?.startsWith('Teach-meets:'));
    expect(entries).toHaveLength(1);
    expect(screen.queryByText(/Half-term/)).toBeNull();
  });

  it('saves the term that is shown', async () => {
    const saveCalendar = vi.fn<DeskBridge['saveCalendar']>(async () => ok(null));
    await openToday('/calendar', sampleDocument(), { saveCalendar });
    await userEvent.click(screen.getByRole('button', { name: 'Save for a calendar program' }));
    expect(saveCalendar).toHaveBeenCalledWith({ from: '2026-09-01', to: '2027-01-03' });
  });

  it('shows usual dates where a school has entered no terms', async () => {
    await openToday('/calendar', aDocument());
    expect(screen.getByRole('heading', { level: 1, name: 'Calendar' })).toBeTruthy();
    expect(screen.getByRole('heading', { level: 2, name: 'This week' })).toBeTruthy();
  });
});
