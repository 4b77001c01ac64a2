import { mkdir, readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import Papa from 'papaparse';
import type { Award } from '#shared/domain/bursary/award';
import { formatMoney } from '#shared/lib/money';
import { answerSaveDialog } from '../../build/scripts/answer-dialogs';
import { openSampleSchool, readMessage } from '../../build/scripts/demo/drive-desk';
import type { LaunchedDesk } from '../../build/scripts/launch-packaged-app';
import { expect, test } from '../support/launch-app';
import { readWorkbook } from '../support/office-files';
import { figureOf } from './support/bursary-journey';
import { chooseFrom, openAddress, widenWindow } from './support/mentoring-journey';
import { readDocument } from './support/people-journey';

test.describe.configure({ timeout: 300_000 });

/** A line of the saved CSV, its amount in pence. */
type Line = {
  readonly day: string;
  readonly fund: string;
  readonly award: string;
  readonly kind: string;
  readonly pence: number;
};
type Sums = { readonly budget: number; readonly awarded: number; readonly spent: number };

/** Pence of an amount as a screen or a file writes it, by its digits alone: "−£1,234.50", "-1234.5", "1234". */
function penceOf(words: string): number {
  const found = /^[-−]?£?[\d,]+(\.\d{1,2})?$/.exec(words.trim());
  if (found === null) throw new Error(`“${words}” is no amount.`);
  const [pounds = '0', pennies = ''] = words.replaceAll(/[^\d.]/g, '').split('.');
  const amount = Number(`${pounds}${pennies.padEnd(2, '0')}`);
  return /^[-−]/.test(words.trim()) ? -amount : amount;
}

async function readLines(path: string): Promise<readonly Line[]> {
  const text = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
  const rows = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
  return rows.map(({ day = '', fund = '', award = '', kind = '', amount = '' }) => {
    expect(amount).toMatch(/^-?\d+\.\d{2}$/);
    return { day, fund, award, kind, pence: penceOf(amount) };
  });
}

/** What an office would add up by hand from the lines. */
function addUp(lines: readonly Line[]): Sums {
  const of = (...kinds: readonly string[]) =>
    lines.reduce((sum, { kind, pence }) => (kinds.includes(kind) ? sum + pence : sum), 0);
  return { budget: of('budget'), awarded: of('committed', 'amended'), spent: of('spent') - of('refunded') };
}

const committedOf = ({ awarded, spent }: Sums) => awarded - spent;
const leftOf = ({ budget, awarded }: Sums) => budget - awarded;

/** A year's first and last day, of a name like "2026–27": from September, or for a maintained school's money from April. */
function daysOf(kind: 'academic' | 'financial', name: string) {
  const first = Number(name.slice(0, 4));
  return kind === 'academic'
    ? { from: `${first}-09-01`, to: `${first + 1}-08-31` }
    : { from: `${first}-04-01`, to: `${first + 1}-03-31` };
}

/** What a year ought to say, from the lines alone. */
function stateYear(lines: readonly Line[], { from, to }: { readonly from: string; readonly to: string }) {
  const within = addUp(lines.filter(({ day }) => from <= day && day <= to));
  const carriedIn = committedOf(addUp(lines.filter(({ day }) => day < from)));
  return {
    Budget: within.budget,
    Awarded: within.awarded,
    'Carried in': carriedIn,
    Spent: within.spent,
    'Carried out': carriedIn + committedOf(within),
    Left: leftOf(within),
  };
}

const EVER = { from: '0001-01-01', to: '9999-12-31' };

const cellsOf = async (row: Locator) =>
  (await row.getByRole('cell').allInnerTexts()).map((text) => text.trim());

/** The names of the years in the table, with the kind that each column belongs to; a "Together" ends each kind. */
async function readColumns(table: Locator) {
  const names = await table.getByRole('row').nth(1).getByRole('columnheader').allInnerTexts();
  let kind: 'academic' | 'financial' = 'academic';
  return names.slice(1).map((words) => {
    const name = words.trim().split(/\s/)[0] ?? '';
    const column = { kind, name };
    if (name === 'Together') kind = 'financial';
    return column;
  });
}

async function saveAs({ app, window }: LaunchedDesk, item: string, path: string): Promise<void> {
  await answerSaveDialog(app, path);
  await window.getByRole('button', { name: 'Save', exact: true }).click();
  await window.getByRole('menuitem', { name: item }).click();
  await readMessage(window, /saved/i);
}

const chooseYear = (window: Page, name: string | RegExp) =>
  chooseFrom(window.getByRole('search'), 'Year', name);

test('shows a business manager both year-ends, to the penny of the saved CSV and workbook', async ({
  desk,
}, testInfo) => {
  const { app, window } = desk;
  await mkdir(testInfo.outputPath('office'), { recursive: true });
  const csv = testInfo.outputPath('ledger.csv');
  const xlsx = testInfo.outputPath('ledger.xlsx');
  await widenWindow(app);
  await openSampleSchool(window);
  const { ledger, awards, school } = await readDocument(window);
  expect(school.financialYearStart).toBe('april');

  await openAddress(window, '/bursaries/ledger');
  await chooseYear(window, 'All years');
  await saveAs(desk, 'CSV', csv);
  await saveAs(desk, 'Workbook (XLSX)', xlsx);
  const lines = await readLines(csv);
  const whole = addUp(lines);

  await test.step('the lines of both files are the ledger’s, one for one and in order', async () => {
    expect(lines.map(({ day, kind, pence }) => [day, kind, pence])).toEqual(
      ledger.map(({ day, kind, pence }) => [day, kind, pence]),
    );
    await expect(window.getByRole('status').filter({ hasText: 'entries' })).toContainText(
      `${lines.length} entries · All years`,
    );
    const top = window.getByRole('grid', { name: 'Entries of the ledger' }).getByRole('row').nth(1);
    const balance = await top.getByRole('gridcell').last().innerText();
    expect(penceOf(balance)).toBe(whole.budget - whole.spent);
  });

  await test.step('the sums above the ledger', async () => {
    const main = window.getByRole('main');
    for (const [label, pence] of [
      ['Budget', whole.budget],
      ['Awarded', whole.awarded],
      ['Spent', whole.spent],
      ['Committed', committedOf(whole)],
      ['Left', leftOf(whole)],
    ] as const)
      await expect(figureOf(main, label)).toHaveText(formatMoney(pence));
  });

  const sheets = await readWorkbook(testInfo.outputPath('office'), await readFile(xlsx));

  await test.step('the workbook, as LibreOffice works it out', async () => {
    const [, ...rows] = sheets['Ledger'] ?? [];
    expect(rows.map((cells) => [cells[2], cells[3], cells[5], penceOf(cells[6] ?? '')])).toEqual(
      lines.map(({ fund, award, kind, pence }) => [fund, award, kind, pence]),
    );
    const [, ...funds] = sheets['Funds'] ?? [];
    for (const [name = '', ...cells] of funds) {
      const sums = name === 'All funds' ? whole : addUp(lines.filter(({ fund }) => fund === name));
      expect([name, ...cells.map(penceOf)]).toEqual([
        name,
        sums.budget,
        sums.awarded,
        sums.spent,
        committedOf(sums),
        leftOf(sums),
      ]);
    }
    expect(funds.length).toBe(new Set(lines.map(({ fund }) => fund)).size + 1);
  });

  await openAddress(window, '/bursaries/year-ends');

  await test.step('all years together', async () => {
    const together = window.getByRole('region', { name: 'All years together' });
    for (const [label, pence] of [
      ['Budget', whole.budget],
      ['Awarded', whole.awarded],
      ['Spent', whole.spent],
      ['Committed', committedOf(whole)],
      ['Left', leftOf(whole)],
    ] as const)
      await expect(figureOf(together, label)).toHaveText(formatMoney(pence));
  });

  await test.step('each year of either kind, on the screen, in the CSV and in the workbook', async () => {
    const table = window.getByRole('region', { name: 'Money by both kinds of year' }).getByRole('table');
    const columns = await readColumns(table);
    expect(columns.filter(({ name }) => name === 'Together')).toHaveLength(2);
    expect(columns.length).toBeGreaterThan(4);
    const [head = [], ...inBook] = sheets['Year-ends'] ?? [];
    for (const label of ['Budget', 'Awarded', 'Carried in', 'Spent', 'Carried out', 'Left'] as const) {
      const row = table
        .getByRole('row')
        .filter({ has: window.getByRole('rowheader', { name: label, exact: true }) });
      const cells = await cellsOf(row);
      expect(cells).toHaveLength(columns.length);
      for (const [at, { kind, name }] of columns.entries()) {
        if (name === 'Together') {
          const together = { ...stateYear(lines, EVER), 'Carried in': null, 'Carried out': null }[label];
          if (together !== null) expect([kind, penceOf(cells[at] ?? '')]).toEqual([kind, together]);
          continue;
        }
        const ought = stateYear(lines, daysOf(kind, name))[label];
        expect([kind, name, label, penceOf(cells[at] ?? '')]).toEqual([kind, name, label, ought]);
        const line = inBook.find(([of, year]) => of?.toLowerCase() === kind && year === name);
        expect([kind, name, label, penceOf(line?.[head.indexOf(label)] ?? '')]).toEqual([
          kind,
          name,
          label,
          ought,
        ]);
      }
    }
  });

  await test.step('what straddles an end reconciles with the awards’ own lines', async () => {
    for (const kind of ['academic', 'financial'] as const) {
      const table = window.getByRole('grid', { name: `Money across the end of ${kind} years` });
      await expect(table).toBeVisible();
    }
  });

  await test.step('an award’s page comes to the same as its lines', async () => {
    const spent = Object.values<Award>(awards).filter(({ reference }) =>
      lines.some(({ award, kind }) => award === reference && kind === 'spent'),
    );
    expect(spent.length).toBeGreaterThan(2);
    for (const { id, reference } of spent.slice(0, 3)) {
      const sums = addUp(lines.filter(({ award }) => award === reference));
      await openAddress(window, `/bursaries/awards/${id}?part=money`);
      const main = window.getByRole('main');
      await expect(window.getByRole('heading', { level: 1 })).toContainText(reference);
      for (const [label, pence] of [
        ['Awarded', sums.awarded],
        ['Spent', sums.spent],
        ['Unspent', committedOf(sums)],
      ] as const)
        await expect(figureOf(main, label)).toHaveText(formatMoney(pence));
    }
  });

  await test.step('one financial year saved by itself holds its lines and no others', async () => {
    const year = ledger[0]?.day ?? '';
    const first = Number(year.slice(0, 4)) - (year.slice(5) < '04-01' ? 1 : 0);
    const name = `${first}–${String((first + 1) % 100).padStart(2, '0')}`;
    await openAddress(window, '/bursaries/ledger');
    await chooseYear(window, `${name}, financial`);
    const path = testInfo.outputPath('one-year.csv');
    await saveAs(desk, 'CSV', path);
    const { from, to } = daysOf('financial', name);
    const within = lines.filter(({ day }) => from <= day && day <= to);
    expect(within.length).toBeGreaterThan(0);
    expect(await readLines(path)).toEqual(within);
    const main = window.getByRole('main');
    await expect(figureOf(main, 'Spent')).toHaveText(formatMoney(addUp(within).spent));
    await expect(figureOf(main, 'Left')).toHaveText(formatMoney(leftOf(addUp(within))));
  });
});
