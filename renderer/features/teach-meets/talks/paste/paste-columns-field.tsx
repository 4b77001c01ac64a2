import {
  PASTE_FIELD_LABELS,
  PASTE_FIELDS,
  type PasteColumns,
  type PasteField,
} from '#shared/domain/teach-meet/paste/paste-columns';
import { listWords } from '#shared/lib/plural';
import type { Choice } from '../../../../ui/choice';
import { Disclosure } from '../../../../ui/disclosure';
import { Grid } from '../../../../ui/grid';
import { Select } from '../../../../ui/select';

const LEFT_OUT = 'left-out';
const CHOICES: readonly Choice<PasteField | typeof LEFT_OUT>[] = [
  ...PASTE_FIELDS.map((field) => ({ id: field, label: PASTE_FIELD_LABELS[field] })),
  { id: LEFT_OUT, label: 'Leave this column out' },
];

type Props = {
  readonly rows: readonly (readonly string[])[];
  readonly columns: PasteColumns;
  readonly onChange: (fields: readonly (PasteField | null)[]) => void;
};

/** What each pasted column was taken for, to be corrected. */
export function PasteColumnsField({ rows, columns, onChange }: Props) {
  const found = columns.fields.flatMap((field) =>
    field === null ? [] : [PASTE_FIELD_LABELS[field].toLowerCase()],
  );
  const hasTitle = columns.fields.includes('title');
  const take = (index: number, field: PasteField | null) =>
    onChange(columns.fields.map((each, at) => (at === index ? field : each === field ? null : each)));
  return (
    <Disclosure
      key={hasTitle ? 'found' : 'asks'}
      title={found.length === 0 ? 'Say what the columns hold' : `Columns taken as ${listWords(found)}`}
      defaultExpanded={!hasTitle}
    >
      <Grid minWidth={12} gap={3}>
        {columns.fields.map((field, index) => (
          <Select
            // Columns have no name but their place.
            // oxlint-disable-next-line react/no-array-index-key
            key={index}
            label={`Column ${index + 1}: ${sampleOf(rows, index)}`}
            choices={CHOICES}
            value={field ?? LEFT_OUT}
            onChange={(next) => take(index, next === LEFT_OUT ? null : next)}
          />
        ))}
      </Grid>
    </Disclosure>
  );
}

/** The column's first words, so that one knows which it is. */
function sampleOf(rows: readonly (readonly string[])[], index: number): string {
  const first = rows.map((row) => (row[index] ?? '').trim()).find((cell) => cell !== '') ?? 'empty';
  return first.length > 32 ? `${first.slice(0, 31)}…` : first;
}
