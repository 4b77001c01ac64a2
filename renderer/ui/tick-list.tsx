import { Checkbox } from './checkbox';
import type { Choice } from './choice';
import { Fieldset } from './fieldset';

export interface TickListProps<Id extends string> {
  readonly label: string;
  readonly choices: readonly Choice<Id>[];
  readonly value: readonly Id[];
  /** Gets those that are ticked, in the order in which they were. */
  readonly onChange: (value: readonly Id[]) => void;
}

/** Any of a short list, each with a box of its own. */
export function TickList<Id extends string>({ label, choices, value, onChange }: TickListProps<Id>) {
  return (
    <Fieldset legend={label}>
      {choices.map(({ id, label: words, description }) => (
        <Checkbox
          key={id}
          isSelected={value.includes(id)}
          onChange={(isOn) => onChange(isOn ? [...value, id] : value.filter((each) => each !== id))}
          {...(description !== undefined && { description })}
        >
          {words}
        </Checkbox>
      ))}
    </Fieldset>
  );
}
