import { Group, TimeField as KitTimeField } from 'react-aria-components';
import { classList } from './class-list';
import { DateSegments } from './date-segments';
import { readTime, writeTime } from './date-words';
import { FieldParts, type FieldWords } from './field-parts';
import styles from './field.module.css';
import { useDraft } from './use-draft';

export interface TimeFieldProps extends FieldWords {
  /** 'HH:MM' of a 24-hour day, or null for none. */
  readonly value: string | null;
  /** At each key that makes a whole time, 'HH:MM'; null when the field was emptied. */
  readonly onChange?: (value: string | null) => void;
  /** Once, on Enter or on leaving the field, when the time differs from `value`. */
  readonly onCommit?: (value: string | null) => void;
  readonly minTime?: string;
  readonly maxTime?: string;
  readonly isDisabled?: boolean;
  readonly isRequired?: boolean;
}

/** A time of day on the 24-hour clock. */
export function TimeField({
  label,
  description,
  errorMessage,
  isLabelHidden,
  value,
  onChange,
  onCommit,
  minTime,
  maxTime,
  ...rest
}: TimeFieldProps) {
  const [draft, setDraft] = useDraft(value);
  const earliest = readTime(minTime ?? null);
  const latest = readTime(maxTime ?? null);
  const commit = () => {
    if (draft !== value) onCommit?.(draft);
  };
  return (
    <KitTimeField
      validationBehavior="aria"
      {...rest}
      {...(earliest === null ? {} : { minValue: earliest })}
      {...(latest === null ? {} : { maxValue: latest })}
      className={classList(styles['field'])}
      granularity="minute"
      hourCycle={24}
      shouldForceLeadingZeros
      value={readTime(draft)}
      onChange={(next) => {
        const time = next === null ? null : writeTime(next);
        setDraft(time);
        onChange?.(time);
      }}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
      }}
      {...(errorMessage === undefined ? {} : { isInvalid: true })}
    >
      <FieldParts
        label={label}
        description={description}
        errorMessage={errorMessage}
        isLabelHidden={isLabelHidden ?? false}
      >
        <Group className={classList(styles['box'])}>
          <DateSegments isShort />
        </Group>
      </FieldParts>
    </KitTimeField>
  );
}
