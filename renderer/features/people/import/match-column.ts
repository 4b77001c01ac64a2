import {
  COLUMN_FIELD_LABELS,
  COLUMN_FIELDS,
  type ColumnChoice,
  type ColumnField,
} from '#shared/domain/people/import/fields';
import type { Choice } from '../../../ui/choice';

/** What a column can be said to hold; a password column is none of these, and stays one. */
export const FIELD_CHOICES: readonly Choice<ColumnField>[] = (['ignore', ...COLUMN_FIELDS] as const).map(
  (id) => ({
    id,
    label: COLUMN_FIELD_LABELS[id],
  }),
);

export const PASSWORD_CHOICE: readonly Choice<ColumnField>[] = [
  { id: 'password', label: COLUMN_FIELD_LABELS.password },
];

/** The columns with one of them taken for another field; another column that held the field is left out instead. */
export function matchColumn(
  columns: readonly ColumnChoice[],
  index: number,
  field: ColumnField,
): readonly ColumnChoice[] {
  return columns.map((column, at) => {
    if (at === index) return { header: column.header, field };
    return field !== 'ignore' && column.field === field ? { header: column.header, field: 'ignore' } : column;
  });
}

/** Whether some column holds names, without which no row can be read. */
export function hasNames(columns: readonly ColumnChoice[]): boolean {
  return columns.some(({ field }) => field === 'fullName' || field === 'familyName' || field === 'givenName');
}
