import { useDeferredValue, useMemo } from 'react';
import { countHours } from '#shared/domain/activity/hours';
import { listHoursRows, type HoursRow } from '#shared/domain/activity/hours-table';
import { foldText } from '#shared/domain/people/import/fold-text';
import type { SummaryPeriod } from '#shared/domain/summary/summary';
import { useDocument } from '../../../state/use-document';
import { useHoursState } from './hours-state';

/** Everybody's hours of a period, narrowed by the filters. */
export function useHours(period: SummaryPeriod | undefined): readonly HoursRow[] {
  const activities = useDocument((document) => document.activities);
  const teachMeets = useDocument((document) => document.teachMeets);
  const pairings = useDocument((document) => document.pairings);
  const people = useDocument((document) => document.people);
  const school = useDocument((document) => document.school);
  const { whose, staffGroup, text } = useHoursState();
  const typed = foldText(useDeferredValue(text));
  const rows = useMemo(
    () =>
      period === undefined
        ? []
        : listHoursRows(
            people,
            school,
            countHours({ school, activities, teachMeets, pairings }, period),
            period,
          ),
    [period, people, school, activities, teachMeets, pairings],
  );
  return useMemo(
    () =>
      rows.filter(
        (row) =>
          (whose === null || row.kind === whose) &&
          (staffGroup === null || (row.kind === 'staff' && row.staffGroup === staffGroup)) &&
          foldText(row.name).includes(typed),
      ),
    [rows, whose, staffGroup, typed],
  );
}
