import type { SummaryCell, SummaryTable } from '../summary-content';
import { describeChart } from './describe-chart';
import { isMeasure, type DraftCell, type DraftRow, type DraftTable } from './draft-table';

/** A table as it is read: figures that are withheld are gone from it, and its chart is put into words. */
export function finishTable(draft: DraftTable, withheld: ReadonlySet<string>): SummaryTable {
  const { id, caption, rowHeading, columns } = draft;
  const finish = (row: DraftRow, isTotal: boolean): SummaryTable['rows'][number] => ({
    id: row.id,
    label: row.label,
    isTotal,
    cells: row.cells.map((cell) => finishCell(cell, withheld)),
  });
  const rows = [
    ...draft.rows.map((row) => finish(row, false)),
    ...(draft.total === null ? [] : [finish(draft.total, true)]),
  ];
  const bare: SummaryTable = { id, caption, rowHeading, columns, rows, chart: null };
  const words = describeChart(bare, draft.charted);
  return words === null ? bare : { ...bare, chart: { columnIds: draft.charted, words } };
}

function finishCell(cell: DraftCell, withheld: ReadonlySet<string>): SummaryCell {
  if (cell === null) return { kind: 'none' };
  if (!isMeasure(cell)) return { kind: 'words', words: cell.words };
  if (withheld.has(cell.key)) return { kind: 'withheld', key: cell.key };
  return cell.isEmpty === true ? { kind: 'none' } : { kind: 'figure', key: cell.key, value: cell.value };
}
