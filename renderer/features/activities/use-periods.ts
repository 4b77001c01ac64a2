import { useMemo } from 'react';
import { listPeriods } from '#shared/domain/summary/list-periods';
import type { SummaryPeriod } from '#shared/domain/summary/summary';
import { useDocument } from '../../state/use-document';
import { useToday } from '../../state/use-today';

/** The terms and years to choose from, the newest first. */
export function usePeriods(): readonly SummaryPeriod[] {
  const school = useDocument((document) => document.school);
  const today = useToday();
  return useMemo(
    () => listPeriods(school, today).filter(({ kind }) => kind === 'term' || kind === 'academic year'),
    [school, today],
  );
}

/** The academic year of today, or else the first period there is. */
export function periodOfToday(periods: readonly SummaryPeriod[], today: string): SummaryPeriod | undefined {
  return (
    periods.find(
      ({ kind, startDay, endDay }) => kind === 'academic year' && startDay <= today && today <= endDay,
    ) ?? periods[0]
  );
}
