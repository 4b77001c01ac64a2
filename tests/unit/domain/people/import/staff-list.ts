import {
  buildImport,
  countNew,
  toImportChange,
  type ImportChoices,
} from '#shared/domain/people/import/build-import';
import type { ImportProposal } from '#shared/domain/people/import/import-proposal';
import { matchColumns } from '#shared/domain/people/import/match-columns';
import { proposeImport, type ImportInput } from '#shared/domain/people/import/propose-import';
import type { StaffTable } from '#shared/domain/people/import/staff-table';
import { personId, type Person } from '#shared/domain/people/person';

const TODAY = '2026-11-12';

/** A staff list as one text, a line a row, cells parted by bars; the first line is the headings. */
export function listOf(...lines: readonly string[]): StaffTable {
  const [headers = [], ...rows] = lines.map((line) => line.split('|').map((cell) => cell.trim()));
  return { headers, rows: rows.map((cells, index) => ({ row: index + 2, cells })) };
}

export function propose(
  table: StaffTable,
  people: readonly Person[] = [],
  more: Partial<ImportInput> = {},
): ImportProposal {
  const columns = matchColumns(
    table.headers,
    table.rows.map(({ cells }) => cells),
  );
  return proposeImport({ table, columns, people, today: TODAY, ...more });
}

/** Every row that could come in, ticked, as by somebody who leaves nobody out. */
export const everybody = (proposal: ImportProposal): ImportChoices => ({
  rows: proposal.rows.map(({ row }) => row),
});

/** The people after a proposal was accepted; new ones are called `p1`, `p2`… after how many there were. */
export function accept(
  proposal: ImportProposal,
  people: readonly Person[] = [],
  choices = everybody(proposal),
): readonly Person[] {
  const ids = Array.from({ length: countNew(proposal, choices) }, (_, index) =>
    personId.parse(`p${people.length + index + 1}`),
  );
  const { add, update } = toImportChange(buildImport(proposal, choices, ids), people);
  const fieldsOf = new Map(update.map(({ id, fields }) => [id, fields]));
  return [...people.map((person) => Object.assign({}, person, fieldsOf.get(person.id))), ...add];
}
