import Papa from 'papaparse';
import type { FigureUnit, SummaryContent } from '#shared/domain/summary/summary-content';
import { nameSheets } from '../../electron/output/xlsx';
import { convertInOffice, type Sheets } from './office-files';
import type { ReadFigure } from './summary-words';

type Words = readonly string[];

export const decodeXml = (text: string): string =>
  text
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll(/&(?:apos|#39);/gu, '’')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/gu, ' ')
    .trim();

/** The tables of a Word document as LibreOffice, in a folder of the test's own, reads them: rows of cells. */
export async function readWordTables(
  folder: string,
  document: Uint8Array,
): Promise<readonly (readonly Words[])[]> {
  const { 'summary.html': page } = await convertInOffice(
    folder,
    'summary.docx',
    document,
    'html:HTML (StarWriter):UTF8',
  );
  const html = page?.toString('utf8') ?? '';
  return [...html.matchAll(/<table[\s>].*?<\/table>/gsu)].map(([table]) =>
    [...table.matchAll(/<tr[\s>].*?<\/tr>/gsu)].map(([row]) =>
      [...row.matchAll(/<t[dh][\s>].*?<\/t[dh]>/gsu)].map(([cell]) => decodeXml(cell)),
    ),
  );
}

/** What a cell of a sheet holds, as a whole number in the figure's unit. */
export function readNumber(cell: string | undefined, unit: FigureUnit): number | null {
  if (cell === 'withheld') return null;
  if (cell === undefined || cell === '') return Number.NaN;
  const clock = /^(-?)(\d+):(\d\d)(?::\d\d)?(?: ([AP]M))?/u.exec(cell);
  if (clock !== null && unit === 'minutes') {
    const [, sign, hours, minutes, half] = clock;
    // A duration below a day comes out as a time of day.
    const inAll = half === undefined ? Number(hours) : (Number(hours) % 12) + (half === 'PM' ? 12 : 0);
    return (sign === '-' ? -1 : 1) * (inAll * 60 + Number(minutes));
  }
  const isShare = cell.endsWith('%');
  const value = Number(cell.replaceAll(/[£,%]/gu, ''));
  switch (unit) {
    case 'count':
      return value;
    case 'minutes':
      return Math.round(value * 24 * 60);
    case 'pence':
      return Math.round(value * 100);
    case 'percent':
      return isShare ? value : Math.round(value * 100);
  }
}

/** Every figure of the tables as a workbook's sheets have it, each looked up where its table stands. */
export function readSheetFigures(sheets: Sheets, content: SummaryContent): readonly ReadFigure[] {
  const names = nameSheets(['About', ...content.sections.map(({ heading }) => heading)]);
  return content.sections.flatMap(({ tables }, index) => {
    const rows = sheets[names[index + 1] ?? ''] ?? [];
    return tables.flatMap((table) => {
      const at = rows.findIndex(([first]) => first === table.caption);
      return table.rows.flatMap((row, line) =>
        table.columns.flatMap(({ unit }, place) => {
          const cell = row.cells[place];
          if (unit === 'words' || cell === undefined || cell.kind === 'words' || cell.kind === 'none')
            return [];
          return [{ key: cell.key, unit, value: readNumber(rows[at + 2 + line]?.[place + 1], unit) }];
        }),
      );
    });
  });
}

type CsvRow = Readonly<Record<'section' | 'row' | 'value' | 'unit' | 'key', string>>;

const CSV_UNITS: Readonly<Record<string, FigureUnit>> = {
  count: 'count',
  minutes: 'minutes',
  pounds: 'pence',
  'per cent': 'percent',
};

export const readCsvRows = (text: string): readonly CsvRow[] =>
  Papa.parse<CsvRow>(text.replace(/^\uFEFF/u, '').trimEnd(), { header: true }).data;

/** Every figure of the tables as the rows of a CSV file have it. */
export const readCsvFigures = (rows: readonly CsvRow[]): readonly ReadFigure[] =>
  rows.flatMap(({ key, value, unit }) => {
    const known = CSV_UNITS[unit];
    if (key === '' || known === undefined) return [];
    const read = value === 'withheld' ? null : Math.round(Number(value) * (unit === 'pounds' ? 100 : 1));
    return [{ key, unit: known, value: read }];
  });
