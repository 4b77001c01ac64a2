import { useState } from 'react';
import { TextField } from '../../ui/text-field';

const LONGEST = 400;

type Props = {
  readonly label: string;
  readonly value: readonly string[];
  readonly onSave: (lines: readonly string[]) => void;
};

/** A list of sentences to be worded, put in order and taken out like any text: one on each line. */
export function LinesField({ label, value, onSave }: Props) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const save = (text: string) => {
    const lines = text.split('\n').flatMap((line) => line.trim() || []);
    const long = lines.find((line) => line.length > LONGEST);
    setRefusal(
      long === undefined ? null : `“${long.slice(0, 30)}…” is longer than ${LONGEST} letters. Shorten it.`,
    );
    if (long === undefined) onSave(lines);
  };
  return (
    <TextField
      isMultiline
      label={label}
      description="One on each line."
      value={value.join('\n')}
      onCommit={save}
      {...(refusal !== null && { errorMessage: refusal })}
    />
  );
}
