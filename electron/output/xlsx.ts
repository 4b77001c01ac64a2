import writeXlsxFile, { type Cell, type Sheet } from 'write-excel-file/node';
import type { Day } from '#shared/lib/day';
import { toMinutes, type TimeOfDay } from '#shared/lib/time-of-day';

/** What a cell holds; a day and a time become real dates and times, which a spreadsheet can sort and add up. */
export type XlsxCell =
  | string
  | number
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'time'; readonly time: TimeOfDay };

export type XlsxSheet = {
  readonly name: string;
  /** `width` in characters of the usual type. */
  readonly columns: readonly { readonly header: string; readonly width: number }[];
  readonly rows: readonly (readonly XlsxCell[])[];
  readonly isLandscape?: boolean;
};

const MINUTES_A_DAY = 24 * 60;
/** Day 0 of Excel's calendar, as seen by all days after February 1900. */
const EXCEL_DAY_ZERO = Date.UTC(1899, 11, 30);
const MILLISECONDS_A_DAY = 86_400_000;
const LONGEST_SHEET_NAME = 31;
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
  const [year = 1900, month = 1, date = 1] = cell.day.split('-').map(Number);
  const serial = (Date.UTC(year, month - 1, date) - EXCEL_DAY_ZERO) / MILLISECONDS_A_DAY;
  return { ...top, type: Number, value: serial, format: 'ddd d mmm yyyy', align: 'left' };
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

/** A workbook of plain sheets, each with a frozen header row. Words stay words: nothing is written as a formula. */
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
      })),
      ...sheet.rows.map((row) => row.map(writeCell)),
    ],
    columns: sheet.columns.map((column) => ({ width: column.width })),
    stickyRowsCount: 1,
    ...(sheet.isLandscape === true ? { orientation: 'landscape' as const } : {}),
  }));
  return await writeXlsxFile(written).toBuffer();
}
