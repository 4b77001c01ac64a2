import { useMemo } from 'react';
import { listProgramme, type ProgrammeItem } from '#shared/domain/activity/list-programme';
import { useDocument } from '../../../state/use-document';

/** Every activity and Teach-meet, the latest first. */
export function useProgramme(): readonly ProgrammeItem[] {
  const activities = useDocument((document) => document.activities);
  const teachMeets = useDocument((document) => document.teachMeets);
  const people = useDocument((document) => document.people);
  const school = useDocument((document) => document.school);
  return useMemo(
    () => listProgramme({ activities, teachMeets, people, school }),
    [activities, teachMeets, people, school],
  );
}
