import { isRegisterDue, type ProgrammeItem } from '#shared/domain/activity/list-programme';
import { foldText } from '#shared/domain/people/import/fold-text';
import type { SummaryPeriod } from '#shared/domain/summary/summary';
import type { Day } from '#shared/lib/day';
import type { TableSort } from '../../../ui/table';
import type { useActivitiesState } from './activities-state';

type Narrowing = Omit<ReturnType<typeof useActivitiesState.getState>, 'sort' | 'period'> & {
  readonly period: SummaryPeriod | null;
  readonly today: Day;
};

/** The lines of the programme that fit every filter. */
export function narrowActivities(
  items: readonly ProgrammeItem[],
  { text, kindId, period, priorityId, register, who, today }: Narrowing,
): readonly ProgrammeItem[] {
  const typed = foldText(text);
  return items.filter(
    (item) =>
      (typed === '' || foldText(item.title).includes(typed)) &&
      (kindId === null || item.kindId === kindId) &&
      (period === null || (period.startDay <= item.day && item.day <= period.endDay)) &&
      (priorityId === null || item.priorityId === priorityId) &&
      (register === null || register === registerState(item, today)) &&
      (who === null || (who === 'staff' ? item.isForStaff : item.isForGovernors)),
  );
}

function registerState(item: ProgrammeItem, today: Day): 'due' | 'taken' | 'to come' {
  if (item.attended !== null) return 'taken';
  return isRegisterDue(item, today) ? 'due' : 'to come';
}

/** The lines in the order of a column. */
export function sortActivities(
  items: readonly ProgrammeItem[],
  { column, direction }: TableSort,
): readonly ProgrammeItem[] {
  const wordOf = (item: ProgrammeItem): string =>
    column === 'title' ? item.title : column === 'kind' ? item.kindLabel : item.day;
  const sorted = items.toSorted((one, other) => wordOf(one).localeCompare(wordOf(other), 'en-GB'));
  return direction === 'descending' ? sorted.toReversed() : sorted;
}
