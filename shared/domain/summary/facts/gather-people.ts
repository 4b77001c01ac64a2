import { addMinutes, countHours, NO_HOURS, totalHours } from '../../activity/hours';
import { hoursTargetFor } from '../../activity/hours-target';
import type { HoursRecords } from '../../activity/hours';
import { personId, type Person } from '../../people/person';
import type { School } from '../../school/school';
import type { Span } from './span';
import type { PersonInSummary } from './summary-facts';

/**
 * Everybody who was with the school on some day of the period, and whoever the period's records name besides, with their
 * hours; by id. Somebody whom the school no longer lists counts as staff without a group.
 */
export function gatherPeople(
  source: HoursRecords & { readonly school: School; readonly people: Readonly<Record<string, Person>> },
  span: Span,
  namedIn: ReadonlySet<string>,
): readonly PersonInSummary[] {
  const hours = countHours(source, span);
  const ids = new Set<string>([...namedIn].filter((id) => !id.startsWith('visitor:')));
  for (const id of hours.keys()) ids.add(id);
  for (const person of Object.values<Person>(source.people)) {
    if (isThere(person, span)) ids.add(person.id);
  }
  return [...ids].toSorted().map((id) => {
    const person = source.people[id];
    const parsed = person?.id ?? personId.parse(id);
    const counted = hours.get(parsed) ?? NO_HOURS;
    return {
      id: parsed,
      kind: person?.kind ?? 'staff',
      staffGroup: person?.staffGroup ?? '',
      minutes: totalHours(counted, source.school.programme).minutes,
      hoursFrom: {
        activities: counted.activities.minutes,
        teachMeets: counted.teachMeets.minutes,
        coachingReceived: counted.coachingReceived.minutes,
        coachingGiven: counted.coachingGiven.minutes,
      },
      hoursRecords: addMinutes(Object.values(counted)).records,
      targetMinutes: person === undefined ? null : hoursTargetFor(person, source.school, span),
    };
  });
}

const isThere = ({ startDay, leavingDay }: Person, span: Span): boolean =>
  (startDay === null || startDay <= span.endDay) && (leavingDay === null || leavingDay >= span.startDay);
