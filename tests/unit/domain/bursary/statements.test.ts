import { describe, expect, it } from 'vitest';
import { ageCommitments, ageOn } from '#shared/domain/bursary/ageing';
import { awardId } from '#shared/domain/bursary/award';
import { stateBothYearEnds } from '#shared/domain/bursary/both-year-ends';
import { stateFund } from '#shared/domain/bursary/fund-statement';
import { entryId } from '#shared/domain/bursary/ledger-entry';
import { LEDGER_COLUMNS, listLedgerRows, toLedgerCells } from '#shared/domain/bursary/ledger-rows';
import { listMissingReceipts } from '#shared/domain/bursary/missing-receipts';
import { flowByMonth } from '#shared/domain/bursary/money-flow';
import { receiptId, type Receipt } from '#shared/domain/bursary/receipt';
import { listUnusedTickets } from '#shared/domain/bursary/unused-tickets';
import { yearOf } from '#shared/domain/bursary/year-of';
import {
  B1,
  beginBursary,
  Bookkeeper,
  buildAward,
  buildBooks,
  BURSARY,
  BURSARY_FUND,
  PEOPLE,
  TICKET,
  TICKET_FUND,
  TODAY,
} from './build-books';

/** £500.00 set aside in November, £200.00 spent before 31 March and £120.00 after it. */
const straddling = () =>
  beginBursary()
    .enter({ kind: 'spent', pence: 20_000, day: '2027-01-12', words: 'Oracy course' })
    .enter({ kind: 'spent', pence: 12_000, day: '2027-05-04', words: 'Books' });

describe('yearOf', () => {
  it.each([
    ['2027-03-31', 'financial', 'april', '2026–27'],
    ['2027-04-01', 'financial', 'april', '2027–28'],
    ['2027-04-01', 'financial', 'september', '2026–27'],
    ['2027-08-31', 'academic', 'april', '2026–27'],
    ['2027-09-01', 'academic', 'april', '2027–28'],
    ['1999-09-01', 'academic', 'april', '1999–00'],
  ] as const)('puts %s (%s, %s) into %s', (day, kind, start, name) => {
    expect(yearOf(day, kind, start).name).toBe(name);
  });
});

describe('stateFund', () => {
  it('says what is left, and each award’s part', () => {
    const { books } = straddling();
    const { budget, available, spent, committed, left, awards } = stateFund(
      BURSARY_FUND,
      { day: TODAY },
      books,
      PEOPLE,
    );
    expect({ budget, available, spent, committed, left }).toEqual({
      budget: 200_000,
      available: 200_000,
      spent: 32_000,
      committed: 18_000,
      left: 150_000,
    });
    expect(awards).toMatchObject([
      { reference: 'B-0001', person: 'Mei Rashid', awarded: 50_000, spent: 32_000, carriedOut: 18_000 },
    ]);
  });

  it('carries what is unspent into the next year, which pays no budget for it', () => {
    const { books } = straddling();
    const year = yearOf('2027-05-01', 'financial', 'april');
    expect(stateFund(BURSARY_FUND, { year }, books, PEOPLE)).toMatchObject({
      budget: 0,
      carriedIn: 30_000,
      available: 30_000,
      spent: 12_000,
      committed: 18_000,
      left: 0,
      awards: [{ carriedIn: 30_000, awarded: 0, spent: 12_000, carriedOut: 18_000 }],
    });
  });

  it('knows nothing of other funds', () => {
    expect(stateFund(TICKET_FUND, { day: TODAY }, straddling().books, PEOPLE)).toMatchObject({
      budget: 0,
      left: 0,
      awards: [],
    });
  });
});

describe('stateBothYearEnds', () => {
  it('lists what straddles 31 March, and not the academic year’s end ahead', () => {
    const { academic, financial } = stateBothYearEnds(straddling().books, TODAY);
    expect(academic.straddling).toEqual([]);
    expect(financial.straddling).toEqual([
      {
        awardId: B1,
        reference: 'B-0001',
        endDay: '2027-03-31',
        carried: 30_000,
        spentSince: 12_000,
        amendedSince: 0,
        stillCommitted: 18_000,
      },
    ]);
    expect(financial.years.map(({ year, spent, carriedOut }) => [year.name, spent, carriedOut])).toEqual([
      ['2026–27', 20_000, 30_000],
      ['2027–28', 12_000, 18_000],
    ]);
  });

  it('gives this year alone where nothing was entered', () => {
    const { academic, whole } = stateBothYearEnds(buildBooks(), TODAY);
    expect(academic.years.map(({ year, left }) => [year.name, left])).toEqual([['2026–27', 0]]);
    expect(whole.left).toBe(0);
  });
});

