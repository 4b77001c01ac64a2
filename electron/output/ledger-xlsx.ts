import { balanceOf } from '#shared/domain/bursary/balance';
import { listYears } from '#shared/domain/bursary/both-year-ends';
import { groupBy } from '#shared/domain/bursary/group-by';
import type { YearKind } from '#shared/domain/bursary/fund';
import type { EntryKind } from '#shared/domain/bursary/ledger-entry';
import { stateYear, type YearStatement } from '#shared/domain/bursary/year-statement';
import type { School } from '#shared/domain/school/school';
import type { Day } from '#shared/lib/day';
import type { Pence } from '#shared/lib/money';
import type { LedgerBook } from './ledger-book';
import { writeXlsx, type XlsxCell, type XlsxSheet } from './xlsx';

const LEDGER_COLUMNS = [
  { header: 'Line', width: 7 },
  { header: 'Day', width: 17 },
  { header: 'Fund', width: 24 },
  { header: 'Award', width: 10 },
  { header: 'Person', width: 22 },
  { header: 'Kind', width: 12 },
  { header: 'Amount', width: 13, isAmount: true },
  { header: 'For', width: 36 },
  { header: 'Corrects line', width: 13 },
  { header: 'Corrected by line', width: 16 },
  { header: 'Reason to go over', width: 26 },
  { header: 'Receipt', width: 30 },
] as const;
const DAY_COLUMN = 'B';
const FUND_COLUMN = 'C';
const KIND_COLUMN = 'F';
const AMOUNT_COLUMN = 'G';

type When = { readonly today: Day; readonly financialYearStart: School['financialYearStart'] };

/**
 * A ledger as a workbook: a line an entry, what each fund comes to, and both year-ends. The totals are formulas over the
 * lines, so that an office can follow each one back. Where days were left out there are no year-ends.
 */
export async function writeLedgerXlsx(book: LedgerBook, when: When): Promise<Buffer> {
  return await writeXlsx([
    describeLines(book),
    describeFunds(book),
    ...(book.isCut ? [] : [describeYears(book, when)]),
  ]);
}

function describeLines({ rows, receipts, receiptNames }: LedgerBook): XlsxSheet {
  const names = new Map<string, readonly string[]>();
  for (const { id, entryIds } of receipts) {
    for (const entry of entryIds) {
      names.set(entry, [...(names.get(entry) ?? []), receiptNames.get(id) ?? id]);
    }
  }
  return {
    name: 'Ledger',
    isLandscape: true,
    columns: LEDGER_COLUMNS,
    rows: rows.map((row): readonly XlsxCell[] => [
      row.sequence,
      { kind: 'day', day: row.day },
      row.fund,
      row.award,
      row.person,
      row.kind,
      { kind: 'money', pence: row.amount },
      row.words,
      row.corrects ?? '',
      row.correctedBy ?? '',
      row.overruled,
      (names.get(row.id) ?? []).join('; '),
    ]),
  };
}

/** The part of a column of the ledger that holds its lines. */
const lines = (column: string, { rows }: LedgerBook) =>
  `Ledger!$${column}$2:$${column}$${Math.max(2, rows.length + 1)}`;

/** The kinds of entry that make a sum, each with its sign. */
type Parts = Readonly<Partial<Record<EntryKind, 1 | -1>>>;
const BUDGET: Parts = { budget: 1 };
const AWARDED: Parts = { committed: 1, amended: 1 };
const SPENT: Parts = { spent: 1, refunded: -1 };
const UNSPENT: Parts = { ...AWARDED, spent: -1, refunded: 1 };

const addUp = (parts: Parts, sumOf: (kind: string) => string): string =>
  Object.entries(parts)
    .map(([kind, sign], index) => `${sign === -1 ? '-' : index === 0 ? '' : '+'}${sumOf(kind)}`)
    .join('');

const total = (formula: string, pence: Pence): XlsxCell => ({ kind: 'sum', formula, pence, isTotal: true });

