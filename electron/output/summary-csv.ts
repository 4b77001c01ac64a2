import type { SummaryEdition } from '#shared/domain/summary/papers/summary-edition';
import { sayCell } from '#shared/domain/summary/papers/cell-words';
import { sayDays } from '#shared/domain/summary/papers/say-days';
import type { FigureUnit, SummarySection, SummaryTable } from '#shared/domain/summary/summary-content';
import { assertNever } from '#shared/lib/assert-never';
import { toDecimal } from '#shared/lib/money';
import { writeCsv, type CsvCell } from './csv';

const COLUMNS = ['section', 'table', 'row', 'column', 'value', 'unit', 'key'] as const;
/** Stands in the column of tables where a figure is one of a sentence. */
const IN_WORDS = 'In words';

/**
 * A frozen summary as CSV, a row a figure, its stamp first. Counts and minutes are whole numbers, money is pounds as
 * `150.00`; a figure of a sentence has the whole sentence in its row, and its own words as its value.
 */
export function writeSummaryCsv({ content, stamp }: SummaryEdition): string {
  const about = (row: string, value: string) => ['About', '', row, '', value, 'words', ''];
  return writeCsv(COLUMNS, [
    about('School', content.schoolName),
    about('Summary', content.title),
    about('Period', content.periodName),
    about('Days', sayDays(content)),
    about('Version', stamp),
    ...content.sections.flatMap((section) => [
      ...listSentenceFigures(section),
      ...section.tables.flatMap((table) => listTableFigures(section.heading, table)),
    ]),
  ]);
}

function listSentenceFigures({ heading, sentences }: SummarySection): readonly (readonly CsvCell[])[] {
  return sentences.flatMap((parts) => {
    const sentence = parts.map(({ words }) => words).join('');
    return parts.flatMap(({ words, key }) =>
      key === null ? [] : [[heading, IN_WORDS, sentence, '', words, 'words', key]],
    );
  });
}

function listTableFigures(
  heading: string,
  { caption, columns, rows }: SummaryTable,
): readonly (readonly CsvCell[])[] {
  return rows.flatMap((row) =>
    columns.flatMap(({ label, unit }, place): readonly (readonly CsvCell[])[] => {
      const cell = row.cells[place];
      if (cell === undefined || cell.kind === 'none') return [];
      const key = cell.kind === 'words' ? '' : cell.key;
      const value: CsvCell =
        cell.kind === 'figure' && unit !== 'words'
          ? { number: toNumber(cell.value, unit) }
          : sayCell(cell, unit);
      return [[heading, caption, row.label, label, value, UNITS[unit], key]];
    }),
  );
}

/** How each unit is called in the column of units. */
const UNITS: Readonly<Record<FigureUnit | 'words', string>> = {
  count: 'count',
  minutes: 'minutes',
  pence: 'pounds',
  percent: 'per cent',
  words: 'words',
};

function toNumber(value: number, unit: FigureUnit): string {
  switch (unit) {
    case 'pence':
      return toDecimal(value);
    case 'count':
    case 'minutes':
    case 'percent':
      return String(value);
    default:
      return assertNever(unit);
  }
}
