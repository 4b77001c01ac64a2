import type { CalendarDate, DateValue } from '@internationalized/date';
import { FIRST_YEAR, readDay } from './date-words';
import { useDraft } from './use-draft';

export interface DayProps {
  /** 'YYYY-MM-DD', or null for none. */
  readonly value: string | null;
  /** A whole day as 'YYYY-MM-DD', or null when the field was emptied. */
  readonly onChange: (value: string | null) => void;
  readonly minDay?: string;
  readonly maxDay?: string;
  readonly errorMessage?: string | undefined;
}

interface DayState {
  readonly value: CalendarDate | null;
  readonly onChange: (next: DateValue | null) => void;
  readonly errorMessage: string | undefined;
  readonly limits: { readonly minValue?: CalendarDate; readonly maxValue?: CalendarDate };
}

/** Turns day strings into the kit's dates and back, holding a year that is still being typed. */
export function useDay({ value, onChange, minDay, maxDay, errorMessage }: DayProps): DayState {
  const [draft, setDraft] = useDraft<CalendarDate | string | null>(value);
  const shown = typeof draft === 'string' ? readDay(draft) : draft;
  const earliest = readDay(minDay ?? null);
  const latest = readDay(maxDay ?? null);
  const isYearShort = shown !== null && shown.year < FIRST_YEAR;
  return {
    value: shown,
    onChange: (next) => {
      const day = next === null ? null : readDay(next.toString().slice(0, 10));
      setDraft(day);
      if (day === null || day.year >= FIRST_YEAR) onChange(day?.toString() ?? null);
    },
    errorMessage: errorMessage ?? (isYearShort ? 'Give the year in four figures.' : undefined),
    limits: {
      ...(earliest === null ? {} : { minValue: earliest }),
      ...(latest === null ? {} : { maxValue: latest }),
    },
  };
}
