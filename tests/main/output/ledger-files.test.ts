import { unzipSync, strFromU8, strToU8, zipSync } from 'fflate';
import { parse } from 'papaparse';
import { describe, expect, it } from 'vitest';
import { buildSampleSchool } from '#shared/document/sample-school/build-sample-school';
import { newDocument, type DeskDocument } from '#shared/document/desk-document';
import { balanceOf } from '#shared/domain/bursary/balance';
import { stateBothYearEnds } from '#shared/domain/bursary/both-year-ends';
import { fundId, type Fund } from '#shared/domain/bursary/fund';
import type { LedgerEntry } from '#shared/domain/bursary/ledger-entry';
import { readMoney, toDecimal, type Pence } from '#shared/lib/money';
import { gatherLedger } from '../../../electron/output/ledger-book';
import { writeLedgerCsv } from '../../../electron/output/ledger-csv';
import { writeLedgerXlsx } from '../../../electron/output/ledger-xlsx';
import { openInCalc } from '../../support/libre-office';
import { aLedger } from '../../support/a-ledger';

const TODAY = '2026-11-12';
const WHOLE = { fundId: null, from: null, to: null };
const sample = buildSampleSchool();
const school: DeskDocument = { ...newDocument(sample.school), ...sample };
const { financialYearStart } = school.school;
const book = gatherLedger(school, WHOLE);

