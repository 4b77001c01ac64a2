import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AWARD_STATES, awardId } from '#shared/domain/bursary/award';
import { balanceOf } from '#shared/domain/bursary/balance';
import { stateBothYearEnds } from '#shared/domain/bursary/both-year-ends';
import { ENTRY_KINDS, type LedgerEntry } from '#shared/domain/bursary/ledger-entry';
import { flowByMonth } from '#shared/domain/bursary/money-flow';
import { ROLES } from '#shared/domain/bursary/fund';
import { stateYear } from '#shared/domain/bursary/year-statement';
import { isInYear, yearOf } from '#shared/domain/bursary/year-of';
import { moveDay } from '#shared/domain/calendar/move-day';
import { Bookkeeper, buildAward, buildBooks, BURSARY, TICKET, TODAY } from './build-books';

const BEGUN = buildAward({ startedOn: '2025-09-10' });
const AWARDS = [
  BEGUN,
  buildAward({ id: awardId.parse('b2'), reference: 'B-0002', fundId: TICKET, startedOn: '2025-09-10' }),
];

// Two years of days up to today, with a few that lie ahead.
const day = fc.integer({ min: -640, max: 10 }).map((after) => moveDay(TODAY, after));
const reason = fc.constantFrom('', '', 'Agreed with the head');
const which = fc.constantFrom(...AWARDS);
const pence = fc.oneof(
  fc.constantFrom(1, 5000, 15_000, 50_000, -5000, -50_000, 200_000),
  fc.integer({ min: -60_000, max: 60_000 }),
  fc.constantFrom(0, 0.5, Number.NaN, 1e12),
);

const ask = fc.oneof(
  fc.record({
    what: fc.constant('move' as const),
    which,
    to: fc.constantFrom(...AWARD_STATES),
    by: fc.constantFrom(...ROLES),
    day,
    reason,
  }),
  fc.record({
    what: fc.constant('enter' as const),
    which,
    kind: fc.constantFrom(...ENTRY_KINDS),
    pence,
    day,
    reason,
  }),
  // What an office does most: small amounts out and back on the bursary that is under way.
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant('enter' as const),
      which: fc.constant(BEGUN),
      kind: fc.constantFrom('spent' as const, 'refunded' as const),
      pence: fc.integer({ min: 1, max: 20_000 }),
      day: fc.integer({ min: -580, max: 0 }).map((after) => moveDay(TODAY, after)),
      reason,
    }),
  },
  fc.record({ what: fc.constant('correct' as const), at: fc.nat(30), day, reason }),
);

/** Books begun with a budget for both funds and one bursary under way, so that asks have something to act on. */
function keepBooks(asks: readonly (typeof ask extends fc.Arbitrary<infer Ask> ? Ask : never)[]): Bookkeeper {
  const keeper = new Bookkeeper(buildBooks(AWARDS))
    .enter({ kind: 'budget', pence: 120_000, day: '2025-09-12' })
    .enter({ kind: 'budget', pence: 30_000, day: '2026-09-12', fundId: TICKET })
    .move('submitted', 'CPD lead', { day: '2025-10-01' })
    .move('head approved', 'head', { day: '2025-10-02' })
    .move('governor assented', 'governors', { day: '2025-11-02' });
  for (const each of asks) {
    const { day: on, reason: overruled } = each;
    if (each.what === 'move') {
      keeper.move(each.to, each.by, { awardId: each.which.id, day: on, overruled });
    } else if (each.what === 'enter') {
      const { kind, which: of } = each;
      const award = kind === 'budget' ? null : of.id;
      keeper.enter({ kind, pence: each.pence, day: on, overruled, awardId: award, fundId: of.fundId });
    } else {
      const entry = keeper.books.ledger[each.at % keeper.books.ledger.length];
      if (entry !== undefined) keeper.correct(entry.id, on, overruled);
    }
  }
  return keeper;
}

/** The balance by other code: each entry's effect on what is left and what is set aside, one by one. */
function recompute(ledger: readonly LedgerEntry[]) {
  let [left, committed, spent] = [0n, 0n, 0n];
  for (const { kind, pence: amount } of ledger) {
    const change = BigInt(amount);
    switch (kind) {
      case 'budget':
        left += change;
        break;
      case 'committed':
      case 'amended':
        left -= change;
        committed += change;
        break;
      case 'spent':
        committed -= change;
        spent += change;
        break;
      case 'refunded':
        spent -= change;
        committed += change;
        break;
    }
  }
  return { left: Number(left), committed: Number(committed), spent: Number(spent) };
}

const forAnyAsks = (check: (keeper: Bookkeeper) => void) =>
  fc.assert(
    fc.property(fc.array(ask, { maxLength: 60 }), (asks) => check(keepBooks(asks))),
    { numRuns: 150 },
  );
const perAward = ({ books }: Bookkeeper) =>
  AWARDS.map(({ id }) => books.ledger.filter((entry) => entry.awardId === id));