function describeFunds(book: LedgerBook): XlsxSheet {
  const byFund = [...groupBy(book.rows, ({ fund }) => fund)];
  const last = byFund.length + 1;
  const whole = balanceOf(book.entries);
  const sumFor = (parts: Parts, row: number) =>
    addUp(
      parts,
      // EXACT, since a name is compared letter by letter there and its stars and question marks stay what they are.
      (kind) =>
        `SUMPRODUCT(EXACT(${lines(FUND_COLUMN, book)},$A${row})*(${lines(KIND_COLUMN, book)}="${kind}")*${lines(AMOUNT_COLUMN, book)})`,
    );
  return {
    name: 'Funds',
    isLandscape: true,
    columns: [
      { header: 'Fund', width: 30 },
      { header: 'Budget', width: 14, isAmount: true },
      { header: 'Awarded', width: 14, isAmount: true },
      { header: 'Spent', width: 14, isAmount: true },
      { header: 'Committed', width: 14, isAmount: true },
      { header: 'Left', width: 14, isAmount: true },
    ],
    rows: [
      ...byFund.map(([fund, rows], index): readonly XlsxCell[] => {
        const row = index + 2;
        const of = balanceOf(rows.map(({ kind, amount }) => ({ kind, pence: amount })));
        return [
          fund,
          { kind: 'sum', formula: sumFor(BUDGET, row), pence: of.budget },
          { kind: 'sum', formula: sumFor(AWARDED, row), pence: of.awarded },
          { kind: 'sum', formula: sumFor(SPENT, row), pence: of.spent },
          { kind: 'sum', formula: `C${row}-D${row}`, pence: of.committed },
          { kind: 'sum', formula: `B${row}-D${row}-E${row}`, pence: of.left },
        ];
      }),
      ...(byFund.length === 0
        ? []
        : [
            [
              { kind: 'label', words: 'All funds' } as const,
              total(`SUM(B2:B${last})`, whole.budget),
              total(`SUM(C2:C${last})`, whole.awarded),
              total(`SUM(D2:D${last})`, whole.spent),
              total(`SUM(E2:E${last})`, whole.committed),
              total(`SUM(F2:F${last})`, whole.left),
            ],
          ]),
    ],
  };
}

const YEAR_LABELS: Readonly<Record<YearKind, string>> = { academic: 'Academic', financial: 'Financial' };

function describeYears(book: LedgerBook, when: When): XlsxSheet {
  const academic = listYearRows('academic', 2, book, when);
  const financial = listYearRows('financial', 2 + academic.length, book, when);
  return {
    name: 'Year-ends',
    isLandscape: true,
    columns: [
      { header: 'Kind of year', width: 13 },
      { header: 'Year', width: 11 },
      { header: 'From', width: 17 },
      { header: 'To', width: 17 },
      { header: 'Budget', width: 14, isAmount: true },
      { header: 'Carried in', width: 14, isAmount: true },
      { header: 'Awarded', width: 14, isAmount: true },
      { header: 'Spent', width: 14, isAmount: true },
      { header: 'Carried out', width: 14, isAmount: true },
      { header: 'Left', width: 14, isAmount: true },
    ],
    rows: [...academic, ...financial],
  };
}

/** The years of one kind from a row of the sheet on, and what they come to together. */
function listYearRows(
  kind: YearKind,
  first: number,
  book: LedgerBook,
  { today, financialYearStart }: When,
): readonly (readonly XlsxCell[])[] {
  const years = listYears(book.entries, kind, financialYearStart, today).map((year) =>
    stateYear(book.entries, year),
  );
  const whole = balanceOf(book.entries);
  const last = first + years.length - 1;
  const of = (column: string) => `SUM(${column}${first}:${column}${last})`;
  return [
    ...years.map((year, index) => toYearRow(kind, year, first + index, book)),
    [
      { kind: 'label', words: `All ${kind} years` },
      { kind: 'label', words: '' },
      { kind: 'label', words: '' },
      { kind: 'label', words: '' },
      total(of('E'), whole.budget),
      { kind: 'label', words: '' },
      total(of('G'), whole.awarded),
      total(of('H'), whole.spent),
      { kind: 'label', words: '' },
      total(of('J'), whole.left),
    ],
  ];
}

function toYearRow(
  kind: YearKind,
  { year, budget, carriedIn, awarded, spent, carriedOut, left }: YearStatement,
  row: number,
  book: LedgerBook,
): readonly XlsxCell[] {
  const sumWhere = (days: string) => (each: string) =>
    `SUMIFS(${lines(AMOUNT_COLUMN, book)},${lines(KIND_COLUMN, book)},"${each}",${days})`;
  const days = lines(DAY_COLUMN, book);
  const within = sumWhere(`${days},">="&$C${row},${days},"<="&$D${row}`);
  const before = sumWhere(`${days},"<"&$C${row}`);
  return [
    YEAR_LABELS[kind],
    year.name,
    { kind: 'day', day: year.startDay },
    { kind: 'day', day: year.endDay },
    { kind: 'sum', formula: addUp(BUDGET, within), pence: budget },
    { kind: 'sum', formula: addUp(UNSPENT, before), pence: carriedIn },
    { kind: 'sum', formula: addUp(AWARDED, within), pence: awarded },
    { kind: 'sum', formula: addUp(SPENT, within), pence: spent },
    { kind: 'sum', formula: `F${row}+G${row}-H${row}`, pence: carriedOut },
    { kind: 'sum', formula: `E${row}-G${row}`, pence: left },
  ];
}
