import writeXlsxFile, { type Cell, type Sheet } from 'write-excel-file/node';
import { assertNever } from '#shared/lib/assert-never';
import type { Day } from '#shared/lib/day';
import type { Pence } from '#shared/lib/money';
import { toMinutes, type TimeOfDay } from '#shared/lib/time-of-day';

/**
 * What a cell holds; a day, a time and money become real dates, times and amounts, which a spreadsheet can sort and add
 * up. A label names a row of totals. A sum is a formula of the app's own, without its equals sign, with what it comes to:
 * programs that do not work formulas out show that. A figure is a whole number in its unit, with its formula where it is
 * worked out from other cells; a mark stands in place of one. A heading stands over a table within a sheet; a paragraph runs across so many columns.
 */
export type XlsxCell =
  | string
  | number
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'time'; readonly time: TimeOfDay }
  | { readonly kind: 'money'; readonly pence: Pence }
  | { readonly kind: 'label'; readonly words: string }
  | { readonly kind: 'sum'; readonly formula: string; readonly pence: Pence; readonly isTotal?: boolean }
  | {
      readonly kind: 'figure';
      readonly value: number;
      readonly unit: XlsxUnit;
      readonly formula?: string;
      readonly isTotal?: boolean;
    }
  | {
      readonly kind: 'heading';
      readonly words: string;
      readonly isAmount?: boolean;
      readonly lines?: number;
    }
  | { readonly kind: 'mark'; readonly words: string; readonly isTotal?: boolean }
  | { readonly kind: 'caption'; readonly words: string }
  | {
      readonly kind: 'paragraph';
      readonly words: string;
      readonly columns: number;
      /** How many lines it takes: a merged cell does not grow by itself. */
      readonly lines: number;
    };
export type XlsxUnit = 'count' | 'minutes' | 'pence' | 'percent';

export type XlsxSheet = {
  readonly name: string;
  /** `width` in characters of the usual type; the heading of amounts stands over them. */
  readonly columns: readonly {
    readonly header: string;
    readonly width: number;
    readonly isAmount?: boolean;
  }[];
  readonly rows: readonly (readonly XlsxCell[])[];
  readonly isLandscape?: boolean;
};

const MINUTES_A_DAY = 24 * 60;
/** Day 0 of Excel's calendar, as seen by all days after February 1900. */
const EXCEL_DAY_ZERO = Date.UTC(1899, 11, 30);
const MILLISECONDS_A_DAY = 86_400_000;
const LONGEST_SHEET_NAME = 31;
const POUNDS = '[$£-809]#,##0.00;-[$£-809]#,##0.00';
/** What Excel starts with; the library names no family where a cell is bold. */
const FONT = { fontFamily: 'Calibri', fontSize: 11 } as const;
/** How a row of totals is set apart. */
const TOTAL = { fontWeight: 'bold', topBorderStyle: 'thin' } as const;
const FORMATS: Readonly<Record<XlsxUnit, string>> = {
  count: '#,##0',
  minutes: '[h]:mm',
  pence: POUNDS,
  percent: '0%',
};
const POINTS_A_LINE = 15;
const FORMULA = /<f>.*?<\/f>/g;
const OUT_OF_PLACE_IN_A_SHEET_NAME = /[[\]:*?/\\\p{Cc}]/gu;

function writeCell(cell: XlsxCell): Cell {
  const top = { alignVertical: 'top' } as const;
  if (typeof cell === 'string') return cell === '' ? null : { ...top, type: String, value: cell, wrap: true };
  if (typeof cell === 'number') return { ...top, type: Number, value: cell };
  if (cell.kind === 'time') {
    return {
      ...top,
      type: Number,
      value: toMinutes(cell.time) / MINUTES_A_DAY,
      format: 'hh:mm',
      align: 'left',
    };
  }
  if (cell.kind === 'money') return { ...top, type: Number, value: toPounds(cell.pence), format: POUNDS };
  if (cell.kind === 'label') return { ...top, ...TOTAL, type: String, value: cell.words };
  if (cell.kind === 'sum') {
    const sum = { ...top, type: 'Formula', value: cell.formula, format: POUNDS } as const;
    return cell.isTotal === true ? { ...sum, ...TOTAL } : sum;
  }
  if (cell.kind === 'figure') return writeFigure(cell);
  if (cell.kind === 'heading') {
    return {
      type: String,
      value: cell.words,
      fontWeight: 'bold',
      bottomBorderStyle: 'thin',
      alignVertical: 'bottom',
      wrap: true,
      ...(cell.isAmount === true ? { align: 'right' as const } : {}),
      ...(cell.lines === undefined ? {} : { height: cell.lines * POINTS_A_LINE + 3 }),
    };
  }
  if (cell.kind === 'mark') {
    const look = {
      ...top,
      fontStyle: 'italic',
      align: 'right',
      ...(cell.isTotal === true ? TOTAL : {}),
    } as const;
    return { ...look, type: String, value: cell.words };
  }
  if (cell.kind === 'caption') {
    return { type: String, value: cell.words, fontWeight: 'bold', alignVertical: 'bottom', height: 26 };
  }
  if (cell.kind === 'paragraph') {
    return {
      ...top,
      type: String,
      value: cell.words,
      wrap: true,
      height: cell.lines * POINTS_A_LINE + 3,
      ...(cell.columns > 1 ? { columnSpan: cell.columns } : {}),
    };
  }
  const [year = 1900, month = 1, date = 1] = cell.day.split('-').map(Number);
  const serial = (Date.UTC(year, month - 1, date) - EXCEL_DAY_ZERO) / MILLISECONDS_A_DAY;
  return { ...top, type: Number, value: serial, format: 'ddd d mmm yyyy', align: 'left' };
}

