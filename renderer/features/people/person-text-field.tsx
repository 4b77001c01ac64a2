import { useState } from 'react';
import { checkField, type TextField as Field } from '#shared/domain/people/check-field';
import type { Person } from '#shared/domain/people/person';
import { TextField } from '../../ui/text-field';
import { editPerson } from './edit-person';

export interface PersonTextFieldProps {
  readonly person: Person;
  readonly field: Field;
  readonly label: string;
}

/** One line about a person, saved on leaving the field; what cannot be saved stays there with the reason. */
export function PersonTextField({ person, field, label }: PersonTextFieldProps) {
  const [reason, setReason] = useState<string | null>(null);
  const save = async (typed: string) => {
    const text = typed.trim();
    const wrong = checkField(field, text);
    setReason(wrong);
    if (wrong !== null || text === person[field]) return;
    const result = await editPerson(person, { [field]: text });
    if (!result.ok) setReason(result.error.message);
  };
  return (
    <TextField
      label={label}
      value={person[field]}
      onCommit={(text) => void save(text)}
      errorMessage={reason ?? undefined}
    />
  );
}
