import { sayCell, sayWithheld } from '#shared/domain/summary/papers/cell-words';
import { sayDays } from '#shared/domain/summary/papers/say-days';
import type { SummaryEdition } from '#shared/domain/summary/papers/summary-edition';
import type { SummaryCell, SummarySection, SummaryTable } from '#shared/domain/summary/summary-content';
import { writeXlsx, type XlsxCell, type XlsxSheet } from './xlsx';

const NAME_WIDTH = 42;
const WORDS_WIDTH = 32;
const FIGURE_WIDTH = 14;
/** The fewest columns of a sheet, so that its sentences have room. */
const LEAST_COLUMNS = 6;
const COLUMN_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ABOUT_WIDTHS = [34, 90] as const;

type Row = readonly XlsxCell[];

/**
 * A frozen summary as a workbook: what it is and how it was counted, then a sheet for each section with its sentences
 * and its tables. Hours, money and shares are numbers; a total that is the sum of the rows above it is a formula, but not
 * where one of them is withheld.
 */
export async function writeSummaryXlsx(edition: SummaryEdition): Promise<Buffer> {
  return await writeXlsx([describeAbout(edition), ...edition.content.sections.map(describeSection)]);
}

function describeAbout({ content, stamp }: SummaryEdition): XlsxSheet {
  const withheld = sayWithheld(content);
  const counted = [
    ...(withheld === null ? [] : [['Withheld', withheld]]),
    ...content.sections.flatMap(({ heading, notes }) => notes.map((note) => [heading, note])),
  ];
  return {
    name: 'About',
    isLandscape: true,
    columns: [
      { header: content.title, width: ABOUT_WIDTHS[0] },
      { header: '', width: ABOUT_WIDTHS[1] },
    ],
    rows: [
      ['School', content.schoolName],
      ['Period', content.periodName],
      ['Days', sayDays(content)],
      ['Version', stamp],
      ...(counted.length === 0 ? [] : [[], [{ kind: 'caption', words: 'How it was counted' } as const]]),
      ...counted,
    ],
  };
}

function describeSection({ heading, words, sentences, points, tables, notes }: SummarySection): XlsxSheet {
  const widths = listWidths(tables);
  const paragraph = (text: string): Row => [
    {
      kind: 'paragraph',
      words: text,
      columns: widths.length,
      lines: Math.ceil(text.length / widths.reduce((sum, width) => sum + width, 0)),
    },
    // The library wants every column that a paragraph runs over to be named.
    ...widths.slice(1).map(() => ''),
  ];
  const rows: Row[] = [
    ...(words.trim() === '' ? [] : words.trim().split(/\n+/)).map(paragraph),
    ...sentences.map((parts) => paragraph(parts.map((part) => part.words).join(''))),
    ...points.map(({ words: point, note }) => paragraph(`• ${note === '' ? point : `${point} – ${note}`}`)),
  ];
  for (const table of tables) {
    if (rows.length > 0) rows.push([]);
    // The sheet's own heading is its first row.
    rows.push(...listTableRows(table, rows.length + 2, widths));
  }
  if (notes.length > 0) rows.push([], ...notes.map(paragraph));
  return {
    name: heading,
    isLandscape: true,
    columns: widths.map((width, index) => ({ header: index === 0 ? heading : '', width })),
    rows,
  };
}

/** How wide each column is for all tables of a sheet. */
function listWidths(tables: readonly SummaryTable[]): readonly number[] {
  const count = Math.max(LEAST_COLUMNS, ...tables.map(({ columns }) => columns.length + 1));
  return Array.from({ length: count }, (_, index) => {
    if (index === 0) return NAME_WIDTH;
    const hasWords = tables.some(({ columns }) => columns[index - 1]?.unit === 'words');
    return hasWords ? WORDS_WIDTH : FIGURE_WIDTH;
  });
}

/** A table from a row of the sheet on: its caption, the heads of its columns, and its rows. */
function listTableRows(
  { caption, rowHeading, columns, rows }: SummaryTable,
  first: number,
  widths: readonly number[],
): readonly Row[] {
  const firstLine = first + 2;
  /** A row grows to the longest of its words by itself only in some programs. */
  const countLines = (words: readonly string[]): number =>
    Math.max(1, ...words.map((text, place) => Math.ceil(text.length / (widths[place] ?? FIGURE_WIDTH))));
  return [
    [{ kind: 'caption', words: caption }],
    [
      {
        kind: 'heading',
        words: rowHeading,
        lines: countLines([rowHeading, ...columns.map(({ label }) => label)]),
      },
      ...columns.map(({ label, unit }): XlsxCell => ({
        kind: 'heading',
        words: label,
        isAmount: unit !== 'words',
      })),
    ],
    ...rows.map(({ label, isTotal, cells }, index): Row => [
      isTotal
        ? { kind: 'label', words: label }
        : {
            kind: 'paragraph',
            words: label,
            columns: 1,
            lines: countLines([label, ...cells.map((cell) => (cell.kind === 'words' ? cell.words : ''))]),
          },
      ...columns.map((column, place): XlsxCell => {
        const cell = cells[place] ?? { kind: 'none' };
        const above = rows.slice(0, index).map((row) => row.cells[place]);
        const letter = COLUMN_LETTERS[place + 1];
        const isSum = isTotal && column.adds && letter !== undefined && addsUp(cell, above);
        return toXlsxCell(
          cell,
          column.unit,
          isTotal,
          isSum ? `SUM(${letter}${firstLine}:${letter}${firstLine + index - 1})` : undefined,
        );
      }),
    ]),
  ];
}

/** Whether a total is what the cells above it come to, none of them withheld. */
function addsUp(total: SummaryCell, above: readonly (SummaryCell | undefined)[]): boolean {
  if (total.kind !== 'figure' || above.length === 0) return false;
  if (above.some((cell) => cell?.kind === 'withheld')) return false;
  return above.reduce((sum, cell) => sum + (cell?.kind === 'figure' ? cell.value : 0), 0) === total.value;
}

function toXlsxCell(
  cell: SummaryCell,
  unit: SummaryTable['columns'][number]['unit'],
  isTotal: boolean,
  formula: string | undefined,
): XlsxCell {
  if (cell.kind === 'none') return isTotal ? { kind: 'label', words: '' } : '';
  if (cell.kind === 'withheld') return { kind: 'mark', words: sayCell(cell, unit), isTotal };
  if (cell.kind !== 'figure' || unit === 'words') {
    const words = sayCell(cell, unit);
    return isTotal ? { kind: 'label', words } : words;
  }
  return {
    kind: 'figure',
    value: cell.value,
    unit,
    isTotal,
    ...(formula === undefined ? {} : { formula }),
  };
}
