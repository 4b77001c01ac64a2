import type { ImportProposal, ProposedRow, RowLabel } from '#shared/domain/people/import/import-proposal';

/** Whether a row can come in at all: a duplicate, a row to fix or one with nothing new cannot. */
export function canChoose({ label }: Pick<ProposedRow, 'label'>): boolean {
  return label === 'new' || label === 'changed';
}

/** Whether a row would come in: as somebody ticked or unticked it, else as proposed. */
function isRowChosen(row: ProposedRow, overrides: ReadonlyMap<number, boolean>): boolean {
  return canChoose(row) && (overrides.get(row.row) ?? row.isChosen);
}

/** The numbers of the rows that would come in. */
export function listChosenRows(
  proposal: Pick<ImportProposal, 'rows'>,
  overrides: ReadonlyMap<number, boolean>,
): readonly number[] {
  return proposal.rows.filter((row) => isRowChosen(row, overrides)).map(({ row }) => row);
}

/** Which rows the list shows: all, those of one label, or those offered for leaving out. */
export type RowFilter = 'all' | RowLabel | 'left out';

export function filterRows(rows: readonly ProposedRow[], filter: RowFilter): readonly ProposedRow[] {
  if (filter === 'all') return rows;
  if (filter === 'left out') return rows.filter(isOffered);
  return rows.filter((row) => row.label === filter && (filter !== 'new' || row.leavingOut === null));
}

/** New rows that are left out unless somebody says otherwise. */
export function isOffered({ label, leavingOut }: ProposedRow): boolean {
  return label === 'new' && leavingOut !== null;
}
