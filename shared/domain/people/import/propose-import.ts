import type { Day } from '../../../lib/day';
import { fullName, type PersonId } from '../person';
import { COLUMN_FIELDS, type ColumnChoice, type StaffField } from './fields';
import { findDuplicates, type KeyedRow } from './find-duplicates';
import { makeManagerFinder, type FindManager } from './find-managers';
import { foldCode } from './fold-text';
import type {
  ImportProposal,
  KnownPerson,
  ManagerChange,
  ManagerFound,
  ProposedRow,
  RowLabel,
  RowReason,
} from './import-proposal';
import { matchPeople, type RowDecision, type RowMatch } from './match-people';
import { decideField, mergePerson, sayKept } from './merge-person';
import { makeNameKeys } from './name-keys';
import { findDayOrder } from './read-day';
import { readRow, type RowCorrections, type RowPlan, type RowRead } from './read-row';
import type { StaffTable } from './staff-table';

export type { ImportProposal } from './import-proposal';

export type ImportInput = {
  readonly table: StaffTable;
  readonly columns: readonly ColumnChoice[];
  readonly people: readonly KnownPerson[];
  readonly today: Day;
  /** Ids of the school's own staff groups, beside those told by job titles. */
  readonly staffGroups?: readonly string[];
  /** What somebody has said of rows in doubt, by row number. */
  readonly decisions?: Readonly<Record<number, RowDecision>>;
  /** Cells put right by hand, by row number. */
  readonly corrections?: Readonly<Record<number, RowCorrections>>;
};

const ROWS_A_STEP = 250;
const PREVIEW_ROWS = 5;

/**
 * What importing a staff list would do, row by row, without doing any of it. Every row of the table has exactly one row
 * in the proposal, in the same order.
 *
 * @example
 * proposeImport({ table, columns: matchColumns(table.headers, []), people: [], today: '2026-11-12' }).counts
 * //=> { new: 62, changed: 0, same: 0, duplicate: 0, fix: 0 }
 */
