import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceOf } from '#shared/domain/bursary/balance';
import { entriesBehind, type MoneyLine } from '#shared/domain/bursary/entries-behind';
import { entriesBehindMonth, type MonthLine } from '#shared/domain/bursary/entries-behind-month';
import { ENTRY_KINDS, entryId, type LedgerEntry } from '#shared/domain/bursary/ledger-entry';
import { flowByMonth } from '#shared/domain/bursary/money-flow';
import { yearOf } from '#shared/domain/bursary/year-of';
import { stateYear } from '#shared/domain/bursary/year-statement';

type Entry = Pick<LedgerEntry, 'id' | 'kind' | 'day' | 'pence'>;

const someEntries = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...ENTRY_KINDS),
      day: fc.constantFrom(
        '2025-11-03',
        '2026-08-31',
        '2026-09-01',
        '2027-02-01',
        '2027-08-31',
        '2027-09-01',
      ),
      pence: fc.integer({ min: -5000, max: 5000 }),
    }),
    { maxLength: 12 },
  )
  .map((entries) => entries.map((entry, at): Entry => ({ ...entry, id: entryId.parse(`e${at}`) })));

const year = yearOf('2026-11-12', 'academic', 'april');

describe('entriesBehind', () => {
  it('lists lines whose sum alone is the figure of the statement', () => {
    fc.assert(
      fc.property(someEntries, (entries) => {
        const statement = stateYear(entries, year);
        const sum = (line: MoneyLine) => {
          const ids = new Set<string>(entriesBehind(entries, line, year).map(({ id }) => id));
          return balanceOf(entries.filter(({ id }) => ids.has(id)));
        };
        expect(sum('budget').budget).toBe(statement.budget);
        expect(sum('awarded').awarded).toBe(statement.awarded);
        expect(sum('spent').spent).toBe(statement.spent);
        expect(sum('carriedIn').committed).toBe(statement.carriedIn);
        expect(sum('committed').committed).toBe(statement.carriedOut);
        expect(sum('left').budget - sum('left').awarded).toBe(statement.left);
      }),
    );
  });

  it('lists the lines of every year where none is given', () => {
    const entries: readonly Entry[] = [
      { id: entryId.parse('old'), kind: 'spent', day: '2020-01-01', pence: 100 },
      { id: entryId.parse('new'), kind: 'spent', day: '2027-01-01', pence: 100 },
    ];
    expect(entriesBehind(entries, 'spent').map(({ id }) => id)).toEqual(['old', 'new']);
  });
});

describe('entriesBehindMonth', () => {
  it('lists lines whose sum alone is the figure of the month', () => {
    fc.assert(
      fc.property(someEntries, (entries) => {
        for (const month of flowByMonth(entries, year).months) {
          const behind = (line: MonthLine) => {
            const ids = new Set<string>(entriesBehindMonth(entries, line, month, year).map(({ id }) => id));
            return entries.filter(({ id }) => ids.has(id));
          };
          const sum = (line: MonthLine, kinds: readonly LedgerEntry['kind'][]) =>
            behind(line).reduce((total, { kind, pence }) => total + (kinds.includes(kind) ? pence : 0), 0);
          expect(sum('moneyIn', ['budget', 'refunded'])).toBe(month.moneyIn);
          expect(sum('moneyOut', ['spent'])).toBe(month.moneyOut);
          expect(balanceOf(behind('committed')).committed).toBe(month.committed);
          expect(balanceOf(behind('left')).budget - balanceOf(behind('left')).awarded).toBe(month.left);
          const opening = behind('balance').filter(({ day }) => day < year.startDay);
          const within = behind('balance').filter(({ day }) => day >= year.startDay);
          const moved = within.reduce(
            (total, { kind, pence }) => total + (kind === 'spent' ? -pence : pence),
            balanceOf(opening).committed,
          );
          expect(moved).toBe(month.balance);
        }
      }),
    );
  });
});