/** The workbook as it would be if nobody had worked its formulas out before. */
function forgetAnswers(workbook: Uint8Array): Uint8Array {
  const files = Object.entries(unzipSync(workbook)).map(([name, bytes]): [string, Uint8Array] => [
    name,
    name.startsWith('xl/worksheets/')
      ? strToU8(strFromU8(bytes).replaceAll(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1'))
      : bytes,
  ]);
  return zipSync(Object.fromEntries(files));
}

let opened: ReturnType<typeof openInCalc> | undefined;
/** The sample's workbook as LibreOffice works it out from its formulas alone; opened once, since that takes seconds. */
async function openSample() {
  const workbook = writeLedgerXlsx(book, { today: TODAY, financialYearStart });
  opened ??= openInCalc(forgetAnswers(await workbook));
  return opened;
}

const inPence = (cell: string | undefined): Pence => {
  const isNegative = cell?.startsWith('-') === true;
  const read = readMoney((cell ?? '').replace('-', ''));
  if (!read.ok) throw new Error(`${cell} is no amount`);
  return isNegative ? -read.value : read.value;
};
const moneyOf = ({ budget, awarded, spent, committed, left }: ReturnType<typeof balanceOf>) => [
  budget,
  awarded,
  spent,
  committed,
  left,
];
const ofFund = (fund: Fund) => school.ledger.filter((entry) => entry.fundId === fund.id);

describe('the ledger of the sample school', () => {
  it('comes to the same pennies in the app, in LibreOffice and in the CSV', async () => {
    const csv = parse<Record<string, string>>(writeLedgerCsv(book).slice(1).trimEnd(), { header: true }).data;
    const fromCsv = (name: string | null) =>
      balanceOf(
        csv
          .filter(({ fund }) => name === null || fund === name)
          .map(({ kind, amount }) => ({ kind: kind as LedgerEntry['kind'], pence: inPence(amount) })),
      );
    const [, ...rows] = (await openSample())['Funds'] ?? [];
    const fromCalc = new Map(rows.map(([name = '', ...cells]) => [name, cells.map(inPence)]));

    const funds = Object.values<Fund>(school.funds).filter((fund) => ofFund(fund).length > 0);
    expect(rows).toHaveLength(funds.length + 1);
    for (const fund of funds) {
      const inApp = moneyOf(balanceOf(ofFund(fund)));
      expect([fund.name, moneyOf(fromCsv(fund.name))]).toEqual([fund.name, inApp]);
      expect([fund.name, fromCalc.get(fund.name)]).toEqual([fund.name, inApp]);
    }
    const whole = moneyOf(balanceOf(school.ledger));
    expect(moneyOf(fromCsv(null))).toEqual(whole);
    expect(fromCalc.get('All funds')).toEqual(whole);
  });

  it('has both year-ends in LibreOffice as in the app', async () => {
    const [, ...rows] = (await openSample())['Year-ends'] ?? [];
    const { academic, financial, whole } = stateBothYearEnds({ ...school, financialYearStart }, TODAY);
    const years = (kind: string, { years: of }: typeof academic) =>
      of.map(({ year, budget, carriedIn, awarded, spent, carriedOut, left }) => [
        kind,
        year.name,
        budget,
        carriedIn,
        awarded,
        spent,
        carriedOut,
        left,
      ]);
    const read = rows
      .filter(([, year]) => year !== '')
      .map(([kind, year, _from, _to, ...cells]) => [kind, year, ...cells.map(inPence)]);
    expect(read).toEqual([...years('Academic', academic), ...years('Financial', financial)]);
    const totals = rows
      .filter(([, year]) => year === '')
      .map((cells) => [cells[4], cells[6], cells[7], cells[9]]);
    const all = [whole.budget, whole.awarded, whole.spent, whole.left];
    expect(totals.map((cells) => cells.map(inPence))).toEqual([all, all]);
  });

  it('shows the same before anything is worked out anew', async () => {
    const workbook = await writeLedgerXlsx(book, { today: TODAY, financialYearStart });
    const sheet = strFromU8(unzipSync(workbook)['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
    const last = [...sheet.matchAll(/<f>SUM\([^<]*<\/f><v>([^<]*)<\/v>/g)].map(([, value]) => Number(value));
    expect(last).toEqual(moneyOf(balanceOf(school.ledger)).map((pence) => Number(toDecimal(pence))));
  });
});

describe('writeLedgerXlsx', () => {
  it('has days as days and amounts as numbers of pounds, line by line', async () => {
    const [head, ...lines] = (await openSample())['Ledger'] ?? [];
    expect(head?.slice(0, 7)).toEqual(['Line', 'Day', 'Fund', 'Award', 'Person', 'Kind', 'Amount']);
    expect(lines.map((cells) => inPence(cells[6]))).toEqual(school.ledger.map(({ pence }) => pence));
    expect(lines.map((cells) => cells[0])).toEqual(school.ledger.map(({ sequence }) => String(sequence)));
  });

  it('tells funds apart whose names a spreadsheet would take for a pattern', async () => {
    const [star, same] = [fundId.parse('star'), fundId.parse('same')];
    const [first] = aLedger().ledger;
    if (first === undefined) throw new Error('No entry');
    const fund = Object.values<Fund>(aLedger().funds)[0];
    if (fund === undefined) throw new Error('No fund');
    const document = aLedger({
      funds: { [star]: { ...fund, id: star, name: 'B*' }, [same]: { ...fund, id: same, name: '=Books' } },
      ledger: [
        { ...first, fundId: star, pence: 100 },
        { ...first, fundId: same, pence: 2_000, sequence: 2 },
      ],
    });
    const workbook = await writeLedgerXlsx(gatherLedger(document, WHOLE), {
      today: TODAY,
      financialYearStart: 'april',
    });
    const rows = (await openInCalc(forgetAnswers(workbook)))['Funds'] ?? [];
    expect(rows.slice(1).map(([name, budget]) => [name, inPence(budget)])).toEqual([
      ['B*', 100],
      ['=Books', 2_000],
      ['All funds', 2_100],
    ]);
  });

  it('says nothing of a year’s end where days were left out', async () => {
    const cut = gatherLedger(school, { ...WHOLE, from: '2026-09-01' });
    const workbook = await writeLedgerXlsx(cut, { today: TODAY, financialYearStart });
    expect(strFromU8(unzipSync(workbook)['xl/workbook.xml'] ?? new Uint8Array())).not.toContain('Year-ends');
  });
});

describe('writeLedgerCsv', () => {
  it('leaves a correction’s minus sign a number, and a name no formula', () => {
    const [first] = book.rows;
    if (first === undefined) throw new Error('No entry');
    const text = writeLedgerCsv({ rows: [{ ...first, person: '=cmd|calc', amount: -4_250 }] });
    expect(text).toContain(",'=cmd|calc,");
    expect(text).toMatch(/,-42\.50\r\n$/);
  });
});