const sumOf = (amounts: readonly number[]) => amounts.reduce((sum, each) => sum + each, 0);

describe('the ledger, whatever is asked of it', () => {
  it('has balances that equal a recomputation from its entries, for the whole, each fund and each award', () => {
    forAnyAsks((keeper) => {
      const { ledger } = keeper.books;
      const parts = [
        ledger,
        ...[TICKET, BURSARY].map((id) => ledger.filter(({ fundId }) => fundId === id)),
        ...perAward(keeper),
      ];
      for (const part of parts) expect(balanceOf(part)).toMatchObject(recompute(part));
      const { left, budget, spent, committed } = balanceOf(ledger);
      expect(left).toBe(budget - spent - committed);
    });
  });

  it('never has less than nothing spent or set aside for an award, on any day', () => {
    forAnyAsks((keeper) => {
      for (const entries of perAward(keeper)) {
        for (const { day: until } of entries) {
          const { spent, committed } = balanceOf(entries.filter((entry) => entry.day <= until));
          expect(spent).toBeGreaterThanOrEqual(0);
          expect(committed).toBeGreaterThanOrEqual(0);
        }
      }
    });
  });

  it('holds whole pence only, counts up without a gap, and changes no line once it is written', () => {
    forAnyAsks((keeper) => {
      const { ledger } = keeper.books;
      expect(ledger.every((entry) => Number.isSafeInteger(entry.pence))).toBe(true);
      expect(ledger.map(({ sequence }) => sequence)).toEqual(ledger.map((_, index) => index + 1));
      const before = JSON.stringify(ledger);
      keeper.enter({ kind: 'budget', pence: 100, day: TODAY });
      expect(JSON.stringify(keeper.books.ledger.slice(0, -1))).toBe(before);
    });
  });

  it('goes over a year’s budget only where an entry says why', () => {
    forAnyAsks(({ books: { ledger, funds, financialYearStart } }) => {
      const overWithoutReason = Object.values(funds).flatMap(({ id, yearKind }) =>
        ['2024-10-01', '2025-10-01', '2026-10-01'].filter((on) => {
          const year = yearOf(on, yearKind, financialYearStart);
          const within = ledger.filter((entry) => entry.fundId === id && isInYear(entry.day, year));
          return balanceOf(within).left < 0 && within.every(({ overruled }) => overruled === '');
        }),
      );
      expect(overWithoutReason).toEqual([]);
    });
  });

  it('is the same money by academic and by financial year, each year carrying in what the last carried out', () => {
    forAnyAsks(({ books }) => {
      const { academic, financial, whole } = stateBothYearEnds(books, TODAY);
      for (const { years } of [academic, financial]) {
        for (const part of ['budget', 'awarded', 'spent', 'left'] as const) {
          expect(sumOf(years.map((year) => year[part]))).toBe(whole[part]);
        }
        expect(years.map(({ carriedIn }) => carriedIn)).toEqual([
          0,
          ...years.slice(0, -1).map(({ carriedOut }) => carriedOut),
        ]);
        expect(years.at(-1)?.carriedOut).toBe(whole.committed);
        for (const year of years) {
          expect(year.budget + year.carriedIn - year.spent - year.carriedOut).toBe(year.left);
        }
      }
    });
  });

  it('lists for each year’s end the awards that make up what was carried over', () => {
    forAnyAsks(({ books }) => {
      const { academic, financial } = stateBothYearEnds(books, TODAY);
      for (const { years, straddling } of [academic, financial]) {
        for (const { year, carriedOut } of years.filter((each) => each.year.endDay < TODAY)) {
          const cut = straddling.filter(({ endDay }) => endDay === year.endDay);
          expect(sumOf(cut.map(({ carried }) => carried))).toBe(carriedOut);
          for (const { carried, spentSince, amendedSince, stillCommitted } of cut) {
            expect(stillCommitted).toBe(carried + amendedSince - spentSince);
          }
        }
      }
    });
  });

  it('ends each year of months with what the year has left and carries out', () => {
    forAnyAsks(({ books: { ledger, financialYearStart } }) => {
      for (const kind of ['academic', 'financial'] as const) {
        const year = yearOf('2026-10-01', kind, financialYearStart);
        const { carriedIn, carriedOut, left } = stateYear(ledger, year);
        const { opening, months } = flowByMonth(ledger, year);
        expect([opening, months.length]).toEqual([carriedIn, 12]);
        expect(months.at(-1)).toMatchObject({ committed: carriedOut, left, balance: left + carriedOut });
      }
    });
  });

  it('accepts a good share of what is asked, so that the rules above are tried', () => {
    const lengths = fc
      .sample(fc.array(ask, { minLength: 60, maxLength: 60 }), { numRuns: 40, seed: 4 })
      .map((asks) => keepBooks(asks).books.ledger.length);
    expect(sumOf(lengths) / lengths.length).toBeGreaterThan(15);
  });
});
