import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { stateBothYearEnds } from '#shared/domain/bursary/both-year-ends';
import { formatMoney } from '#shared/lib/money';
import { ok } from '#shared/lib/result';
import { aSchoolOfThree, BURSARY, enter, UNDER_WAY } from './build-awards';
import { fill, openBursaries } from './open-bursaries';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-12T09:00:00') });
});
afterEach(() => {
  vi.useRealTimers();
});

const MONEY = [
  enter('budget', 20_000, '2026-03-20', { fundId: BURSARY, words: 'Last of the old year' }),
  ...UNDER_WAY,
  enter('spent', 4250, '2026-10-01', { award: 'b1', words: 'Books' }),
  enter('refunded', 250, '2026-10-20', { award: 'b1', words: 'Postage' }),
];
const rows = () =>
  within(screen.getByRole('grid', { name: 'Entries of the ledger' }))
    .getAllByRole('row')
    .slice(1);

describe('LedgerScreen', () => {
  it('shows the year’s entries, the latest first, with the balance after each', async () => {
    await openBursaries('/bursaries/ledger', aSchoolOfThree(), { before: MONEY });
    expect(rows().map((row) => row.textContent?.match(/[−£][\d.,£]+$/)?.[0])).toHaveLength(4);
    const cells = rows().map((row) => within(row).getAllByRole('gridcell').at(-1)?.textContent);
    expect(cells).toEqual(['£560.00', '£557.50', '£600.00', '£600.00']);
  });

  it('shows no balance where lines are left out, and narrows by words', async () => {
    await openBursaries('/bursaries/ledger', aSchoolOfThree(), { before: MONEY });
    await fill(screen.getByLabelText('Search the ledger'), 'postage');
    await waitFor(() => expect(rows()).toHaveLength(1));
    expect(screen.queryByRole('columnheader', { name: 'Balance' })).toBeNull();
  });

  it('opens the lines behind a sum', async () => {
    await openBursaries('/bursaries/ledger', aSchoolOfThree(), { before: MONEY });
    await userEvent.click(screen.getByRole('button', { name: '£40.00: show the records behind it' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Spent in 2026–27: £40.00' }));
    expect(dialog.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      'Spent £42.50',
      'Refunded £2.50',
    ]);
  });

  it('saves the part of the ledger that is chosen', async () => {
    const saveLedger = vi.fn(async () => ok(null));
    await openBursaries('/bursaries/ledger', aSchoolOfThree(), { before: MONEY, saveLedger });
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await userEvent.click(screen.getByRole('menuitem', { name: /^Workbook/ }));
    expect(saveLedger).toHaveBeenCalledWith({
      format: 'xlsx',
      fundId: null,
      from: '2026-09-01',
      to: '2027-08-31',
    });
  });

  it('says the chart in words and in a table', async () => {
    await openBursaries('/bursaries/ledger', aSchoolOfThree(), { before: MONEY });
    await userEvent.click(screen.getByRole('radio', { name: 'Month by month' }));
    const chart = await screen.findByRole('img', { name: /Money in, money out and the balance, 2026–27/ });
    expect(chart.getAttribute('aria-label')).toContain(
      '£602.50 comes in, £42.50 goes out, and £560.00 is there at its end',
    );
    const october = screen.getByRole('row', { name: /^Oct 2026/ });
    expect(october.textContent).toContain('£2.50');
    expect(screen.queryByRole('row', { name: /^Dec 2026/ })).toBeNull();
  });

  it('lists what was spent without a receipt', async () => {
    await openBursaries('/bursaries/ledger', aSchoolOfThree(), { before: MONEY });
    await userEvent.click(screen.getByRole('radio', { name: 'Missing receipts' }));
    const link = screen.getByRole('link', { name: /Mei Rashid \(B-0001\): £42.50 on Thu 1 Oct 2026, Books/ });
    expect(link.getAttribute('href')).toBe('/bursaries/awards/b1?part=money');
  });
});

describe('YearEndsScreen', () => {
  it('shows the same money by both kinds of year, adding up to the same', async () => {
    const { desk } = await openBursaries('/bursaries/year-ends', aSchoolOfThree(), { before: MONEY });
    const { ledger, awards, school } = desk.document();
    const books = { ledger, awards, financialYearStart: school.financialYearStart };
    const { academic, financial, whole } = stateBothYearEnds(books, '2026-11-12');
    const left = screen.getByRole('row', { name: /^Left/ });
    const cells = within(left)
      .getAllByRole('cell')
      .map((cell) => cell.textContent);
    const all = formatMoney(whole.left);
    expect(cells).toEqual([
      ...academic.years.toReversed().map((year) => formatMoney(year.left)),
      all,
      ...financial.years.toReversed().map((year) => formatMoney(year.left)),
      all,
    ]);
  });

  it('forecasts nothing while too few awards are finished', async () => {
    await openBursaries('/bursaries/year-ends', aSchoolOfThree(), { before: MONEY });
    expect(screen.getByText('Not known yet')).toBeDefined();
    expect(screen.getByText('Too few awards are finished to say what may come back')).toBeDefined();
  });
});
