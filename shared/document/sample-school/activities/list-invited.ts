import type { Day } from '../../../lib/day';
import { hasLeft, type Person, type PersonId } from '../../../domain/people/person';
import { samplePersonId } from '../sample-id';

/** Everybody of a list of names, staff groups, "staff" or "governors" who is with the school that day, each once. */
export function listInvited(list: string, on: Day, people: readonly Person[]): readonly PersonId[] {
  const there = people.filter(
    (person) => !hasLeft(person, on) && (person.startDay === null || person.startDay <= on),
  );
  const wanted = list.split(',').map((each) => each.trim());
  const isWanted = (person: Person) =>
    wanted.some((each) => (each.includes('.') ? samplePersonId(each) === person.id : isOf(person, each)));
  return there.filter(isWanted).map(({ id }) => id);
}

function isOf({ kind, staffGroup }: Person, group: string): boolean {
  if (group === 'governors') return kind === 'governor';
  return kind === 'staff' && (group === 'staff' || group === staffGroup);
}
