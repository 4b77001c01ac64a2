import type { StaffField } from '#shared/domain/people/import/fields';
import { COLUMN_FIELD_LABELS } from '#shared/domain/people/import/fields';
import type { FieldChange, IncomingPerson, ProposedRow } from '#shared/domain/people/import/import-proposal';
import { staffGroupLabel, type StaffGroup } from '#shared/domain/school/school';
import { formatDay } from '#shared/lib/day';
import { BreakableText } from '../../../ui/breakable-text';
import { Button } from '../../../ui/button';
import { EditableCell } from '../../../ui/editable-cell';
import { VisuallyHidden } from '../../../ui/visually-hidden';
import styles from './import.module.css';
import { nameRow } from './name-row';
import { RowReasons } from './row-reasons';
import { useRowsInHand } from './rows-context';

type ShownField = keyof IncomingPerson;

/** What one cell of the list shows, and at which columns of the file something may be wrong that it must say. */
export type CellGroup = { readonly shown: readonly ShownField[]; readonly asks: readonly StaffField[] };

/** Somebody without a name cannot come in, so clearing one of these mends nothing. */
const NAME_FIELDS: ReadonlySet<StaffField> = new Set([
  'fullName',
  'familyName',
  'givenName',
  'preferredFamilyName',
]);

export interface PersonCellProps {
  readonly row: ProposedRow;
  readonly group: CellGroup;
}

/** Some of what a row says of a person: as it is, or before and after; with what is wrong, and a way to mend it. */
export function PersonCell({ row, group }: PersonCellProps) {
  const { staffGroups, correct } = useRowsInHand();
  const word = (field: ShownField, text: string) => wordValue(field, text, staffGroups);
  const reasons = row.reasons.filter(({ field }) => field !== null && group.asks.includes(field));
  const stopped = [...new Set(reasons.filter(({ kind }) => kind === 'stop').map(({ field }) => field))];
  const asked = new Set<string>(stopped.filter((field) => field !== null));
  const changed = new Set<string>(row.changes.map(({ field }) => field));
  const same = group.shown.filter(
    (field) =>
      !changed.has(field) &&
      !asked.has(field) &&
      textOf(row.person, field) !== '' &&
      !isChangedManager(row, field),
  );
  const changes = row.changes.filter(({ field }) => group.shown.includes(field));
  return (
    <div className={styles['cell']}>
      {isName(group) ? (
        <span>{nameOf(row.person)}</span>
      ) : (
        <SameWords words={same.map((field) => word(field, textOf(row.person, field)))} />
      )}
      {changes.map((change) => (
        <BeforeAfter
          key={change.field}
          before={word(change.field, change.before)}
          after={word(change.field, change.after)}
        />
      ))}
      {row.managerChange !== null && group.shown.includes('lineManager') && (
        <BeforeAfter
          before={word('lineManager', row.managerChange.before)}
          after={word('lineManager', row.managerChange.after)}
        />
      )}
      <RowReasons reasons={reasons} />
      {stopped.map((field) => {
        if (field === null) return null;
        const what = `${COLUMN_FIELD_LABELS[field]} of ${nameRow(row)}`;
        return (
          <span key={field} className={styles['mend']}>
            <span>
              <EditableCell
                label={what}
                value={textOf(row.person, field)}
                placeholder="Put it right"
                onSave={(text) => correct(row, field, text)}
              />
            </span>
            {!NAME_FIELDS.has(field) && (
              <Button
                size="small"
                variant="quiet"
                aria-label={`Clear the ${what}`}
                onPress={() => correct(row, field, '')}
              >
                Clear
              </Button>
            )}
          </span>
        );
      })}
    </div>
  );
}

/** What stays as it is: the first in full size, the rest in one small line. */
function SameWords({ words: [first, ...more] }: { readonly words: readonly string[] }) {
  return (
    <>
      {first !== undefined && (
        <span>
          <BreakableText>{first}</BreakableText>
        </span>
      )}
      {more.length > 0 && <span className={styles['more']}>{more.join(', ')}</span>}
    </>
  );
}

function BeforeAfter({ before, after }: { readonly before: string; readonly after: string }) {
  return (
    <span>
      {before !== '' && (
        <>
          <VisuallyHidden>Was </VisuallyHidden>
          <span className={styles['before']}>
            <BreakableText>{before}</BreakableText>
          </span>
          <VisuallyHidden>, becomes </VisuallyHidden>
          <span aria-hidden="true"> → </span>
        </>
      )}
      {before === '' && <VisuallyHidden>New: </VisuallyHidden>}
      <span className={styles['after']}>
        <BreakableText>{after}</BreakableText>
      </span>
    </span>
  );
}

function isName({ shown }: CellGroup): boolean {
  return shown.includes('familyName');
}

function isChangedManager({ managerChange }: ProposedRow, field: ShownField): boolean {
  return field === 'lineManager' && managerChange !== null;
}

function nameOf({ title, givenName, familyName, knownAs }: IncomingPerson): string {
  const known = knownAs === '' ? '' : ` (${knownAs})`;
  return [title, givenName, familyName].filter(Boolean).join(' ') + known;
}

function textOf(person: IncomingPerson, field: string): string {
  // Not every column of the file is a field of the person: those that are not have no text of their own.
  const value = Object.hasOwn(person, field) ? person[field as ShownField] : '';
  return typeof value === 'string' ? value : value === null ? '' : value.join(', ');
}

function wordValue(
  field: ShownField | FieldChange['field'],
  text: string,
  groups: readonly StaffGroup[],
): string {
  if (text === '') return '';
  if (field === 'staffGroup') return staffGroupLabel(groups, text);
  if (field === 'startDay') return `From ${formatDay(text)}`;
  if (field === 'leavingDay') return `Until ${formatDay(text)}`;
  if (field === 'lineManager') return `Manager: ${text}`;
  return text;
}
