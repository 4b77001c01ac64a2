import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aSchoolOfThree, enter, UNDER_WAY } from './build-awards';
import { fill, openBursaries } from './open-bursaries';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-12T09:00:00') });
});
afterEach(() => {
  vi.useRealTimers();
});

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

describe('FundsScreen', () => {
  it('says the rules in plain words', async () => {
    await openBursaries('/bursaries/funds', aSchoolOfThree());
    const rules = within(screen.getByRole('list', { name: 'Rules of Learning Ticket' }))
      .getAllByRole('listitem')
      .map((item) => item.textContent);
    expect(rules).toContain('At most £150.00 an award, once each academic year');
    expect(rules).toContain('For teachers');
    expect(rules).toContain('The governors’ assent may be left out by the CPD lead and the head');
  });

  it('adds to a budget as an entry of the ledger', async () => {
    const { desk } = await openBursaries('/bursaries/funds', aSchoolOfThree());
    await press('Add to the budget of Learning Ticket');
    expect(screen.getByText(/Counts for 2026–27: Tue 1 Sep 2026 to Tue 31 Aug 2027/)).toBeDefined();
    await fill(screen.getByLabelText('Amount'), '1,250.50');
    await press('Add to the budget');
    await waitFor(() => expect(desk.document().ledger).toHaveLength(1));
    expect(desk.document().ledger[0]).toMatchObject({ kind: 'budget', pence: 125_050, awardId: null });
  });

  it('says beside the correction that awards rest on a budget, and lets a reason through', async () => {
    const { desk } = await openBursaries('/bursaries/funds', aSchoolOfThree(), { before: UNDER_WAY });
    await press('Correct entry 1, £600.00');
    await fill(screen.getByLabelText('What was wrong'), 'Never agreed');
    await press('Enter the correction');
    expect(
      await screen.findByText(/Learning Ticket has £450.00 left for that year, £150.00 too little/),
    ).toBeDefined();
    expect(desk.document().ledger).toHaveLength(2);
    await fill(screen.getByLabelText('Go ahead all the same, because'), 'Governors were told');
    await press('Enter the correction');
    await waitFor(() => expect(desk.document().ledger).toHaveLength(3));
    expect(desk.document().ledger[2]).toMatchObject({ pence: -60_000, overruled: 'Governors were told' });
  });

  it('opens a fund of the school’s own, and refuses a name that is taken', async () => {
    const { desk } = await openBursaries('/bursaries/funds', aSchoolOfThree());
    await press('Open a fund');
    await fill(screen.getByLabelText('Name'), 'learning ticket');
    await fill(screen.getByLabelText('One award is at most'), '80');
    await press('Open the fund');
    expect(await screen.findByText('Another fund has this name.')).toBeDefined();
    await userEvent.clear(screen.getByLabelText('Name'));
    await fill(screen.getByLabelText('Name'), 'Friends’ Fund');
    await press('Open the fund');
    await waitFor(() => expect(Object.values(desk.document().funds)).toHaveLength(3));
    expect(Object.values(desk.document().funds)).toContainEqual(
      expect.objectContaining({ name: 'Friends’ Fund', awardPence: 8000 }),
    );
  });

  it('closes a fund and keeps its money in sight', async () => {
    const { desk } = await openBursaries('/bursaries/funds', aSchoolOfThree(), {
      before: [enter('budget', 60_000, '2026-09-01')],
    });
    await press('Close Learning Ticket');
    await waitFor(() =>
      expect(
        Object.values(desk.document().funds).find(({ name }) => name === 'Learning Ticket')?.isClosed,
      ).toBe(true),
    );
    expect(await screen.findByRole('button', { name: /Closed funds/ })).toBeDefined();
  });
});
