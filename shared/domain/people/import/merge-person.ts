import type { ImportedField } from '../person';
import { foldCode, foldName } from './fold-text';
import type { FieldChange, IncomingPerson, KnownPerson, RowReason } from './import-proposal';

type TextField = FieldChange['field'];

/** The fields an import compares, in the order a person's page shows them. */
export const MERGED_FIELDS: readonly TextField[] = [
  'title',
  'givenName',
  'familyName',
  'knownAs',
  'email',
  'staffCode',
  'employeeId',
  'jobTitle',
  'team',
  'staffGroup',
  'subjects',
  'startDay',
  'leavingDay',
];

const FIELD_NAMES: Readonly<Record<ImportedField, string>> = {
  title: 'title',
  givenName: 'first name',
  familyName: 'surname',
  knownAs: 'known-as name',
  email: 'e-mail',
  staffCode: 'staff code',
  employeeId: 'employee number',
  jobTitle: 'job title',
  team: 'team',
  staffGroup: 'staff group',
  subjects: 'subjects',
  lineManagerId: 'line manager',
  startDay: 'start date',
  leavingDay: 'leaving date',
};

/** A field's value as one text, the form in which `imported` remembers it. */
export function toImportedText(of: Pick<IncomingPerson, TextField> | KnownPerson, field: TextField): string {
  return field === 'subjects' ? of.subjects.join('; ') : (of[field] ?? '');
}

/** What becomes of one field when an import says `incoming`, it holds `current`, and the last import said `imported`. */
export type FieldOutcome = 'keep' | 'take' | 'typed here';

/**
 * The three-way rule for one field: an empty cell never erases, an unchanged field follows the list, and a field that
 * somebody typed or cleared in the app stays as it is.
 *
 * @example
 * decideField({ current: 'Cook', incoming: 'Head Cook', imported: 'Cook' }) //=> 'take'
 * decideField({ current: 'Head Cook', incoming: 'Cook', imported: 'Cook' }) //=> 'typed here'
 */
export function decideField(value: {
  readonly current: string;
  readonly incoming: string;
  readonly imported: string | undefined;
}): FieldOutcome {
  const { current, incoming, imported } = value;
  if (incoming === '' || incoming === current) return 'keep';
  if (imported === undefined) return current === '' ? 'take' : 'typed here';
  if (imported === current) return 'take';
  return 'typed here';
}

/** What a row would change of somebody already in the app, and a note at each cell that gives way to what was typed here. */
export function mergePerson(
  known: KnownPerson,
  incoming: IncomingPerson,
): { readonly changes: readonly FieldChange[]; readonly notes: readonly RowReason[] } {
  const changes: FieldChange[] = [];
  const notes: RowReason[] = [];
  for (const field of MERGED_FIELDS) {
    const current = toImportedText(known, field);
    const said = toImportedText(incoming, field);
    if (isSameValue(field, current, said)) continue;
    const outcome = decideField({ current, incoming: said, imported: known.imported[field] });
    if (outcome === 'take') changes.push({ field, before: current, after: said });
    if (outcome === 'typed here')
      notes.push({ field, sentence: sayKept(field, current, said), kind: 'note' });
  }
  return { changes, notes };
}

/** The sentence at a cell that does not overwrite what was typed in the app. */
export function sayKept(field: ImportedField, current: string, said: string): string {
  if (current === '')
    return `The ${FIELD_NAMES[field]} was cleared in CPD Desk and stays empty; the list says “${said}”.`;
  return `The ${FIELD_NAMES[field]} “${current}” was typed in CPD Desk and is kept; the list says “${said}”.`;
}

/** Alike for the eye or poorer: another system may write the same name in capitals or without its accents. */
function isSameValue(field: TextField, current: string, said: string): boolean {
  if (said === current) return true;
  if (current === '' || said === '') return false;
  if (field === 'email' || field === 'staffCode' || field === 'employeeId')
    return foldCode(current) === foldCode(said);
  if (field === 'givenName' || field === 'familyName' || field === 'knownAs') {
    return foldName(current) === foldName(said) && richness(said) <= richness(current);
  }
  return current.toLowerCase() === said.toLowerCase();
}

/** How much a spelling tells: an accent, an apostrophe or hyphen, and capitals beside small letters each count. */
function richness(name: string): number {
  const marks = name.normalize('NFD').match(/[\p{M}'’łŁøØđĐ-]/gu)?.length ?? 0;
  const isMixed = name !== name.toUpperCase() && name !== name.toLowerCase();
  return marks + (isMixed ? 1 : 0);
}
