import { useMemo } from 'react';
import { fullName, sortName, type Person, type PersonId } from '#shared/domain/people/person';
import type { Choice } from '../ui/choice';
import { ComboBox } from '../ui/combo-box';

export interface PersonPickerProps {
  readonly label: string;
  readonly description?: string;
  readonly isLabelHidden?: boolean;
  readonly errorMessage?: string | undefined;
  readonly placeholder?: string;
  /** Who can be picked, in any order. */
  readonly people: readonly Person[];
  readonly value: PersonId | null;
  readonly onChange: (id: PersonId | null) => void;
}

/** Somebody of the school, found by typing part of the name; the job title tells namesakes apart. */
export function PersonPicker({ people, ...field }: PersonPickerProps) {
  const choices = useMemo(
    (): readonly Choice<PersonId>[] =>
      people
        .toSorted((one, other) => sortName(one).localeCompare(sortName(other), 'en-GB'))
        .map((person) => ({
          id: person.id,
          label: fullName(person),
          description: person.jobTitle || undefined,
        })),
    [people],
  );
  return <ComboBox {...field} choices={choices} emptyWords="Nobody of this name." />;
}
