import { TextField } from '../../../ui/text-field';

type Props = { readonly value: string; readonly onChange: (reason: string) => void };

/** Asks why more is spent or set aside than there is; the ledger keeps it beside the entry. */
export function OverruleField({ value, onChange }: Props) {
  return (
    <TextField
      label="Go ahead all the same, because"
      description="Only with a reason; it stands in the ledger beside the entry."
      value={value}
      onChange={onChange}
      maxLength={500}
    />
  );
}
