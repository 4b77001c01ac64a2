import { sayCell } from '#shared/domain/summary/papers/cell-words';
import type { FigureUnit, SummaryContent, SummaryTable } from '#shared/domain/summary/summary-content';
import { readPdfInOrder } from './pdf';

/** Lines as one, also where one was broken behind a dash. */
const flatten = (words: string): string =>
  words
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/([-–—]) /gu, '$1')
    .trim();

const FOOT = /Page \d+ of \d+\s*$/u;

/** What the cells of a row say, in the order of the columns. */
export const sayCells = (table: SummaryTable, row: SummaryTable['rows'][number]): readonly string[] =>
  table.columns.map(({ unit }, place) => sayCell(row.cells[place] ?? { kind: 'none' }, unit));

/** Every sentence of a summary, as it reads. */
export const listSentences = ({ sections }: SummaryContent): readonly string[] =>
  sections.flatMap(({ sentences }) => sentences.map((parts) => parts.map(({ words }) => words).join('')));

/** A table as rows of words: its head, then each row with its label. */
export const sayTable = (table: SummaryTable): readonly (readonly string[])[] => [
  [table.rowHeading, ...table.columns.map(({ label }) => label)],
  ...table.rows.map((row) => [row.label, ...sayCells(table, row)]),
];

/** A figure by its key, as a whole number in its unit; null where it is withheld. */
export type ReadFigure = { readonly key: string; readonly unit: FigureUnit; readonly value: number | null };

/** Every figure of the tables in its order. */
export const listFigures = ({ sections }: SummaryContent): readonly ReadFigure[] =>
  sections.flatMap(({ tables }) =>
    tables.flatMap(({ columns, rows }) =>
      rows.flatMap(({ cells }) =>
        cells.flatMap((cell, place) => {
          const unit = columns[place]?.unit;
          if (unit === undefined || unit === 'words' || cell.kind === 'words' || cell.kind === 'none')
            return [];
          return [{ key: cell.key, unit, value: cell.kind === 'figure' ? cell.value : null }];
        }),
      ),
    ),
  );

/**
 * What a summary says and a PDF of it does not say in its place: headings, the lead's words, sentences, points, captions,
 * every row of every table with all its cells, and notes. Empty where its pages say it all.
 */
export async function findMissingFromPages(
  path: string,
  content: SummaryContent,
): Promise<readonly string[]> {
  const lines = (await readPdfInOrder(path)).split(/\n|\f/u).filter((line) => !FOOT.test(line));
  const text = flatten(lines.join('\n'));
  let from = 0;
  return listInOrder(content).filter((words) => {
    const wanted = flatten(words);
    const at = text.indexOf(wanted, from);
    if (at >= 0) from = at + wanted.length;
    return at < 0;
  });
}

/** All that a summary says, in the order in which its pages say it. */
function listInOrder({ sections }: SummaryContent): readonly string[] {
  return sections.flatMap(({ heading, words, sentences, points, tables, notes }) => [
    heading,
    ...words.split(/\n+/u),
    ...sentences.map((parts) => parts.map((part) => part.words).join('')),
    ...points.flatMap((point) => [point.words, point.note]),
    ...tables.flatMap((table) => [
      table.caption,
      ...table.rows.map((row) => [row.label, ...sayCells(table, row)].join(' ')),
    ]),
    ...notes,
  ]);
}
