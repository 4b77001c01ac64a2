import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ok } from '#shared/lib/result';
import { aSchoolOfThree, begin, enter, move, UNDER_WAY } from './build-awards';
import { fill, openBursaries } from './open-bursaries';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-12T09:00:00') });
});
afterEach(() => {
  vi.useRealTimers();
});

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const dialog = () => within(screen.getByRole('dialog'));
const type = (label: string | RegExp, text: string) =>
  fill(dialog().getByLabelText(label, { selector: 'input, textarea' }), text);
const SPEND = 'Enter the spending';

async function openSpending(methods = {}) {
  const opened = await openBursaries('/bursaries/awards/b1?part=money', aSchoolOfThree(), {
    before: UNDER_WAY,
    ...methods,
  });
  await press('Enter spending');
  return opened;
}

describe('AwardScreen, its money', () => {
  it('enters spending and shows what is unspent after it', async () => {
    const { desk } = await openSpending();
    await type('Amount', '42.50');
    await type('What for', 'Books');
    await press(SPEND);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(desk.document().ledger.at(-1)).toMatchObject({ kind: 'spent', pence: 4250, words: 'Books' });
    const row = within(screen.getByRole('row', { name: /Spent Books/ }));
    expect(row.getByText('£42.50')).toBeDefined();
    expect(row.getByText('£107.50')).toBeDefined();
  });

  it.each([
    ['1e9', /Write an amount in pounds and pence/],
    ['1000000000', /An amount can be at most £1,000,000.00/],
    ['-5', /An amount cannot be less than nothing/],
    ['1.234', /at most two decimal places/],
    ['12,50', /can be read in two ways/],
    ['0', /Write an amount above nothing/],
  ])('says what is wrong with %s beside the amount and writes nothing', async (typed, sentence) => {
    const { desk } = await openSpending();
    const before = desk.document().ledger.length;
    await type('Amount', typed);
    await type('What for', 'Books');
    await press(SPEND);
    expect(await dialog().findByText(sentence)).toBeDefined();
    expect(dialog().getByLabelText('Amount').getAttribute('aria-invalid')).toBe('true');
    expect(desk.document().ledger).toHaveLength(before);
  });

  it('refuses more than is unspent, and lets a reason through with an amendment before it', async () => {
    const { desk } = await openSpending();
    await type('Amount', '160');
    await type('What for', 'Course');
    await press(SPEND);
    expect(await dialog().findByText(/B-0001 has £150.00 unspent, £10.00 too little/)).toBeDefined();
    await type('Go ahead all the same, because', 'The fee went up');
    await press(SPEND);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(desk.document().ledger.slice(-2)).toMatchObject([
      { kind: 'amended', pence: 1000, overruled: 'The fee went up' },
      { kind: 'spent', pence: 16_000, overruled: 'The fee went up' },
    ]);
  });

  it('keeps the receipt of what was spent', async () => {
    const addReceipt = vi.fn(async () => ok('kept'));
    const { desk } = await openSpending({ addReceipt });
    const pdf = new File(['%PDF-1.7 a receipt'], 'receipt.pdf', { type: 'application/pdf' });
    await userEvent.upload(document.querySelector<HTMLInputElement>('input[type=file]') as HTMLElement, pdf);
    expect(await dialog().findByText('receipt.pdf')).toBeDefined();
    await type('Amount', '42.50');
    await type('What for', 'Books');
    await press(SPEND);
    await waitFor(() => expect(addReceipt).toHaveBeenCalledOnce());
    expect(addReceipt).toHaveBeenCalledWith(
      expect.objectContaining({ entryId: desk.document().ledger.at(-1)?.id, name: 'receipt.pdf' }),
    );
  });

  it('tells a program from a receipt whatever its name says, and enters nothing', async () => {
    const addReceipt = vi.fn();
    const { desk } = await openSpending({ addReceipt });
    const before = desk.document().ledger.length;
    const program = new File([new Uint8Array([0x4d, 0x5a, 0x90, 0])], 'receipt.pdf', {
      type: 'application/pdf',
    });
    await userEvent.upload(
      document.querySelector<HTMLInputElement>('input[type=file]') as HTMLElement,
      program,
    );
    expect(await dialog().findByText(/“receipt.pdf” is a program/)).toBeDefined();
    await type('Amount', '42.50');
    await type('What for', 'Books');
    await press(SPEND);
    expect(desk.document().ledger).toHaveLength(before);
    expect(addReceipt).not.toHaveBeenCalled();
  });

  it('refuses a receipt of 50 MB', async () => {
    await openSpending();
    const large = new File(['%PDF-'], 'scan.pdf', { type: 'application/pdf' });
    Object.defineProperty(large, 'size', { value: 50 * 1024 * 1024 });
    await userEvent.upload(
      document.querySelector<HTMLInputElement>('input[type=file]') as HTMLElement,
      large,
    );
    expect(await dialog().findByText(/“scan.pdf” is 50 MB; a receipt may be at most 20 MB/)).toBeDefined();
  });

  it('takes an entry back by a line of its own and strikes it', async () => {
    const { desk } = await openBursaries('/bursaries/awards/b1?part=money', aSchoolOfThree(), {
      before: [...UNDER_WAY, enter('spent', 4250, '2026-10-01', { award: 'b1', words: 'Books' })],
    });
    await press('What to do with entry 3');
    await userEvent.click(screen.getByRole('menuitem', { name: /^Correct/ }));
    await type('What was wrong', 'Entered twice');
    await press('Enter the correction');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(desk.document().ledger.at(-1)).toMatchObject({ pence: -4250, words: 'Entered twice' });
    const struck = within(screen.getByRole('row', { name: /Corrected by no. 4/ })).getByText('£42.50');
    expect(struck.closest('s')).not.toBeNull();
    expect(screen.getByText('−£42.50')).toBeDefined();
  });

  it('returns the unspent to the fund', async () => {
    const { desk } = await openBursaries('/bursaries/awards/b1?part=money', aSchoolOfThree(), {
      before: [...UNDER_WAY, enter('spent', 4250, '2026-10-01', { award: 'b1', words: 'Books' })],
    });
    await userEvent.click(screen.getAllByRole('button', { name: 'Return the unspent' })[0] as HTMLElement);
    expect(dialog().getByText(/It will give back £107.50/)).toBeDefined();
    await userEvent.click(dialog().getByRole('button', { name: 'Return the unspent' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(desk.document().ledger.at(-1)).toMatchObject({ kind: 'amended', pence: -10_750 });
    expect(Object.values(desk.document().awards)[0]?.state).toBe('unspent returned');
  });
});

describe('AwardScreen, its decisions', () => {
  const submitted = [
    enter('budget', 60_000, '2026-09-01'),
    begin('b1'),
    move('b1', 'submitted', 'CPD lead', '2026-09-12'),
  ];

  it('asks for the reason of a decline, then offers the appeal', async () => {
    const { desk } = await openBursaries('/bursaries/awards/b1', aSchoolOfThree(), { before: submitted });
    await press('Decline');
    await type('By whom', 'Helen Archer');
    await userEvent.click(dialog().getByRole('button', { name: 'Decline' }));
    expect(await dialog().findByText(/Say why, so that the applicant can be told/)).toBeDefined();
    await type('Why', 'The budget is for classroom research');
    await userEvent.click(dialog().getByRole('button', { name: 'Decline' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(Object.values(desk.document().awards)[0]?.moves.at(-1)).toMatchObject({
      to: 'declined',
      byName: 'Helen Archer',
      byRole: 'head',
      why: 'The budget is for classroom research',
    });
    expect(screen.getByRole('button', { name: 'Appeal: hand in again' })).toBeDefined();
  });

  it('says beside the name that nobody approves their own', async () => {
    await openBursaries('/bursaries/awards/b1', aSchoolOfThree(), { before: submitted });
    await press('Approve');
    await type('By whom', 'mei rashid');
    await userEvent.tab();
    await userEvent.click(dialog().getByRole('button', { name: 'Approve' }));
    expect(await dialog().findByText(/Nobody can approve an award of their own/)).toBeDefined();
  });

  it('offers only what the chosen role can do, and says what would be left out', async () => {
    await openBursaries('/bursaries/awards/b1', aSchoolOfThree(), {
      before: [...submitted, move('b1', 'head approved', 'head', '2026-09-15')],
    });
    const moves = screen.getByRole('list', { name: 'What the CPD lead can do' });
    expect(within(moves).getByRole('button', { name: 'Begin' })).toBeDefined();
    expect(within(moves).getByText('Leaves out: governor assented')).toBeDefined();
    expect(within(moves).queryByRole('button', { name: 'Assent' })).toBeNull();
  });

  it('shows who decided what, when and why', async () => {
    await openBursaries('/bursaries/awards/b1?part=decisions', aSchoolOfThree(), { before: UNDER_WAY });
    const [latest] = within(screen.getByRole('region', { name: 'Decisions' })).getAllByRole('listitem');
    expect(latest?.textContent).toContain('Sun 20 Sep 2026');
    expect(latest?.textContent).toContain('Helen Archer (CPD lead)');
    expect(latest?.textContent).toContain('Left out: governor assented');
  });
});

describe('AwardScreen, its application', () => {
  it('adds up the costs against the most the fund gives', async () => {
    const { desk } = await openBursaries('/bursaries/awards/b1', aSchoolOfThree(), { before: [begin('b1')] });
    await press('Add a cost');
    await fill(await screen.findByLabelText('Amount of cost 2'), '25.50');
    await userEvent.tab();
    await waitFor(() =>
      expect(Object.values(desk.document().awards)[0]?.application.costs[1]?.pence).toBe(2550),
    );
    expect(
      await screen.findByText(/Learning Ticket gives at most £150.00, so £25.50 has to come/),
    ).toBeDefined();
  });

  it('keeps no amount that cannot be read', async () => {
    const { desk } = await openBursaries('/bursaries/awards/b1', aSchoolOfThree(), { before: [begin('b1')] });
    const amount = screen.getByLabelText('Amount of cost 1');
    await userEvent.clear(amount);
    await fill(amount, '12.345');
    await userEvent.tab();
    expect(await screen.findByText(/at most two decimal places/)).toBeDefined();
    expect(Object.values(desk.document().awards)[0]?.application.costs[0]?.pence).toBe(15_000);
  });

  it('stands as it was handed in', async () => {
    await openBursaries('/bursaries/awards/b1', aSchoolOfThree(), { before: UNDER_WAY });
    expect(screen.queryByRole('textbox', { name: 'Title' })).toBeNull();
    expect(screen.getByText(/It stays as it was handed in/)).toBeDefined();
  });

  it('prints and saves the application and the award letter', async () => {
    const printPaperOf = vi.fn(async () => ok('printed' as const));
    const saveBursaryDocument = vi.fn(async () => ok(null));
    await openBursaries('/bursaries/awards/b1', aSchoolOfThree(), {
      before: UNDER_WAY,
      printPaperOf,
      saveBursaryDocument,
    });
    const choose = async (name: string) => {
      await press('Print and save');
      await userEvent.click(screen.getByRole('menuitem', { name }));
    };
    await choose('Print the application');
    expect(printPaperOf).toHaveBeenCalledWith({ paper: 'bursary-application', awardId: 'b1' });
    await choose('Save the award letter for Word');
    expect(saveBursaryDocument).toHaveBeenCalledWith({ document: 'award letter', awardId: 'b1' });
  });
});
