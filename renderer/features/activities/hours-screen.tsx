import { useMemo } from 'react';
import { addHoursRows } from '#shared/domain/activity/hours-table';
import { StaffGroupFilter } from '../../domain-ui/staff-group-filter';
import { useDocument } from '../../state/use-document';
import { useToday } from '../../state/use-today';
import { EmptyState } from '../../ui/empty-state';
import { FilterBar, FilterSearch } from '../../ui/filter-bar';
import { FilterSelect } from '../../ui/filter-select';
import { Link } from '../../ui/link';
import { ActivitiesFrame } from './activities-frame';
import styles from './activities.module.css';
import { changeHours, FIRST_HOURS, useHoursState } from './hours/hours-state';
import { HoursTable } from './hours/hours-table';
import { HoursTotalsRow } from './hours/hours-totals';
import { useHours } from './hours/use-hours';
import { PeriodSelect } from './period-select';
import { periodOfToday, usePeriods } from './use-periods';

/** Hours of professional development a person in a term or a year, beside the school's own target. */
export function HoursScreen() {
  const { hoursTarget, countsCoachingGiven } = useDocument((document) => document.school.programme);
  const today = useToday();
  const periods = usePeriods();
  const { period: name, whose, staffGroup, text } = useHoursState();
  const period = periods.find((each) => each.name === name) ?? periodOfToday(periods, today);
  const rows = useHours(period);
  const totals = useMemo(() => addHoursRows(rows), [rows]);
  const hasPeople = useDocument((document) => Object.keys(document.people).length > 0);
  const isNarrowed = whose !== FIRST_HOURS.whose || staffGroup !== null || text !== '';
  return (
    <ActivitiesFrame
      title="Hours"
      lede="What took place and was registered. Hours say what people had the chance to do, not how well anybody did: they are no score."
      actions={
        <PeriodSelect periods={periods} value={period} onChange={(next) => changeHours({ period: next })} />
      }
    >
      {hasPeople ? (
        <>
          <FilterBar
            label="Hours"
            onClear={isNarrowed ? () => changeHours({ ...FIRST_HOURS, period: name }) : null}
          >
            <FilterSearch
              label="Search people"
              placeholder="Name"
              value={text}
              onChange={(next) => changeHours({ text: next })}
            />
            <FilterSelect
              label="Whose"
              allLabel="Staff and governors"
              choices={[
                { id: 'staff', label: 'Staff' },
                { id: 'governor', label: 'Governors' },
              ]}
              value={whose}
              onChange={(next) => changeHours({ whose: next })}
            />
            <StaffGroupFilter value={staffGroup} onChange={(next) => changeHours({ staffGroup: next })} />
          </FilterBar>
          <HoursTotalsRow totals={totals} people={rows.length} isGivenCounted={countsCoachingGiven} />
          <HoursTable rows={rows} hasTarget={hoursTarget !== null} />
        </>
      ) : (
        <EmptyState
          title="Nobody is listed yet"
          actions={<Link href="/people/import">Import a staff list</Link>}
        >
          Hours are counted for each person in the staff list.
        </EmptyState>
      )}
      <p className={styles['quiet']}>
        {hoursTarget === null
          ? 'Your school has no target of hours. '
          : `Your school’s target is ${hoursTarget} hours a year for somebody full-time; for each person it goes by their part of full time and by the school days of this period on which they were here. `}
        Counted: activities and Teach-meets (without breaks) whose register was taken, and coaching sessions
        that were held. <Link href="/settings/programme">Settings</Link>
      </p>
    </ActivitiesFrame>
  );
}
