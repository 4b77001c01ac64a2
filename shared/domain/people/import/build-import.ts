import { blankPerson, type ImportedField, type Person, type PersonId } from '../person';
import type { ImportProposal, ManagerFound, ProposedRow } from './import-proposal';
import { MERGED_FIELDS, toImportedText } from './merge-person';

/** Whom to bring in: the numbers of the ticked rows. */
export type ImportChoices = { readonly rows: readonly number[] };

/** What an import sets of somebody already in the app. `imported` holds only the fields set: lay it over what is there. */
export type PersonUpdate = {
  readonly id: PersonId;
  readonly fields: Partial<Pick<Person, ImportedField>>;
  readonly imported: Partial<Record<ImportedField, string>>;
};

export type Import = { readonly add: readonly Person[]; readonly update: readonly PersonUpdate[] };

/** The choices as proposed, before anybody has looked. */
export function defaultChoices(proposal: ImportProposal): ImportChoices {
  return { rows: proposal.rows.filter(({ isChosen }) => isChosen).map(({ row }) => row) };
}

/** How many new ids `buildImport` needs for these choices. */
export function countNew(proposal: ImportProposal, choices: ImportChoices): number {
  const chosen = new Set(choices.rows);
  return proposal.rows.filter(({ row, label }) => label === 'new' && chosen.has(row)).length;
}

/**
 * The people a proposal adds and the fields it changes, for the ticked rows; rows to fix, duplicates and rows that are
 * the same do nothing even if ticked. `newIds` are taken in the order of the rows; with too few of them the rest of the
 * new rows are not added. A line manager who is a row of the file is set only if that row comes in too.
 */
export function buildImport(
  proposal: ImportProposal,
  choices: ImportChoices,
  newIds: readonly PersonId[],
): Import {
  const chosen = new Set(choices.rows);
  const newRows = proposal.rows.filter(({ row, label }) => label === 'new' && chosen.has(row));
  const idOfRow = new Map<number, PersonId>();
  for (const [index, { row }] of newRows.entries()) {
    const id = newIds[index];
    if (id !== undefined) idOfRow.set(row, id);
  }
  const toManagerId = (manager: ManagerFound | undefined): PersonId | null => {
    if (!manager) return null;
    return manager.kind === 'person' ? manager.id : (idOfRow.get(manager.row) ?? null);
  };
  const add = newRows.flatMap((row) => {
    const id = idOfRow.get(row.row);
    return id === undefined ? [] : [makePerson(row, id, toManagerId(row.managerChange?.manager))];
  });
  const update = proposal.rows
    .filter(({ row, label }) => label === 'changed' && chosen.has(row))
    .flatMap((row) => makeUpdate(row, toManagerId(row.managerChange?.manager)));
  return { add, update };
}

function makePerson({ person }: ProposedRow, id: PersonId, lineManagerId: PersonId | null): Person {
  const imported: Partial<Record<ImportedField, string>> = {};
  for (const field of MERGED_FIELDS) {
    const text = toImportedText(person, field);
    if (text !== '') imported[field] = text;
  }
  if (lineManagerId !== null) imported.lineManagerId = lineManagerId;
  const { lineManager: _, ...fields } = person;
  return { ...blankPerson(id), ...fields, lineManagerId, imported };
}

function makeUpdate(
  { personId, person, changes }: ProposedRow,
  lineManagerId: PersonId | null,
): readonly PersonUpdate[] {
  if (personId === null) return [];
  const imported: Partial<Record<ImportedField, string>> = {};
  const fields: Partial<Record<ImportedField, unknown>> = {};
  for (const { field, after } of changes) {
    imported[field] = after;
    fields[field] = person[field];
  }
  if (lineManagerId !== null) {
    imported.lineManagerId = lineManagerId;
    fields.lineManagerId = lineManagerId;
  }
  if (Object.keys(imported).length === 0) return [];
  // Each field was set from the same field of an IncomingPerson, whose types are Person's own.
  return [{ id: personId, fields: fields as PersonUpdate['fields'], imported }];
}

/** An import as the `people.import` command takes it: what a list said of a person is laid over what lists said before. */
export function toImportChange(
  { add, update }: Import,
  people: readonly Pick<Person, 'id' | 'imported'>[],
): {
  readonly add: Person[];
  readonly update: {
    readonly id: PersonId;
    readonly fields: Partial<Pick<Person, ImportedField | 'imported'>>;
  }[];
} {
  const saidBefore = new Map(people.map(({ id, imported }) => [id, imported]));
  return {
    add: [...add],
    update: update.map(({ id, fields, imported }) => ({
      id,
      fields: Object.assign({ imported: { ...saidBefore.get(id), ...imported } }, fields),
    })),
  };
}
