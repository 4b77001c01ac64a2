import { useMemo } from 'react';
import type { YearKind } from '#shared/domain/bursary/fund';
import type { LedgerEntry } from '#shared/domain/bursary/ledger-entry';
import { listLedgerRows, type LedgerRow } from '#shared/domain/bursary/ledger-rows';
import { isInYear, type MoneyYear } from '#shared/domain/bursary/year-of';
import { stateYear, type YearStatement } from '#shared/domain/bursary/year-statement';
import type { Pence } from '#shared/lib/money';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { listMoneyYears, spanOf } from '../money-years';
import { useBooks } from '../use-books';
import { useLedgerState } from './ledger-state';
import { addRunning } from './running-balance';

/** A line as the table shows it: with the balance after it where one can be told. */
export type ShownLine = LedgerRow & {
  readonly entry: LedgerEntry;
  readonly balance: Pence | null;
};

export type KindOfYear = { readonly kind: YearKind; readonly year: MoneyYear };

export type LedgerShown = {
  /** The years to choose from; the financial ones where they differ from the academic ones. */
  readonly years: readonly KindOfYear[];
  readonly year: MoneyYear;
  readonly isAllYears: boolean;
  /** All lines of the chosen fund, of any year. */
  readonly entries: readonly LedgerEntry[];
  readonly statement: YearStatement;
  /** The lines that the filters leave, oldest first. */
  readonly lines: readonly ShownLine[];
  /** Whether lines within the fund and year are left out. */
  readonly isNarrowed: boolean;
};

/** The ledger as its filters leave it, and the sums of its fund and year. */
export function useLedger(): LedgerShown {
  const books = useBooks();
  const people = useDocument((document) => document.people);
  const today = useToday();
  const { text, fundId, personId, kind, yearKind, yearName } = useLedgerState();
  const years = useMemo((): readonly KindOfYear[] => {
    const kinds: readonly YearKind[] =
      books.financialYearStart === 'september' ? ['academic'] : ['academic', 'financial'];
    return kinds.flatMap((each) =>
      listMoneyYears(books, each, today).map((of) => ({ kind: each, year: of })),
    );
  }, [books, today]);
  const isAllYears = yearName === '';
  const year = useMemo(() => {
    const ofKind = years.flatMap((each) => (each.kind === yearKind ? [each.year] : []));
    const chosen = ofKind.find(({ name, startDay, endDay }) =>
      yearName === null ? startDay <= today && today <= endDay : name === yearName,
    );
    return isAllYears ? spanOf(years.map((each) => each.year)) : (chosen ?? ofKind[0] ?? spanOf(ofKind));
  }, [years, yearKind, yearName, isAllYears, today]);
  const entries = useMemo(
    () => books.ledger.filter((entry) => fundId === null || entry.fundId === fundId),
    [books.ledger, fundId],
  );
  const statement = useMemo(() => stateYear(entries, year), [entries, year]);
  const wanted = text.trim().toLocaleLowerCase('en-GB');
  const isNarrowed = wanted !== '' || personId !== null || kind !== null;
  const lines = useMemo(() => {
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    const ofYear = listLedgerRows(books, people)
      .flatMap((row) => {
        const entry = byId.get(row.id);
        return entry === undefined || !isInYear(entry.day, year) ? [] : [{ ...row, entry }];
      })
      .toSorted((one, other) => one.day.localeCompare(other.day) || one.sequence - other.sequence);
    return addRunning(ofYear, statement.carriedIn, isNarrowed).filter(
      ({ entry, fund, award, person, words }) =>
        (personId === null || entry.personId === personId) &&
        (kind === null || entry.kind === kind) &&
        `${fund} ${award} ${person} ${words}`.toLocaleLowerCase('en-GB').includes(wanted),
    );
  }, [books, people, entries, year, statement.carriedIn, isNarrowed, personId, kind, wanted]);
  return { years, year, isAllYears, entries, statement, lines, isNarrowed };
}
