import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aDocument } from '../../../support/documents';
import { aTerm, BEGIN } from './a-term';
import { openSummaries } from './open-summaries';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-12T09:00:00') });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('SummariesScreen', () => {
  it('makes the summary of this term at the press of one button, and opens it', async () => {
    const { desk, address } = await openSummaries('/summaries', aTerm());
    await userEvent.click(screen.getByRole('button', { name: 'Make the autumn summary' }));
    const [summary] = Object.values(desk.document().summaries);
    expect(summary?.period).toEqual({
      kind: 'term',
      name: 'Autumn term 2026–27',
      startDay: '2026-09-02',
      endDay: '2026-12-18',
    });
    await waitFor(() => expect(address()).toBe(`/summaries/${summary?.id}`));
  });

  it('does not offer to make a second summary of the term', async () => {
    await openSummaries('/summaries', aTerm(), { before: [BEGIN] });
    expect(screen.queryByRole('button', { name: /Make the autumn/ })).toBeNull();
    expect(screen.getByRole('link', { name: /Autumn term/ }).getAttribute('href')).toBe('/summaries/autumn');
  });

  it('makes a summary of another kind of period', async () => {
    const { desk } = await openSummaries('/summaries', aTerm());
    await userEvent.click(screen.getByRole('button', { name: 'Another period' }));
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.click(dialog.getByRole('radio', { name: 'Half-term' }));
    await userEvent.click(dialog.getByRole('button', { name: /Period/ }));
    await userEvent.click(screen.getByRole('option', { name: /^Autumn term 2026–27, first half/ }));
    await userEvent.click(dialog.getByRole('button', { name: 'Make the summary' }));
    expect(Object.values(desk.document().summaries).map(({ period }) => period.name)).toEqual([
      'Autumn term 2026–27, first half',
    ]);
  });

  it('says what belongs here where the calendar is empty', async () => {
    await openSummaries('/summaries', aDocument());
    expect(screen.getByRole('heading', { name: 'No summary yet' })).toBeTruthy();
  });
});
