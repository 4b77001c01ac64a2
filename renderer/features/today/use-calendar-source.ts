import { useMemo } from 'react';
import type { CalendarSource } from '#shared/domain/term-calendar/list-calendar';
import { useDocument } from '../../state/use-document';

/** The records that the calendar is made from. */
export function useCalendarSource(): CalendarSource {
  const school = useDocument((document) => document.school);
  const people = useDocument((document) => document.people);
  const teachMeets = useDocument((document) => document.teachMeets);
  const pairings = useDocument((document) => document.pairings);
  const enquiries = useDocument((document) => document.enquiries);
  const funds = useDocument((document) => document.funds);
  const awards = useDocument((document) => document.awards);
  const activities = useDocument((document) => document.activities);
  const visits = useDocument((document) => document.visits);
  return useMemo(
    () => ({ school, people, teachMeets, pairings, enquiries, funds, awards, activities, visits }),
    [school, people, teachMeets, pairings, enquiries, funds, awards, activities, visits],
  );
}
