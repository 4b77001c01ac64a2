import { DateField as KitDateField, Group } from 'react-aria-components';
import { classList } from './class-list';
import { DateSegments } from './date-segments';
import { FieldParts, type FieldWords } from './field-parts';
import styles from './field.module.css';
import { type DayProps, useDay } from './use-day';

export interface DateFieldProps extends FieldWords, DayProps {
  readonly isDisabled?: boolean;
  readonly isRequired?: boolean;
  readonly errorMessage?: string | undefined;
}

/** A day typed as day, month and year, without a calendar: for days long past. */
export function DateField({
  label,
  description,
  isLabelHidden,
  value,
  onChange,
  minDay,
  maxDay,
  errorMessage,
  ...rest
}: DateFieldProps) {
  const day = useDay({
    value,
    onChange,
    errorMessage,
    ...(minDay === undefined ? {} : { minDay }),
    ...(maxDay === undefined ? {} : { maxDay }),
  });
  return (
    <KitDateField
      validationBehavior="aria"
      shouldForceLeadingZeros
      {...rest}
      {...day.limits}
      className={classList(styles['field'])}
      granularity="day"
      value={day.value}
      onChange={day.onChange}
      {...(day.errorMessage === undefined ? {} : { isInvalid: true })}
    >
      <FieldParts
        label={label}
        description={description}
        errorMessage={day.errorMessage}
        isLabelHidden={isLabelHidden ?? false}
      >
        <Group className={classList(styles['box'])}>
          <DateSegments />
        </Group>
      </FieldParts>
    </KitDateField>
  );
}
