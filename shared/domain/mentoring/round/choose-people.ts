import type { Day } from '../../../lib/day';
import { hasLeft, sortName, type Person, type PersonId } from '../../people/person';
import type { PairingKind } from '../pairing-kind';
import type { RoundSource } from './round-facts';

/** Whom to pair, or who may mentor, by a filter with a name. */
export type PeopleFilter =
  | { readonly kind: 'everyone' }
  /** Early career teachers, of either year of induction or of one. */
  | { readonly kind: 'ects'; readonly year: 1 | 2 | null }
  | { readonly kind: 'team'; readonly team: string }
  | { readonly kind: 'staff-group'; readonly staffGroup: string }
  /** Everybody without an open pairing of this kind. */
  | { readonly kind: 'without-partner'; readonly of: PairingKind }
  /** Everybody trained as a mentor by that day. */
  | { readonly kind: 'trained-mentors' };

type Source = Pick<RoundSource, 'people' | 'pairings'>;

/**
 * The members of staff whom a filter names, by surname. Governors are chosen one by one; whoever has left by that day is
 * never chosen.
 */
export function choosePeople(source: Source, filter: PeopleFilter, on: Day): readonly PersonId[] {
  const isChosen = chooser(source, filter, on);
  return Object.values(source.people)
    .filter((person) => person.kind === 'staff' && !hasLeft(person, on) && isChosen(person))
    .toSorted((a, b) => sortName(a).localeCompare(sortName(b), 'en-GB'))
    .map(({ id }) => id);
}

function chooser({ pairings }: Source, filter: PeopleFilter, on: Day): (person: Person) => boolean {
  switch (filter.kind) {
    case 'everyone':
      return () => true;
    case 'ects':
      return ({ ectYear }) => ectYear !== null && (filter.year === null || ectYear === filter.year);
    case 'team':
      return ({ team }) => team.trim().toLowerCase() === filter.team.trim().toLowerCase();
    case 'staff-group':
      return ({ staffGroup }) => staffGroup === filter.staffGroup;
    case 'without-partner': {
      const paired = new Set<string>(
        Object.values(pairings)
          .filter(({ kind, stage }) => kind === filter.of && stage !== 'closed')
          .flatMap(({ people }) => people),
      );
      return ({ id }) => !paired.has(id);
    }
    case 'trained-mentors':
      return ({ mentorTrainedOn }) => mentorTrainedOn !== null && mentorTrainedOn <= on;
  }
}
