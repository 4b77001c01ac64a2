import { useState } from 'react';
import { readMoney } from '#shared/lib/money';
import { TextField } from '../../ui/text-field';

type Props = {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly description?: string;
  /** What was typed, as it was typed. */
  readonly value: string;
  readonly onChange: (typed: string) => void;
  /** When the field is left. */
  readonly onLeave?: () => void;
  /** Said beside the field, before what is wrong with the amount itself. */
  readonly errorMessage?: string | undefined;
  /** Whether an amount that cannot be read is named although the field was never left. */
  readonly isChecked?: boolean;
  readonly isFirst?: boolean;
};

/** An amount in pounds and pence; what cannot be read is said beside it once the field is left. */
export function MoneyField({ isChecked = false, isFirst = false, errorMessage, onLeave, ...field }: Props) {
  const [wasLeft, setLeft] = useState(false);
  const amount = readMoney(field.value);
  const isNamed = isChecked || (wasLeft && field.value.trim() !== '');
  return (
    <TextField
      {...field}
      prefix="£"
      inputMode="decimal"
      maxLength={40}
      onBlur={() => {
        setLeft(true);
        onLeave?.();
      }}
      errorMessage={errorMessage ?? (isNamed && !amount.ok ? amount.error.message : undefined)}
      {...(isFirst && { 'data-first': true })}
    />
  );
}
