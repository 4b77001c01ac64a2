import { formatDay } from '../../lib/day';
import { listWords } from '../../lib/plural';
import { nameOf, type People } from '../people/name-of';
import type { Priority } from '../school/priority';
import type { Visit } from './visit';

/**
 * Who makes a visit.
 *
 * @example
 * nameVisitors(visit, people) //=> 'Winifred Oduyale and Tobias Lindgarth'
 */
export const nameVisitors = ({ governorIds }: Pick<Visit, 'governorIds'>, people: People): string =>
  listWords(governorIds.map((id) => nameOf(people, id)));

/** A visit by its day and its focus: "Thu 12 Nov 2026: Talk before writing". */
export const nameVisit = ({ day, focus }: Pick<Visit, 'day' | 'focus'>): string =>
  `${formatDay(day)}: ${focus}`;

/** What the priority of a visit or a claim is called; '' where it serves none. */
export function priorityWords(priorities: readonly Priority[], id: string): string {
  if (id === '') return '';
  return priorities.find((each) => each.id === id)?.label ?? 'A priority no longer in the plan';
}
