import { listWords, plural } from '../../../lib/plural';
import { formatFigure } from '../format-figure';
import type { SummaryTable } from '../summary-content';

const MOST_NAMED = 14;

/**
 * What a reader would see in a table's bars, in words: how many, the length of each, which are the longest and the
 * shortest, and for whom there is none because it is withheld. Null where there is nothing to draw.
 */
export function describeChart(table: SummaryTable, columnIds: readonly string[]): string | null {
  const bars = columnIds.flatMap((id) => barsOf(table, id) ?? []);
  if (bars.every(({ drawn }) => drawn.every(({ value }) => value === 0))) return null;
  const names = listWords(bars.map(({ label }) => label.toLowerCase()));
  const side = bars.length > 1 ? ', side by side' : '';
  const rows = table.rows.filter(({ isTotal }) => !isTotal);
  const opening = `Bar chart of ${names}${side} for ${plural(rows.length, 'row')}: ${table.caption}.`;
  return [opening, ...bars.map((bar) => describeBars(bar, bars.length > 1))].join(' ').slice(0, 4000);
}

type Bars = {
  readonly label: string;
  readonly drawn: readonly { readonly row: string; readonly value: number; readonly words: string }[];
  readonly withheld: readonly string[];
};

function barsOf({ columns, rows }: SummaryTable, id: string): Bars | null {
  const at = columns.findIndex((column) => column.id === id);
  const column = columns[at];
  if (column === undefined || column.unit === 'words') return null;
  const { unit, label } = column;
  const shown = rows.filter(({ isTotal }) => !isTotal);
  return {
    label,
    drawn: shown.flatMap(({ label: row, cells }) => {
      const cell = cells[at];
      return cell?.kind === 'figure'
        ? [{ row, value: cell.value, words: formatFigure(cell.value, unit) }]
        : [];
    }),
    withheld: shown.flatMap(({ label: row, cells }) => (cells[at]?.kind === 'withheld' ? [row] : [])),
  };
}

function describeBars({ label, drawn, withheld }: Bars, isNamed: boolean): string {
  const ordered = drawn.toSorted((one, other) => other.value - one.value);
  const [longest, shortest] = [ordered[0], ordered.at(-1)];
  const each = (bars: Bars['drawn']) => listWords(bars.map(({ row, words }) => `${row} ${words}`));
  const lengths =
    drawn.length > MOST_NAMED && longest !== undefined && shortest !== undefined
      ? `the longest are ${each(ordered.slice(0, 3))}; the shortest is ${shortest.row} ${shortest.words}`
      : each(drawn);
  const spread =
    drawn.length > 2 &&
    drawn.length <= MOST_NAMED &&
    longest !== undefined &&
    longest.value !== shortest?.value
      ? ` The longest bar is ${longest.row}.`
      : '';
  const none = withheld.length === 0 ? '' : ` Withheld, without a bar: ${listWords(withheld)}.`;
  const opening = isNamed ? `${label}: ` : '';
  return `${opening}${lengths === '' ? 'no bar' : lengths}.${spread}${none}`;
}