export function proposeImport(input: ImportInput): ImportProposal {
  const steps = proposeInSteps(input);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in small steps for a worker: each step yields the fraction done, and between any two the work may be dropped. */
export function* proposeInSteps(input: ImportInput): Generator<number, ImportProposal, void> {
  const { table, people, corrections = {}, decisions = {} } = input;
  const plan = planRows(input);
  const keyed: KeyedRow[] = [];
  for (const [index, row] of table.rows.entries()) {
    const read = readRow(row, plan, corrections[row.row]);
    keyed.push({ read, keys: makeNameKeys(read.person) });
    if (index % ROWS_A_STEP === ROWS_A_STEP - 1) yield (0.5 * index) / table.rows.length;
  }
  yield 0.5;
  const named = keyed.filter(({ read }) => !isUnusable(read));
  const duplicates = findDuplicates(named.filter(({ read }) => decisions[read.row] === undefined));
  const firsts = named.filter(({ read }) => !duplicates.has(read.row));
  yield 0.6;
  const matches = matchPeople(firsts, people, decisions);
  yield 0.7;
  const personOfRow = new Map<number, PersonId>();
  for (const [row, match] of matches) if (match.kind !== 'doubt') personOfRow.set(row, match.personId);
  const knownById = new Map(people.map((person) => [person.id, person]));
  const state: ProposalState = {
    duplicates,
    matches,
    knownById,
    nameOfRow: new Map(keyed.map(({ read }) => [read.row, fullName(read.person)])),
    findManager: makeManagerFinder(firsts, people, personOfRow),
    sharedCodes: findSharedCodes(firsts),
  };
  yield 0.8;
  const rows: ProposedRow[] = [];
  for (const [index, { read }] of keyed.entries()) {
    rows.push(proposeRow(read, state));
    if (index % ROWS_A_STEP === ROWS_A_STEP - 1) yield 0.8 + (0.2 * index) / keyed.length;
  }
  const counts: Record<RowLabel, number> = { new: 0, changed: 0, same: 0, duplicate: 0, fix: 0 };
  for (const { label } of rows) counts[label] += 1;
  const found = new Set(rows.map(({ personId }) => personId));
  return {
    columns: input.columns,
    preview: table.rows.slice(0, PREVIEW_ROWS),
    rows,
    counts,
    offeredForLeavingOut: rows.filter(({ label, leavingOut }) => label === 'new' && leavingOut !== null)
      .length,
    notInFile: people.filter(({ id, kind }) => kind === 'staff' && !found.has(id)).map(({ id }) => id),
  };
}

type ProposalState = {
  readonly duplicates: ReadonlyMap<number, number>;
  readonly matches: ReadonlyMap<number, RowMatch>;
  readonly knownById: ReadonlyMap<PersonId, KnownPerson>;
  readonly nameOfRow: ReadonlyMap<number, string>;
  readonly findManager: FindManager;
  readonly sharedCodes: ReadonlyMap<string, readonly number[]>;
};

function planRows({ table, columns, staffGroups = [], today }: ImportInput): RowPlan {
  const columnOf: Partial<Record<StaffField, number>> = {};
  const fields = new Set<string>(COLUMN_FIELDS);
  for (const [column, { field }] of columns.entries()) {
    // A column set to be left out, or of passwords, is no StaffField and never gets a place.
    if (fields.has(field)) columnOf[field as StaffField] ??= column;
  }
  const cellsOf = (field: StaffField): readonly string[] => {
    const column = columnOf[field];
    return column === undefined ? [] : table.rows.map(({ cells }) => cells[column] ?? '');
  };
  return {
    columnOf,
    headers: table.headers,
    orders: { startDay: findDayOrder(cellsOf('startDay')), leavingDay: findDayOrder(cellsOf('leavingDay')) },
    staffGroups,
    groupsTold: new Map(),
    today,
  };
}

/** A row that names nobody takes no part in recognising people. */
const isUnusable = (read: RowRead): boolean => read.person.givenName === '' && read.person.familyName === '';

function findSharedCodes(rows: readonly KeyedRow[]): ReadonlyMap<string, readonly number[]> {
  const rowsByCode = new Map<string, number[]>();
  for (const { read } of rows) {
    const code = foldCode(read.person.staffCode);
    if (code !== '') rowsByCode.set(code, [...(rowsByCode.get(code)?.slice(0, 3) ?? []), read.row]);
  }
  return new Map([...rowsByCode].filter(([, sharing]) => sharing.length > 1));
}

function proposeRow(read: RowRead, state: ProposalState): ProposedRow {
  const reasons = [...read.reasons];
  const hasStop = reasons.some(({ kind }) => kind === 'stop');
  const base = { row: read.row, person: read.person, changes: [], managerChange: null } as const;
  const firstRow = state.duplicates.get(read.row);
  const match = state.matches.get(read.row);
  if (firstRow !== undefined || match?.kind === 'taken') {
    const duplicateOf = firstRow ?? (match?.kind === 'taken' ? match.byRow : null);
    const sentence = `The same person as row ${duplicateOf} (${state.nameOfRow.get(duplicateOf ?? 0) ?? ''}).`;
    return {
      ...base,
      label: hasStop ? 'fix' : 'duplicate',
      reasons: [...reasons, { field: null, sentence, kind: 'note' }],
      personId: match?.personId ?? null,
      matchedBy: null,
      duplicateOf,
      leavingOut: read.leavingOut,
      isChosen: false,
    };
  }
  const sharing = state.sharedCodes.get(foldCode(read.person.staffCode));
  if (sharing) reasons.push(sayShared(read, sharing, state));
  if (match?.kind === 'doubt') reasons.push({ field: match.field, sentence: match.sentence, kind: 'stop' });
  const known = match?.kind === 'matched' ? state.knownById.get(match.personId) : undefined;
  const merged = known ? mergePerson(known, read.person) : { changes: [], notes: [] };
  const managed = proposeManager(read, known, state);
  reasons.push(...merged.notes, ...managed.notes);
  if (known && read.leavingOut)
    reasons.push({ field: null, sentence: read.leavingOut.sentence, kind: 'note' });
  const label = chooseLabel(reasons, known, merged.changes.length > 0 || managed.change !== null);
  return {
    ...base,
    label,
    reasons,
    personId: match?.personId ?? null,
    matchedBy: match?.kind === 'matched' ? match.by : null,
    duplicateOf: null,
    changes: merged.changes,
    managerChange: managed.change,
    // Somebody the app already keeps is not left out: that they have gone is news to record.
    leavingOut: known ? null : read.leavingOut,
    isChosen: label === 'changed' || (label === 'new' && read.leavingOut === null),
  };
}

function chooseLabel(
  reasons: readonly RowReason[],
  known: KnownPerson | undefined,
  hasChanges: boolean,
): RowLabel {
  if (reasons.some(({ kind }) => kind === 'stop')) return 'fix';
  if (!known) return 'new';
  return hasChanges ? 'changed' : 'same';
}

function sayShared(read: RowRead, sharing: readonly number[], state: ProposalState): RowReason {
  const other = sharing.find((row) => row !== read.row);
  const who = other === undefined ? '' : ` Row ${other} (${state.nameOfRow.get(other) ?? ''}) has it too.`;
  return {
    field: 'staffCode',
    sentence: `The staff code ${read.person.staffCode} is not this person’s alone, so nobody is recognised by it.${who}`,
    kind: 'note',
  };
}

function proposeManager(
  read: RowRead,
  known: KnownPerson | undefined,
  state: ProposalState,
): { readonly change: ManagerChange | null; readonly notes: readonly RowReason[] } {
  const cell = read.person.lineManager;
  if (cell === '') return { change: null, notes: [] };
  const note = (sentence: string): RowReason => ({ field: 'lineManager', sentence, kind: 'note' });
  const manager = state.findManager(cell);
  if (!manager)
    return {
      change: null,
      notes: [note(`Nobody, or more than one person, is found for the line manager “${cell}”.`)],
    };
  if (isSelf(manager, read, known))
    return { change: null, notes: [note('Nobody can be their own line manager.')] };
  const after = nameOfManager(manager, state);
  if (!known) return { change: { before: '', after, manager }, notes: [] };
  const current = known.lineManagerId ?? '';
  const incoming = manager.kind === 'person' ? manager.id : `row ${manager.row}`;
  const before =
    known.lineManagerId === null ? '' : nameOfManager({ kind: 'person', id: known.lineManagerId }, state);
  const outcome = decideField({ current, incoming, imported: known.imported.lineManagerId });
  if (outcome === 'take') return { change: { before, after, manager }, notes: [] };
  return {
    change: null,
    notes: outcome === 'typed here' ? [note(sayKept('lineManagerId', before, after))] : [],
  };
}

function isSelf(manager: ManagerFound, read: RowRead, known: KnownPerson | undefined): boolean {
  return manager.kind === 'person' ? manager.id === known?.id : manager.row === read.row;
}

function nameOfManager(manager: ManagerFound, state: ProposalState): string {
  if (manager.kind === 'row') return state.nameOfRow.get(manager.row) ?? '';
  const person = state.knownById.get(manager.id);
  return person ? fullName(person) : '';
}
