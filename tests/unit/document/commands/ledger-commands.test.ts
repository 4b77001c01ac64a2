import fc from 'fast-check';
import { applyPatches, type Patch } from 'immer';
import { describe, expect, it } from 'vitest';
import type { Command } from '#shared/document/commands/commands';
import type { DeskDocument } from '#shared/document/desk-document';
import { awardId } from '#shared/domain/bursary/award';
import { balanceOf } from '#shared/domain/bursary/balance';
import { fundId } from '#shared/domain/bursary/fund';
import { entryId, type LedgerEntry } from '#shared/domain/bursary/ledger-entry';
import { receiptId, type Receipt } from '#shared/domain/bursary/receipt';
import { stateYear } from '#shared/domain/bursary/year-statement';
import { yearOf } from '#shared/domain/bursary/year-of';
import { command } from '#shared/document/commands/commands';
import { buildAward } from '../../domain/bursary/build-books';
import { anyBursaryCommand } from './any-bursary-commands';
import { active, after, ask, BURSARY, continueWith, submitted, TICKET } from './bursary-desk';
import { carryOut, theSchool } from './carry-out';

const HASH = receiptId.parse('a'.repeat(64));
const spentOnce = continueWith(active, ask.enter({ pence: 20_000 }));
const line = (id: string) => entryId.parse(id);
const receipt = (...entryIds: readonly string[]): Receipt => ({
  id: HASH,
  name: 'books.pdf',
  type: 'application/pdf',
  bytes: 1200,
  addedOn: '2026-11-09',
  entryIds: entryIds.map(line),
});
const keep = (...entryIds: readonly string[]): Command => ({
  name: 'receipt.add',
  input: { receipt: receipt(...entryIds) },
});
const detach: Command = {
  name: 'receipt.detach',
  input: { receiptId: HASH, entryId: line('spent-20000') },
};
const friends = { ...theSchool.funds[BURSARY], id: fundId.parse('friends'), name: 'Friends’ Fund' };
const open: Command = {
  name: 'fund.add',
  // Parsed by the command itself before it is carried out.
  input: { fund: friends as Extract<Command, { name: 'fund.add' }>['input']['fund'] },
};
const rules = (of: string): Command => ({
  name: 'fund.edit',
  input: { fundId: fundId.parse(of), fields: { name: 'Learning Voucher' } },
});
const budget = (pence: number, of: Partial<LedgerEntry> = {}) => ask.enter({ kind: 'budget', pence, ...of });

describe('the words of the ledger’s commands', () => {
  it.each<readonly [string, DeskDocument, Command]>([
    ['Open the fund “Friends’ Fund”', theSchool, open],
    ['Change the rules of “Learning Ticket”', theSchool, rules('learning-ticket')],
    ['Add to the budget £1,000.00 (Research Bursary)', theSchool, budget(100_000)],
    ['Spend £42.50 (B-0001)', active, ask.enter({ pence: 4250 })],
    ['Amend £20.00 (B-0001)', active, ask.enter({ kind: 'amended', pence: 2000 })],
    ['Give back £20.00 (B-0001)', active, ask.enter({ kind: 'amended', pence: -2000 })],
    ['Take back £20.00 (B-0001)', spentOnce, ask.enter({ kind: 'refunded', pence: 2000 })],
    ['Set aside £20.00 (B-0001)', active, ask.enter({ kind: 'committed', pence: 2000 })],
    ['Correct entry 3 (£200.00 spent)', spentOnce, ask.correct('spent-20000')],
    ['Keep the receipt “books.pdf”', spentOnce, keep('spent-20000')],
    ['Take the receipt “books.pdf” from an entry', continueWith(spentOnce, keep('spent-20000')), detach],
  ])('“%s”, and undone by its patches', (said, before, sent) => {
    const { answer, document, inverse } = carryOut(sent, before);
    expect(answer).toEqual({ ok: true, value: said });
    expect(applyPatches(document, [...inverse])).toEqual(before);
  });
});

