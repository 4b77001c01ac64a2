import { isMeasure, type DraftCell, type DraftTable } from '../figures/draft-table';
import type { Measure } from '../figures/measure';
import { isSmallGroup } from './is-small-group';
import { withholdColumn } from './withhold-column';
import { withholdPart } from './withhold-part';

/**
 * The keys of all figures that are withheld: those that tell of a small group, and those from which one could be worked
 * out. A key that is withheld in one place is withheld in every place, so the rule is asked again until nothing is added.
 */
export function withholdFigures(
  tables: readonly DraftTable[],
  alone: readonly Measure[],
  limit: number,
): ReadonlySet<string> {
  const withheld = new Set<string>();
  const isHeld = ({ key, about, from = [] }: Measure): boolean =>
    withheld.has(key) ||
    about.some((people) => isSmallGroup(people, limit)) ||
    from.some((each) => withheld.has(each));
  const columns = tables.flatMap(columnsOf);
  let before = -1;
  while (before !== withheld.size) {
    before = withheld.size;
    for (const measure of alone) if (isHeld(measure)) withheld.add(measure.key);
    for (const column of columns) {
      for (const { key } of heldIn(column, isHeld, limit)) withheld.add(key);
    }
  }
  return withheld;
}

type Column = {
  readonly cells: readonly Measure[];
  /** The sum of the cells, where it is told; null where the column does not add up. */
  readonly sum: Measure | null;
};

function columnsOf({ columns, rows, total, behind = [] }: DraftTable): readonly Column[] {
  const shown = columns.map((column, at): Column => {
    const cells = measures(rows.map((row) => row.cells[at] ?? null));
    const [sum = null] = measures([total?.cells[at] ?? null]);
    return column.adds ? { cells, sum } : { cells: sum === null ? cells : [...cells, sum], sum: null };
  });
  return [...shown, ...behind];
}

const measures = (cells: readonly DraftCell[]): readonly Measure[] => cells.filter(isMeasure);

function heldIn(
  { cells, sum }: Column,
  isHeld: (measure: Measure) => boolean,
  limit: number,
): readonly Measure[] {
  if (sum === null) return cells.filter(isHeld);
  if (isHeld(sum)) return [...cells, sum];
  const rows = cells.map((cell) => ({
    value: cell.value,
    people: cell.about[0] ?? cell.value,
    leftOut: cell.about[1] ?? 0,
    isHeld: isHeld(cell),
  }));
  const held = cells.some(({ isPart }) => isPart) ? withholdPart(rows, limit) : withholdColumn(rows, limit);
  return held === 'all' ? [...cells, sum] : cells.filter((_, place) => held.has(place));
}
