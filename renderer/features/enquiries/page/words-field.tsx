import { TextField } from '../../../ui/text-field';

type Props = {
  readonly label: string;
  readonly description?: string;
  readonly value: string;
  readonly onSave: (text: string) => void;
  readonly maxLength?: number;
  readonly isMultiline?: boolean;
  readonly placeholder?: string;
};

/** Words of an enquiry, kept as the field is left. */
export function WordsField({ value, onSave, maxLength = 4000, isMultiline = true, ...words }: Props) {
  return (
    <TextField
      {...words}
      isMultiline={isMultiline}
      value={value}
      maxLength={maxLength}
      onCommit={(text) => text.trim() !== value && onSave(text.trim())}
    />
  );
}
