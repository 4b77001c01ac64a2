import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aSchoolOfThree, begin, BURSARY, enter, IDRIS, move, ROSA, UNDER_WAY } from './build-awards';
import { fill, openBursaries } from './open-bursaries';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-12T09:00:00') });
});
afterEach(() => {
  vi.useRealTimers();
});

const TWO_AWARDS = [
  ...UNDER_WAY,
  enter('spent', 4250, '2026-10-01', { award: 'b1', words: 'Books' }),
  begin('b2', { person: ROSA, fundId: BURSARY, pence: 40_000, application: { title: 'Calmer lunchtimes' } }),
  move('b2', 'submitted', 'CPD lead', '2026-09-12'),
];

const table = () => within(screen.getByRole('grid', { name: 'Awards' }));
const choose = async (label: string, option: string | RegExp) => {
  await userEvent.click(screen.getByRole('button', { name: new RegExp(label) }));
  await userEvent.click(screen.getByRole('option', { name: option }));
};

describe('BursariesScreen', () => {
  it('shows each fund’s budget, what is awarded, spent, committed and left', async () => {
    await openBursaries('/bursaries', aSchoolOfThree(), { before: TWO_AWARDS });
    const row = screen.getByRole('row', { name: /^Learning Ticket/ });
    const [, ...amounts] = within(row)
      .getAllByRole('gridcell')
      .map((cell) => cell.textContent);
    expect([within(row).getAllByRole('gridcell')[0]?.textContent, ...amounts]).toEqual([
      '£600.00',
      '£150.00',
      '£42.50',
      '£107.50',
      '£450.00',
    ]);
  });

  it('lists the awards of the year and finds them by their title', async () => {
    await openBursaries('/bursaries', aSchoolOfThree(), { before: TWO_AWARDS });
    expect(table().getAllByRole('row')).toHaveLength(3);
    await fill(screen.getByLabelText('Search awards'), 'lunch');
    expect(table().getAllByRole('row')).toHaveLength(2);
    expect(table().getByRole('row', { name: /Rosa Bell/ })).toBeDefined();
  });

  it('narrows the awards to those that need a decision', async () => {
    const { address } = await openBursaries('/bursaries', aSchoolOfThree(), { before: TWO_AWARDS });
    await choose('What waits', 'Needs a decision');
    await waitFor(() => expect(table().queryByRole('row', { name: /Mei Rashid/ })).toBeNull());
    expect(table().getByRole('row', { name: /Rosa Bell/ })).toBeDefined();
    expect(address()).toBe('/bursaries?show=decision');
  });

  it('narrows the awards to those with unspent money', async () => {
    await openBursaries('/bursaries?show=unspent', aSchoolOfThree(), { before: TWO_AWARDS });
    expect(table().getByRole('row', { name: /Mei Rashid/ })).toBeDefined();
    expect(table().queryByRole('row', { name: /Rosa Bell/ })).toBeNull();
  });

  it('lists who has not used theirs, and begins an application for them', async () => {
    await openBursaries('/bursaries', aSchoolOfThree(), { before: TWO_AWARDS });
    await userEvent.click(screen.getByRole('radio', { name: 'Not used yet' }));
    expect(screen.getByText('1 of 2 people have used their Learning Ticket; 1 have not.')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Begin an application for Idris Sandhu' }));
    expect(await screen.findByRole('dialog', { name: 'New application' })).toBeDefined();
    expect(screen.getByRole<HTMLInputElement>('combobox', { name: 'For whom' }).value).toBe('Idris Sandhu');
  });

  it('says before anything is sent that a fund is not for somebody, or is given once a year', async () => {
    const { desk } = await openBursaries(`/bursaries?new=application&person=${ROSA}`, aSchoolOfThree(), {
      before: TWO_AWARDS,
    });
    const ran = desk.ran.length;
    expect(screen.getByText(/Learning Ticket is not for Rosa Bell’s staff group/)).toBeDefined();
    await choose('Learning Ticket, at most', /^Research Bursary/);
    expect(screen.getByText(/Rosa Bell has B-0002 from Research Bursary in 2026–27 already/)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Begin the application' }));
    expect(desk.ran).toHaveLength(ran);
  });

  it('begins an application and goes to it', async () => {
    const { desk, address } = await openBursaries(
      `/bursaries?new=application&person=${IDRIS}`,
      aSchoolOfThree(),
    );
    await fill(screen.getByLabelText('Title'), 'Retrieval in maths');
    await userEvent.click(screen.getByRole('button', { name: 'Begin the application' }));
    await waitFor(() => expect(Object.values(desk.document().awards)).toHaveLength(1));
    const [award] = Object.values(desk.document().awards);
    expect(award).toMatchObject({ reference: 'B-0001', personId: IDRIS, state: 'draft' });
    await waitFor(() => expect(address()).toBe(`/bursaries/awards/${award?.id ?? ''}`));
  });

  it('says what belongs there while there is no award', async () => {
    await openBursaries('/bursaries', aSchoolOfThree());
    expect(screen.getByRole('heading', { name: 'No application yet' })).toBeDefined();
  });
});
