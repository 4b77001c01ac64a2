import { useMemo } from 'react';
import { standingPlacements } from '#shared/domain/teach-meet/editing/to-timetable-problem';
import { countExpected, type Expected } from '#shared/domain/teach-meet/programme/count-expected';
import { listAttendees } from '#shared/domain/teach-meet/programme/list-attendees';
import type { TeachMeet } from '#shared/domain/teach-meet/teach-meet';
import { useDocument } from '../../state/use-document';

/** How many are expected on the day, as the sign-in register has them. */
export function useExpected(teachMeet: TeachMeet): Expected {
  const people = useDocument((document) => document.people);
  const school = useDocument((document) => document.school);
  return useMemo(
    () =>
      countExpected(listAttendees({ teachMeet, people, school, standing: standingPlacements(teachMeet) })),
    [teachMeet, people, school],
  );
}