describe('flowByMonth', () => {
  it('has money in, out and the balance of each month', () => {
    const { months } = flowByMonth(straddling().books.ledger, yearOf(TODAY, 'academic', 'april'));
    expect(
      months
        .slice(0, 5)
        .map(({ label, moneyIn, moneyOut, balance, left }) => [label, moneyIn, moneyOut, balance, left]),
    ).toEqual([
      ['Sep 2026', 200_000, 0, 200_000, 200_000],
      ['Oct 2026', 0, 0, 200_000, 200_000],
      ['Nov 2026', 0, 0, 200_000, 150_000],
      ['Dec 2026', 0, 0, 200_000, 150_000],
      ['Jan 2027', 0, 20_000, 180_000, 150_000],
    ]);
  });

  it('counts what came back as money in, set aside again', () => {
    const { books } = straddling().enter({ kind: 'refunded', pence: 5000, day: '2027-05-11' });
    const { opening, months } = flowByMonth(books.ledger, yearOf('2027-05-01', 'financial', 'april'));
    expect(opening).toBe(30_000);
    expect(months[1]).toMatchObject({
      moneyIn: 5000,
      moneyOut: 12_000,
      balance: 23_000,
      committed: 23_000,
      left: 0,
    });
  });

  it('runs from April to March in a financial year', () => {
    const { months } = flowByMonth([], yearOf(TODAY, 'financial', 'april'));
    expect([months[0]?.month, months[8]?.month, months[11]?.month]).toEqual([
      '2027-04',
      '2027-12',
      '2028-03',
    ]);
  });
});

describe('ageCommitments', () => {
  const ages = (setAsideOn: string) => ageOn(setAsideOn, '2027-06-20');

  it('counts a term as four months', () => {
    expect(['2027-02-21', '2027-02-20', '2026-10-21', '2026-10-20'].map(ages)).toEqual([
      'under a term',
      'one to two terms',
      'one to two terms',
      'over two terms',
    ]);
  });

  /** A bursary of £500.00 from November that spent some by January and gave the rest back in April. */
  const finished = (number: number, spent: number) => {
    const id = awardId.parse(`f${number}`);
    return { award: buildAward({ id, reference: `B-000${number}`, state: 'unspent returned' }), id, spent };
  };
  const keep = (count: number) => {
    const done = [finished(2, 40_000), finished(3, 40_000), finished(4, 40_000)].slice(0, count);
    const keeper = new Bookkeeper(
      buildBooks([buildAward({ state: 'active' }), ...done.map(({ award }) => award)]),
    );
    keeper.enter({ kind: 'budget', pence: 300_000, day: '2026-09-01' });
    keeper.enter({ kind: 'committed', pence: 50_000, day: '2027-03-01' });
    for (const { id, spent } of done) {
      keeper
        .enter({ kind: 'committed', pence: 50_000, day: '2026-11-02', awardId: id })
        .enter({ kind: 'spent', pence: spent, day: '2027-01-12', awardId: id })
        .enter({ kind: 'amended', pence: spent - 50_000, day: '2027-04-20', awardId: id });
    }
    return keeper.books;
  };

  it('expects back the share that came back of finished awards', () => {
    const { classes, committed, left, forecast } = ageCommitments(keep(3), [BURSARY_FUND], '2027-06-20');
    expect(classes[0]).toMatchObject({
      pence: 50_000,
      expectedBack: 10_000,
      words: 'Of £1,500.00 unspent at the start in 3 finished awards, £300.00 came back',
    });
    expect([committed, left]).toEqual([50_000, 130_000]);
    expect(forecast).toEqual({ least: 130_000, most: 180_000, expected: 140_000 });
  });

  it('asks of older money how much of such old money came back', () => {
    const { classes } = ageCommitments(keep(3), [BURSARY_FUND], '2027-07-02');
    expect(classes[1]).toMatchObject({
      expectedBack: 50_000,
      words: 'Of £300.00 unspent at this age in 3 finished awards, £300.00 came back',
    });
  });

  it('forecasts nothing from fewer than three finished awards', () => {
    const { classes, forecast } = ageCommitments(keep(2), [BURSARY_FUND], '2027-06-20');
    expect(classes[0]).toMatchObject({
      expectedBack: null,
      words: 'Too few awards are finished to say what may come back',
    });
    expect(forecast.expected).toBeNull();
  });
});

