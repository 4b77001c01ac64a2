import { formatDay, type Day } from '../../lib/day';
import { fullName, hasLeft, sortName, type Person, type PersonId } from '../people/person';
import type { Enquiry, EnquiryId } from './enquiry';
import type { AppraisalCycle } from './enquiry-settings';
import { newEnquiry } from './new-enquiry';

/** Somebody on the staff for whom no enquiry is begun, and why. */
export type LeftOutside = {
  readonly personId: PersonId;
  readonly why: 'early career' | 'has left' | 'leaves before' | 'joins after' | 'has one';
  readonly words: string;
};

/**
 * One new enquiry for everybody on the staff who takes part in a cycle and has none in it, by name. Early career teachers
 * on induction stay outside appraisal. Who joins or leaves during the cycle has a part-year one. Governors are no staff
 * and are not listed.
 *
 * @example
 * startCycle({ cycle, people, enquiries, today, idFor: newId }).outside //=> [{ why: 'early career', words: 'Mei Rashid is in year 1 of induction', … }]
 */
export function startCycle(of: {
  readonly cycle: AppraisalCycle;
  readonly people: Readonly<Record<string, Person>>;
  readonly enquiries: Readonly<Record<string, Enquiry>>;
  readonly today: Day;
  readonly idFor: (personId: PersonId) => EnquiryId;
}): { readonly enquiries: readonly Enquiry[]; readonly outside: readonly LeftOutside[] } {
  const { cycle, people, enquiries, today, idFor } = of;
  const begun: Enquiry[] = [];
  const outside: LeftOutside[] = [];
  const inOrder = Object.values(people)
    .filter(({ kind }) => kind === 'staff')
    .toSorted((one, other) => sortName(one).localeCompare(sortName(other), 'en-GB'));
  for (const person of inOrder) {
    const { id, startDay, leavingDay } = person;
    const left = findWhyOutside(person, cycle, enquiries, today);
    if (left !== null) outside.push(left);
    else begun.push(newEnquiry({ id: idFor(id), personId: id, cycle, today, startDay, leavingDay }));
  }
  return { enquiries: begun, outside };
}

/** Why no enquiry is begun for somebody in a cycle; null where one is. */
export function findWhyOutside(
  person: Person,
  cycle: AppraisalCycle,
  enquiries: Readonly<Record<string, Enquiry>>,
  today: Day,
): LeftOutside | null {
  const { id, ectYear, startDay, leavingDay } = person;
  const name = fullName(person);
  const outside = (why: LeftOutside['why'], words: string): LeftOutside => ({ personId: id, why, words });
  if (ectYear !== null) return outside('early career', `${name} is in year ${ectYear} of induction`);
  if (leavingDay !== null && hasLeft(person, today)) {
    return outside('has left', `${name} left on ${formatDay(leavingDay)}`);
  }
  if (leavingDay !== null && leavingDay < cycle.startDay) {
    return outside('leaves before', `${name} leaves on ${formatDay(leavingDay)}, before the cycle begins`);
  }
  if (startDay !== null && startDay > cycle.endDay) {
    return outside('joins after', `${name} joins on ${formatDay(startDay)}, after the cycle ends`);
  }
  const has = Object.values(enquiries).some(
    (each) => each.personId === id && each.cycleId === cycle.id && each.stage !== 'closed',
  );
  return has ? outside('has one', `${name} has an enquiry in this cycle`) : null;
}

/** Whether an enquiry's cycle is shorter than the school's. */
export function isPartYear(
  { startDay, endDay }: Pick<Enquiry, 'startDay' | 'endDay'>,
  cycle: AppraisalCycle,
): boolean {
  return startDay > cycle.startDay || endDay < cycle.endDay;
}
