import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  Dialog,
  Group,
  Heading,
  DatePicker as KitDatePicker,
  Popover,
} from 'react-aria-components';
import { classList } from './class-list';
import type { DateFieldProps } from './date-field';
import styles from './date-picker.module.css';
import { DateSegments } from './date-segments';
import { FieldParts } from './field-parts';
import field from './field.module.css';
import { useDay } from './use-day';

export type DatePickerProps = DateFieldProps;

/** A day typed or picked from a calendar that starts on Monday. */
export function DatePicker({
  label,
  description,
  isLabelHidden,
  value,
  onChange,
  minDay,
  maxDay,
  errorMessage,
  ...rest
}: DatePickerProps) {
  const day = useDay({
    value,
    onChange,
    errorMessage,
    ...(minDay === undefined ? {} : { minDay }),
    ...(maxDay === undefined ? {} : { maxDay }),
  });
  return (
    <KitDatePicker
      validationBehavior="aria"
      shouldForceLeadingZeros
      {...rest}
      {...day.limits}
      className={classList(field['field'])}
      granularity="day"
      firstDayOfWeek="mon"
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
        <Group className={classList(field['box'])}>
          <DateSegments />
          <Button className={classList(field['boxButton'])}>
            <CalendarDays aria-hidden="true" />
          </Button>
        </Group>
      </FieldParts>
      <Popover className={classList(styles['popover'])} offset={4}>
        <Dialog className={classList(styles['dialog'])}>
          <Calendar>
            <header className={styles['header']}>
              <Button slot="previous" className={classList(field['boxButton'])}>
                <ChevronLeft aria-hidden="true" />
              </Button>
              <Heading className={classList(styles['month'])} />
              <Button slot="next" className={classList(field['boxButton'])}>
                <ChevronRight aria-hidden="true" />
              </Button>
            </header>
            <CalendarGrid weekdayStyle="short" className={classList(styles['grid'])}>
              {(date) => <CalendarCell date={date} className={classList(styles['day'])} />}
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </KitDatePicker>
  );
}