describe('what the ledger’s commands refuse', () => {
  const withdrawn = continueWith(spentOnce, ask.move('withdrawn', 'CPD lead', { day: '2026-11-04' }));
  const refused: readonly (readonly [string, string, DeskDocument, Command])[] = [
    ['fund-twice', 'This fund has been made already.', after(open), open],
    ['fund-unknown', 'This fund is no longer there. Nothing was changed.', theSchool, rules('gone')],
    [
      'fund-unknown',
      'This fund is no longer there. Nothing was entered.',
      theSchool,
      budget(100, { fundId: fundId.parse('gone') }),
    ],
    [
      'award-unknown',
      'This award is no longer there. Nothing was entered.',
      theSchool,
      ask.enter({ pence: 100, awardId: awardId.parse('gone') }),
    ],
    [
      'other-fund',
      'B-0001 is paid from another fund. Nothing was entered.',
      active,
      ask.enter({ pence: 100, fundId: TICKET }),
    ],
    [
      'entry-twice',
      'This has been entered already. Nothing was entered again.',
      spentOnce,
      ask.enter({ pence: 20_000 }),
    ],
    [
      'day-ahead',
      'Fri 18 Dec 2026 has not come yet. Nothing was entered. Enter money on the day it moves.',
      active,
      ask.enter({ pence: 100, day: '2026-12-18' }),
    ],
    [
      'day-far-away',
      'Mon 2 Nov 2015 is more than two years away. Nothing was entered. Check the year.',
      active,
      ask.enter({ pence: 100, day: '2015-11-02' }),
    ],
    [
      'wrong-sign',
      'Write an amount above nothing. To take an entry back, use “Correct”.',
      active,
      ask.enter({ pence: -500 }),
    ],
    [
      'wrong-sign',
      'Write an amount above nothing. To take an entry back, use “Correct”.',
      theSchool,
      budget(0),
    ],
    [
      'no-award',
      'Choose the award that this money belongs to. Nothing was entered.',
      active,
      ask.enter({ pence: 100, awardId: null }),
    ],
    [
      'award-not-open',
      'B-0001 is “submitted”, so no money can move on it. Nothing was entered.',
      submitted,
      ask.enter({ pence: 100 }),
    ],
    [
      'award-not-open',
      'B-0001 is “withdrawn”, so no money can move on it. Nothing was entered.',
      withdrawn,
      ask.enter({ pence: 100 }),
    ],
    [
      'before-award',
      'Money was set aside for B-0001 on Tue 20 Oct 2026, so none can move on Mon 19 Oct 2026. Nothing was entered. Check the year.',
      active,
      ask.enter({ pence: 100, day: '2026-10-19' }),
    ],
    [
      'over-award',
      'B-0001 has £500.00 unspent, £0.01 too little. Nothing was entered. Give a reason to spend more, or amend the award first.',
      active,
      ask.enter({ pence: 50_001 }),
    ],
    [
      'over-budget',
      'Research Bursary has £500.00 left for that year, £100.00 too little. Nothing was entered. Give a reason to go over the budget, or add to it first.',
      active,
      ask.enter({ kind: 'amended', pence: 60_000 }),
    ],
    [
      'over-budget',
      'Research Bursary is £100.00 over its budget for that year already. Nothing was entered. Give a reason to go over the budget, or add to it first.',
      continueWith(active, ask.enter({ kind: 'amended', pence: 60_000, overruled: 'Agreed' })),
      ask.enter({ kind: 'amended', pence: 100 }),
    ],
    [
      'more-back-than-out',
      'Only £200.00 was spent on B-0001 by then, so no more than that can come back. Nothing was entered.',
      spentOnce,
      ask.enter({ kind: 'refunded', pence: 20_001 }),
    ],
    [
      'below-spent',
      'Only £300.00 of B-0001 is unspent, so no more than that can be given back. Nothing was entered.',
      spentOnce,
      ask.enter({ kind: 'amended', pence: -30_001 }),
    ],
    ['entry-unknown', 'This entry is not in the ledger. Nothing was entered.', active, ask.correct('gone')],
    [
      'contra-of-contra',
      'This line corrects another. Nothing was entered. Enter the amount again instead.',
      continueWith(spentOnce, ask.correct('spent-20000')),
      ask.correct('contra-spent-20000'),
    ],
    [
      'contra-twice',
      'This entry has been corrected already. Nothing was entered.',
      continueWith(spentOnce, ask.correct('spent-20000')),
      ask.correct('spent-20000', { id: line('again') }),
    ],
    [
      'before-entry',
      'Entry 3 counts for Mon 2 Nov 2026, so it cannot be taken back on Sun 1 Nov 2026. Nothing was entered.',
      spentOnce,
      ask.correct('spent-20000', { day: '2026-11-01' }),
    ],
    [
      'others-rest-on-it',
      'Later entries of B-0001 rest on this £500.00 (committed). Nothing was entered. Correct the later entries first.',
      spentOnce,
      ask.correct('of-governor assented'),
    ],
    [
      'over-budget',
      'Research Bursary has £500.00 left for that year, £500.00 too little. Nothing was entered. Give a reason to go over the budget, or add to it first.',
      active,
      ask.correct('budget-100000'),
    ],
    ['entry-unknown', 'The entry for this receipt is not in the ledger.', active, keep('gone')],
    ['receipt-unknown', 'This receipt is no longer there.', spentOnce, detach],
  ];

  it.each(refused)('%s: “%s”', (name, message, before, sent) => {
    const { answer, document } = carryOut(sent, before);
    expect(answer).toEqual({ ok: false, error: { name, message } });
    expect(document).toBe(before);
  });

  it.each([1e11, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('an amount of %d pence', (pence) => {
    expect(command.safeParse(ask.enter({ pence, id: line('odd') })).success).toBe(false);
  });
});

describe('ledger.enter', () => {
  it('amends the award first where a reason lets more be spent', () => {
    const more = continueWith(active, ask.enter({ pence: 51_350, overruled: 'The price went up' }));
    expect(more.ledger.slice(-2)).toMatchObject([
      { id: 'spent-51350-first', sequence: 3, kind: 'amended', pence: 1350, overruled: 'The price went up' },
      { id: 'spent-51350', sequence: 4, kind: 'spent', pence: 51_350 },
    ]);
    expect(balanceOf(more.ledger)).toMatchObject({ committed: 0, spent: 51_350 });
  });

  it('takes a budget for a year ahead', () => {
    const { ledger } = after(budget(100_000, { day: '2027-09-01' }));
    expect(ledger).toMatchObject([{ sequence: 1, kind: 'budget', awardId: null, personId: null }]);
  });
});

describe('receipt.add', () => {
  it('lets one file stand for two entries', () => {
    const two = continueWith(
      spentOnce,
      ask.enter({ pence: 100 }),
      keep('spent-20000'),
      keep('spent-100'),
      keep('spent-100'),
    );
    expect(two.receipts[HASH]?.entryIds).toEqual(['spent-20000', 'spent-100']);
  });
});

/** The balance added up line by line into two pots, the fund and the award, by moving each penny from one to the other. */
function recompute(ledger: readonly LedgerEntry[]) {
  let [fund, setAside, out] = [0, 0, 0];
  for (const { kind, pence } of ledger) {
    if (kind === 'budget') fund += pence;
    if (kind === 'committed' || kind === 'amended') [fund, setAside] = [fund - pence, setAside + pence];
    if (kind === 'spent') [setAside, out] = [setAside - pence, out + pence];
    if (kind === 'refunded') [setAside, out] = [setAside + pence, out - pence];
  }
  return { left: fund, committed: setAside, spent: out };
}

const anyCommands = fc.array(
  // Each of them parses, which another test makes sure of.
  anyBursaryCommand.map((sent) => sent as Command),
  { maxLength: 30 },
);
const begun = continueWith(spentOnce, {
  name: 'award.add',
  input: { award: { ...begin('first'), fundId: TICKET } },
});
function begin(id: string) {
  const { personId, enquiryId, application } = buildAward();
  return {
    id: awardId.parse(id),
    fundId: BURSARY,
    personId,
    enquiryId,
    application,
    startedOn: '2026-10-01',
  };
}
/** The command sent to the award that is under way where it was for the second; a correction is of a line that there is. */
const onTheOpenAward = (sent: Command, { ledger }: DeskDocument): Command => {
  if (sent.name === 'ledger.correct') {
    const of = ledger[Number(sent.input.of.replace('line-', '')) % ledger.length]?.id ?? sent.input.of;
    return { ...sent, input: { ...sent.input, of } };
  }
  if (sent.name === 'ledger.enter' && sent.input.entry.awardId === 'second') {
    const { entry } = sent.input;
    return {
      ...sent,
      input: { ...sent.input, entry: { ...entry, awardId: awardId.parse('b1'), fundId: BURSARY } },
    };
  }
  if (sent.name === 'award.move' && sent.input.awardId === 'second') {
    return { ...sent, input: { ...sent.input, awardId: awardId.parse('b1') } };
  }
  return sent;
};

describe('any sequence of the bursaries’ commands', () => {
  it('keeps the balances equal to a recomputation, in whole pence, and never less than nothing set aside', () => {
    fc.assert(
      fc.property(anyCommands, (commands) => {
        let document = begun;
        for (const sent of commands) {
          const before = document;
          document = carryOut(onTheOpenAward(sent, document), document).document;
          // Nothing in the ledger is ever changed or taken out.
          expect(document.ledger.slice(0, before.ledger.length)).toEqual(before.ledger);
        }
        const { ledger } = document;
        const { left, committed, spent, budget: given } = balanceOf(ledger);
        expect({ left, committed, spent }).toEqual(recompute(ledger));
        expect(left).toBe(given - spent - committed);
        expect(ledger.map(({ sequence }) => sequence)).toEqual(ledger.map((_, at) => at + 1));
        for (const { pence } of ledger) expect(Number.isInteger(pence)).toBe(true);
        for (const id of Object.keys(document.awards)) {
          const of = balanceOf(ledger.filter((entry) => entry.awardId === id));
          expect(of.committed).toBeGreaterThanOrEqual(0);
          expect(of.spent).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('loses and makes no money at a year’s end, by either year', () => {
    fc.assert(
      fc.property(anyCommands, (commands) => {
        const { ledger } = commands.reduce(
          (document, sent) => carryOut(onTheOpenAward(sent, document), document).document,
          begun,
        );
        const whole = balanceOf(ledger);
        for (const kind of ['academic', 'financial'] as const) {
          const years = [...new Set(ledger.map(({ day }) => yearOf(day, kind, 'april').startDay))];
          const statements = years.map((day) => stateYear(ledger, yearOf(day, kind, 'april')));
          const sum = (of: 'budget' | 'spent' | 'awarded' | 'left') =>
            statements.reduce((so, each) => so + each[of], 0);
          expect([sum('budget'), sum('spent'), sum('awarded'), sum('left')]).toEqual([
            whole.budget,
            whole.spent,
            whole.awarded,
            whole.left,
          ]);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('undone in turn leaves every balance as it was', () => {
    fc.assert(
      fc.property(anyCommands, (commands) => {
        let document = begun;
        const undo: (readonly Patch[])[] = [];
        for (const sent of commands) {
          const done = carryOut(onTheOpenAward(sent, document), document);
          document = done.document;
          undo.push(done.inverse);
        }
        for (const inverse of undo.toReversed()) document = applyPatches(document, [...inverse]);
        expect(document).toEqual(begun);
      }),
      { numRuns: 100 },
    );
  });

  it('spends, amends, corrects and gives back often enough to try the rules', () => {
    const kinds = new Set<string>();
    for (const commands of fc.sample(anyCommands, { numRuns: 200, seed: 4 })) {
      const { ledger } = commands.reduce(
        (document, sent) => carryOut(onTheOpenAward(sent, document), document).document,
        begun,
      );
      for (const { kind, contraOf } of ledger) kinds.add(contraOf === null ? kind : 'contra');
    }
    expect([...kinds].toSorted()).toEqual(
      ['amended', 'budget', 'committed', 'contra', 'refunded', 'spent'].toSorted(),
    );
  });
});
