import { assertNever } from '../../../lib/assert-never';
import { formatFigure } from '../format-figure';
import type { SummaryCell, SummaryContent, SummaryTable } from '../summary-content';

type Unit = SummaryTable['columns'][number]['unit'];

/** What stands in place of a figure that is withheld. It does not say "under 5": a larger one is withheld too where it would give a small one away. */
const WITHHELD = 'withheld';

/**
 * What a cell of a table says on paper.
 *
 * @example
 * sayCell({ kind: 'figure', key: 'spent', value: 15000 }, 'pence') //=> '£150.00'
 * sayCell({ kind: 'none' }, 'count') //=> '–'
 */
export function sayCell(cell: SummaryCell, unit: Unit): string {
  switch (cell.kind) {
    case 'words':
      return cell.words;
    case 'figure':
      return unit === 'words' ? String(cell.value) : formatFigure(cell.value, unit);
    case 'withheld':
      return WITHHELD;
    case 'none':
      return '–';
    default:
      return assertNever(cell);
  }
}

/** Whether a table, or any table of a summary, has a figure that is withheld. */
export const hasWithheld = ({ rows }: SummaryTable): boolean =>
  rows.some(({ cells }) => cells.some(({ kind }) => kind === 'withheld'));

/** How a reader is told what "withheld" means; null where nothing in the summary is. */
export function sayWithheld({ sections, smallGroup }: SummaryContent): string | null {
  if (!sections.some(({ tables }) => tables.some(hasWithheld))) return null;
  return `“${WITHHELD.slice(0, 1).toUpperCase()}${WITHHELD.slice(1)}” stands in place of a figure about fewer than ${smallGroup} people, and of any other from which such a figure could be worked out.`;
}
