import { countNamedFields, findHeaderRow } from '#shared/domain/people/import/find-header-row';
import { splitRows } from './split-rows';
import type { Delimiter } from './staff-file';

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t', '|'];
const LINES_LOOKED_AT = 60;

export type FoundDelimiter = {
  readonly delimiter: Delimiter;
  /** The list has one column, whose cells are not cut at the delimiter. */
  readonly isOneColumn: boolean;
};

/**
 * The character between the cells: the one under which the headings name most fields, and, where that does not tell,
 * under which the rows are most alike in width.
 *
 * @example
 * findDelimiter('Surname;Forename\nAbara;Meredith\n') //=> { delimiter: ';', isOneColumn: false }
 */
export function findDelimiter(text: string): FoundDelimiter {
  const start = text.split(/\r\n|\n|\r/u, LINES_LOOKED_AT).join('\n');
  const tried = DELIMITERS.map((delimiter) => {
    const rows = splitRows(start, delimiter).map(({ cells }) => cells);
    const header = findHeaderRow(rows);
    const headerCells = header.kind === 'found' ? (rows[header.index] ?? []) : [];
    const widths = rows
      .filter((cells) => cells.some((cell) => cell.trim() !== ''))
      .map((cells) => cells.length);
    return {
      delimiter,
      named: countNamedFields(headerCells),
      width: headerCells.length,
      alikeness: measureAlikeness(widths),
    };
  });
  const best = tried.toSorted((a, b) => b.named - a.named || b.alikeness - a.alikeness)[0];
  const delimiter = best?.delimiter ?? ',';
  // One heading that names a field, uncut by any delimiter, heads a list of one column: "Surname, Forename" below it is a name.
  return { delimiter: best?.width === 1 ? ',' : delimiter, isOneColumn: best?.width === 1 && best.named > 0 };
}

/** 0 where a delimiter cuts nothing; more the more rows have the commonest width, and the wider that is. */
function measureAlikeness(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [commonest, count] = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0];
  return commonest < 2 ? 0 : (count / Math.max(1, widths.length)) * Math.log2(commonest + 1);
}
