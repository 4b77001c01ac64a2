import { useNavigate } from '@tanstack/react-router';
import { NotebookPen, Plus } from 'lucide-react';
import { useDeferredValue, useMemo } from 'react';
import { isRegisterDue } from '#shared/domain/activity/list-programme';
import { plural } from '#shared/lib/plural';
import { useToday } from '../../state/use-today';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { ActivitiesFrame } from './activities-frame';
import { AddActivityDialog } from './list/add-activity-dialog';
import { useActivitiesAddress } from './list/activities-address';
import { useActivitiesState } from './list/activities-state';
import { ActivitiesTable } from './list/activities-table';
import { ActivityFilters } from './list/activity-filters';
import { narrowActivities, sortActivities } from './list/arrange-activities';
import { useProgramme } from './list/use-programme';
import { usePeriods } from './use-periods';

const LEDE = 'INSET days, courses, visits and governors’ training: what took place, and who came.';

/** The whole programme of professional development: every activity, and the Teach-meets among them. */
export function ActivitiesScreen() {
  const items = useProgramme();
  const periods = usePeriods();
  const today = useToday();
  const navigate = useNavigate();
  const { adding, add } = useActivitiesAddress();
  const { sort, period: name, ...filters } = useActivitiesState();
  const typed = useDeferredValue(filters.text);
  const { kindId, priorityId, register, who } = filters;
  const period = useMemo(() => periods.find((each) => each.name === name) ?? null, [periods, name]);
  const shown = useMemo(
    () =>
      sortActivities(
        narrowActivities(items, { text: typed, kindId, priorityId, register, who, period, today }),
        sort,
      ),
    [items, typed, kindId, priorityId, register, who, period, today, sort],
  );
  const due = items.filter((item) => isRegisterDue(item, today)).length;
  const isNarrowed =
    period !== null ||
    filters.text !== '' ||
    [kindId, priorityId, register, who].some((each) => each !== null);
  const addOne = (
    <Button variant="primary" icon={<Plus aria-hidden="true" />} onPress={() => add('activity')}>
      Add an activity
    </Button>
  );
  return (
    <ActivitiesFrame
      title="Activities"
      lede={
        items.length === 0
          ? LEDE
          : `${plural(items.length, 'activity', 'activities')}${due === 0 ? '' : `, ${plural(due, 'register')} not taken`}`
      }
      actions={items.length === 0 ? undefined : addOne}
    >
      {items.length === 0 ? (
        <EmptyState
          icon={<NotebookPen aria-hidden="true" />}
          title="No activity yet"
          headingLevel={2}
          actions={addOne}
        >
          Add each INSET session, course or visit with who was invited. Once its register is taken, it counts
          towards each person’s hours.
        </EmptyState>
      ) : (
        <>
          <ActivityFilters isNarrowed={isNarrowed} />
          <ActivitiesTable items={shown} />
        </>
      )}
      {adding !== null && (
        <AddActivityDialog
          key={adding}
          isForGovernors={adding === 'governor'}
          onClose={() => add(null)}
          onAdded={(id) => void navigate({ href: `/activities/${encodeURIComponent(id)}` })}
        />
      )}
    </ActivitiesFrame>
  );
}