describe('listUnusedTickets', () => {
  const ticket = (of = {}) => buildAward({ fundId: TICKET, state: 'active', ...of });
  const stateOf = (keeper: Bookkeeper, day = '2027-03-01') =>
    listUnusedTickets(TICKET_FUND, keeper.books, PEOPLE, day);
  const withBudget = (of = {}) =>
    new Bookkeeper(buildBooks([ticket(of)]))
      .enter({ kind: 'budget', pence: 60_000, day: '2026-09-01', fundId: TICKET })
      .enter({ kind: 'committed', pence: 15_000, day: '2026-11-02', fundId: TICKET });

  it('names the teachers who have not asked, and nobody whom the fund is not for', () => {
    expect(stateOf(new Bookkeeper(buildBooks()))).toMatchObject({
      eligible: 2,
      used: 0,
      unused: [
        { personId: 'mei', state: 'not asked' },
        { personId: 'idris', state: 'not asked' },
      ],
    });
  });

  it('tells asked, granted and used apart', () => {
    const asked = new Bookkeeper(buildBooks([ticket({ state: 'submitted' })]));
    expect(stateOf(asked).unused[0]).toMatchObject({ state: 'asked', words: 'B-0001 is “submitted”' });
    expect(stateOf(withBudget()).unused[0]).toMatchObject({
      state: 'nothing spent',
      words: 'Nothing of £150.00 spent yet',
    });
    const used = withBudget().enter({ kind: 'spent', pence: 100, day: '2027-01-12', fundId: TICKET });
    expect(stateOf(used)).toMatchObject({ used: 1, unused: [{ personId: 'idris' }] });
  });

  it('asks for what was spent by the day, in the day’s own year', () => {
    const used = withBudget().enter({ kind: 'spent', pence: 100, day: '2027-01-12', fundId: TICKET });
    expect(stateOf(used, '2027-01-11').used).toBe(0);
    expect(stateOf(used, '2027-09-11').used).toBe(0);
  });

  it('counts a declined or withdrawn application as not asked', () => {
    const declined = new Bookkeeper(buildBooks([ticket({ state: 'declined' })]));
    expect(stateOf(declined).unused[0]?.state).toBe('not asked');
  });
});

describe('listLedgerRows', () => {
  it('has a line an entry in the order they were entered, contra entries included', () => {
    const keeper = straddling();
    const last = keeper.books.ledger.at(-1)?.id ?? entryId.parse('none');
    keeper.correct(last, '2027-05-05');
    const rows = listLedgerRows(keeper.books, PEOPLE);
    expect([LEDGER_COLUMNS.join(','), ...rows.map((row) => toLedgerCells(row).join(','))]).toEqual([
      'day,fund,award,person,kind,amount',
      '2026-09-01,Research Bursary,,,budget,2000.00',
      '2026-11-02,Research Bursary,B-0001,Mei Rashid,committed,500.00',
      '2027-01-12,Research Bursary,B-0001,Mei Rashid,spent,200.00',
      '2027-05-04,Research Bursary,B-0001,Mei Rashid,spent,120.00',
      '2027-05-05,Research Bursary,B-0001,Mei Rashid,spent,-120.00',
    ]);
    expect([rows[3]?.correctedBy, rows[4]?.corrects]).toEqual([5, 4]);
  });
});

describe('listMissingReceipts', () => {
  const receiptFor = (keeper: Bookkeeper, at: number): Readonly<Record<string, Receipt>> => {
    const id = receiptId.parse('a'.repeat(64));
    const entry = keeper.books.ledger[at];
    return {
      [id]: {
        id,
        name: 'r.pdf',
        type: 'application/pdf',
        bytes: 9,
        addedOn: TODAY,
        entryIds: entry === undefined ? [] : [entry.id],
      },
    };
  };

  it('names money spent without a receipt, the oldest first', () => {
    expect(listMissingReceipts(straddling().books, {}, PEOPLE).map(({ words }) => words)).toEqual([
      'Mei Rashid (B-0001): £200.00 on Tue 12 Jan 2027, Oracy course',
      'Mei Rashid (B-0001): £120.00 on Tue 4 May 2027, Books',
    ]);
  });

  it('asks for none where one is kept, nor for what was corrected', () => {
    const keeper = straddling();
    expect(listMissingReceipts(keeper.books, receiptFor(keeper, 2), PEOPLE)).toHaveLength(1);
    keeper.correct(keeper.books.ledger[3]?.id ?? entryId.parse('none'), '2027-05-05');
    expect(listMissingReceipts(keeper.books, receiptFor(keeper, 2), PEOPLE)).toEqual([]);
  });
});

describe('defaultFunds', () => {
  it('offers a Learning Ticket of £150.00 to each teacher and a Research Bursary of £500.00', () => {
    expect([TICKET_FUND, BURSARY_FUND]).toMatchObject([
      {
        id: TICKET,
        name: 'Learning Ticket',
        awardPence: 15_000,
        staffGroups: ['teacher'],
        oncePerYear: true,
      },
      { id: BURSARY, name: 'Research Bursary', awardPence: 50_000, staffGroups: [] },
    ]);
  });
});
