import { blankPerson, type Person } from '../../domain/people/person';

/**
 * What stays of somebody's own record: what the school's totals count. The days on which they began and left stay, since
 * who was there on a day is counted by them.
 */
export function forgetPerson(person: Person, label: string): Person {
  const { id, kind, staffGroup, fullTimePercent, startDay, leavingDay, mentorTrainedOn, governance } = person;
  return {
    ...blankPerson(id),
    kind,
    familyName: label,
    staffGroup,
    fullTimePercent,
    startDay,
    leavingDay,
    mentorTrainedOn,
    governance,
  };
}
