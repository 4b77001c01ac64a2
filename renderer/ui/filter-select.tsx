import type { Choice } from './choice';
import { Select } from './select';

export interface FilterSelectProps<Id extends string> {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  /** Words for leaving nothing out, for example "All teams". */
  readonly allLabel: string;
  /** They may have any id, also an empty one, which often stands for none. */
  readonly choices: readonly Choice<Id>[];
  /** The one that is shown; null for all. */
  readonly value: Id | null;
  readonly onChange: (value: Id | null) => void;
}

const ALL = 'all';
// A name may be "all" and an id of the kit cannot be empty, so they stand behind a mark.
const mark = (id: string) => `=${id}`;

/** Narrows a list to one of several kinds, or shows them all. */
export function FilterSelect<Id extends string>({
  label,
  isLabelHidden = true,
  allLabel,
  choices,
  value,
  onChange,
}: FilterSelectProps<Id>) {
  return (
    <Select
      label={label}
      isLabelHidden={isLabelHidden}
      choices={[{ id: ALL, label: allLabel }, ...choices.map((each) => ({ ...each, id: mark(each.id) }))]}
      value={value === null ? ALL : mark(value)}
      onChange={(key) => onChange(choices.find(({ id }) => mark(id) === key)?.id ?? null)}
    />
  );
}