function writeFigure(figure: Extract<XlsxCell, { readonly kind: 'figure' }>): Cell {
  const { value, unit, formula, isTotal } = figure;
  const look = { alignVertical: 'top', format: FORMATS[unit], ...(isTotal === true ? TOTAL : {}) } as const;
  return formula === undefined
    ? { ...look, type: Number, value: toSheetNumber(value, unit) }
    : { ...look, type: 'Formula', value: formula };
}

/** A whole number in its unit as the number that a sheet shows as pounds, as hours and minutes, or as a share. */
function toSheetNumber(value: number, unit: XlsxUnit): number {
  switch (unit) {
    case 'count':
      return value;
    case 'minutes':
      return value / MINUTES_A_DAY;
    case 'pence':
      return toPounds(value);
    case 'percent':
      return value / 100;
    default:
      return assertNever(unit);
  }
}

/** What a formula comes to; null where a cell has none. */
function answerOf(cell: XlsxCell): number | null {
  if (typeof cell !== 'object') return null;
  if (cell.kind === 'sum') return toPounds(cell.pence);
  return cell.kind === 'figure' && cell.formula !== undefined ? toSheetNumber(cell.value, cell.unit) : null;
}

/**
 * Whether a book has hours below nought and no days. Excel shows such hours only where its calendar begins in 1904, which
 * would move every day.
 */
function hasNegativeTimes(sheets: readonly XlsxSheet[]): boolean {
  const cells = sheets.flatMap(({ rows }) => rows.flat());
  return (
    cells.some(
      (cell) =>
        typeof cell === 'object' && cell.kind === 'figure' && cell.unit === 'minutes' && cell.value < 0,
    ) && !cells.some((cell) => typeof cell === 'object' && cell.kind === 'day')
  );
}

/** What the library lets a workbook add to its files; it gives the type no name of its own. */
type WorkbookFeature = NonNullable<NonNullable<Parameters<typeof writeXlsxFile>[1]>['features']>[number];

/** Whole pence as the number that stands for them in a sheet, correct to the penny. */
const toPounds = (pence: Pence): number => Number((pence / 100).toFixed(2));

/**
 * What the library leaves out: what each formula comes to beside it, a request to work all of them out anew when the
 * workbook is opened, and printing as wide as a page.
 */
function completeFiles(sheets: readonly XlsxSheet[]): WorkbookFeature {
  const answers = sheets.map(({ rows }) =>
    rows.flat().flatMap((cell) => {
      const answer = answerOf(cell);
      return answer === null ? [] : [answer];
    }),
  );
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (content, _options, { sheetIndex }) => {
            const left = [...(answers[sheetIndex] ?? [])];
            return content
              .replaceAll(FORMULA, (formula) => `${formula}<v>${left.shift() ?? 0}</v>`)
              .replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
              .replace('<pageSetup ', '<pageSetup fitToHeight="0" ');
          },
        },
        'xl/workbook.xml': {
          transform: (content) =>
            content
              .replace('<calcPr/>', '<calcPr fullCalcOnLoad="1"/>')
              .replace(
                '<workbookPr/>',
                hasNegativeTimes(sheets) ? '<workbookPr date1904="1"/>' : '<workbookPr/>',
              ),
        },
      },
    },
  };
}

/**
 * Sheet names that Excel takes: at most 31 characters, none that it refuses, no two the same.
 *
 * @example
 * nameSheets(['Year 5/6', 'Year 5/6']) //=> ['Year 5 6', 'Year 5 6 (2)']
 */
export function nameSheets(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((wanted) => {
    const plain =
      wanted.replaceAll(OUT_OF_PLACE_IN_A_SHEET_NAME, ' ').replaceAll(/^[\s']+|[\s']+$/g, '') || 'Sheet';
    let name = plain.slice(0, LONGEST_SHEET_NAME).trim();
    for (let copy = 2; taken.has(name.toLowerCase()) || name.toLowerCase() === 'history'; copy += 1) {
      const ending = ` (${copy})`;
      name = plain.slice(0, LONGEST_SHEET_NAME - ending.length).trim() + ending;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

/**
 * A workbook of plain sheets, each with a frozen header row. Words stay words: nothing that somebody typed is written as
 * a formula.
 */
export async function writeXlsx(sheets: readonly XlsxSheet[]): Promise<Buffer> {
  const names = nameSheets(sheets.map((sheet) => sheet.name));
  const written = sheets.map((sheet, index): Sheet<Buffer> => ({
    sheet: names[index] ?? sheet.name,
    data: [
      sheet.columns.map((column): Cell => ({
        type: String,
        value: column.header,
        fontWeight: 'bold',
        bottomBorderStyle: 'medium',
        alignVertical: 'bottom',
        ...(column.isAmount === true ? { align: 'right' as const } : {}),
      })),
      ...sheet.rows.map((row) => row.map(writeCell)),
    ],
    columns: sheet.columns.map((column) => ({ width: column.width })),
    stickyRowsCount: 1,
    ...(sheet.isLandscape === true ? { orientation: 'landscape' as const } : {}),
  }));
  return await writeXlsxFile(written, { ...FONT, features: [completeFiles(sheets)] }).toBuffer();
}
