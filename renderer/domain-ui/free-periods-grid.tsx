import { useMemo } from 'react';
import { nameWeeklyPeriod, setFree } from '#shared/domain/people/free-periods';
import { WEEKDAY_NAMES, WEEKDAYS, type Period, type WeeklyPeriod } from '#shared/domain/school/week';
import { TickGrid } from '../ui/tick-grid';

const DAYS = WEEKDAYS.map((id) => ({ id, label: WEEKDAY_NAMES[id] }));

export interface FreePeriodsGridProps {
  readonly label: string;
  readonly periods: readonly Period[];
  readonly value: readonly WeeklyPeriod[];
  readonly onChange: (free: readonly WeeklyPeriod[]) => void;
}

/** The school's week, to tick when somebody has no class and could meet. */
export function FreePeriodsGrid({ label, periods, value, onChange }: FreePeriodsGridProps) {
  const rows = useMemo(
    () =>
      periods.map(({ id, label: name, start, end }) => ({ id, label: name, description: `${start}–${end}` })),
    [periods],
  );
  const free = useMemo(() => new Set(value), [value]);
  const name = (day: string, period: string) => {
    const weekday = WEEKDAYS.find((each) => each === day) ?? 'mon';
    return nameWeeklyPeriod(weekday, period);
  };
  return (
    <TickGrid
      label={label}
      rowsLabel="Period"
      columns={DAYS}
      rows={rows}
      isTicked={(day, period) => free.has(name(day, period))}
      onChange={(squares, isFree) =>
        onChange(
          setFree(
            value,
            squares.map(({ column, row }) => name(column, row)),
            isFree,
            periods,
          ),
        )
      }
    />
  );
}
