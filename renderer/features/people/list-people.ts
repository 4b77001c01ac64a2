import { listFreePeriods } from '#shared/domain/people/free-periods';
import { foldText } from '#shared/domain/people/import/fold-text';
import { isEarlyCareer, isTrainedMentor, lacksFreePeriods } from '#shared/domain/people/mentoring-profile';
import { hasLeft, sortName, type Person } from '#shared/domain/people/person';
import { staffGroupLabel, type School } from '#shared/domain/school/school';
import type { Day } from '#shared/lib/day';
import { assertNever } from '#shared/lib/assert-never';
import { plural } from '#shared/lib/plural';

/** What of the school the list is filtered and sorted by. */
type SchoolParts = Pick<School, 'staffGroups' | 'periods'>;

export type MentoringFilter = 'trained' | 'ect' | 'no free periods' | 'no phase';

/** Whom the list shows. `staffGroup` and `team` are '' where nobody has said one, and null for all. */
export type PeopleFilter = {
  readonly search: string;
  readonly kind: Person['kind'] | null;
  readonly staffGroup: string | null;
  readonly team: string | null;
  readonly mentoring: MentoringFilter | null;
  readonly showsLeavers: boolean;
};

export const ALL_PEOPLE: PeopleFilter = {
  search: '',
  kind: null,
  staffGroup: null,
  team: null,
  mentoring: null,
  showsLeavers: false,
};

export type PeopleSortColumn =
  | 'name'
  | 'jobTitle'
  | 'team'
  | 'staffGroup'
  | 'email'
  | 'staffCode'
  | 'phase'
  | 'ectYear'
  | 'mentorTrainedOn'
  | 'freePeriods';
export type PeopleSort = {
  readonly column: PeopleSortColumn;
  readonly direction: 'ascending' | 'descending';
};

/** What search looks through; a person is never changed in place, so it is folded once for each state of them. */
const searched = new WeakMap<Person, string>();

function searchText(person: Person): string {
  const known = searched.get(person);
  if (known !== undefined) return known;
  const { title, givenName, familyName, knownAs, jobTitle, team, email, staffCode } = person;
  const text = foldText(
    [title, givenName, familyName, knownAs, givenName, jobTitle, team, email, staffCode].join(' '),
  );
  searched.set(person, text);
  return text;
}

/**
 * The people whom a filter lets through, in the order given. Every word of the search must be found in the name, job,
 * team, e-mail or staff code; accents and capitals do not count.
 */
export function filterPeople(
  people: readonly Person[],
  filter: PeopleFilter,
  today: Day,
  { periods }: Pick<SchoolParts, 'periods'>,
): readonly Person[] {
  const words = foldText(filter.search).split(' ').filter(Boolean);
  return people.filter(
    (person) =>
      (filter.showsLeavers || !hasLeft(person, today)) &&
      (filter.kind === null || person.kind === filter.kind) &&
      (filter.staffGroup === null || (person.kind === 'staff' && person.staffGroup === filter.staffGroup)) &&
      (filter.team === null || person.team === filter.team) &&
      (filter.mentoring === null || isWanted(person, filter.mentoring, today, periods)) &&
      words.every((word) => searchText(person).includes(word)),
  );
}

function isWanted(
  person: Person,
  wanted: MentoringFilter,
  today: Day,
  periods: SchoolParts['periods'],
): boolean {
  switch (wanted) {
    case 'trained':
      return isTrainedMentor(person, today);
    case 'ect':
      return isEarlyCareer(person);
    case 'no free periods':
      return lacksFreePeriods(person, periods);
    case 'no phase':
      return person.kind === 'staff' && person.phase === '';
    default:
      return assertNever(wanted);
  }
}

const collator = new Intl.Collator('en-GB', { numeric: true });

/** The people in the order of a column, by name within it; those with nothing in that column stand last either way. */
export function sortPeople(
  people: readonly Person[],
  { column, direction }: PeopleSort,
  school: SchoolParts,
): readonly Person[] {
  const turn = direction === 'ascending' ? 1 : -1;
  const keyed = people.map((person) => ({
    person,
    name: sortName(person),
    key: sortKey(person, column, school),
  }));
  keyed.sort((one, other) => {
    if ((one.key === '') !== (other.key === '')) return one.key === '' ? 1 : -1;
    return turn * collator.compare(one.key, other.key) || collator.compare(one.name, other.name);
  });
  return keyed.map(({ person }) => person);
}

function sortKey(person: Person, column: PeopleSortColumn, { staffGroups, periods }: SchoolParts): string {
  switch (column) {
    case 'name':
      return sortName(person);
    case 'staffGroup':
      if (person.kind === 'governor') return 'Governor';
      return person.staffGroup === '' ? '' : staffGroupLabel(staffGroups, person.staffGroup);
    case 'ectYear':
      return person.ectYear === null ? '' : String(person.ectYear);
    case 'freePeriods':
      return lacksFreePeriods(person, periods) || person.kind === 'governor'
        ? ''
        : String(listFreePeriods(person.freePeriods, periods).length);
    case 'mentorTrainedOn':
      return person.mentorTrainedOn ?? '';
    default:
      return person[column];
  }
}

/**
 * How many people the list shows, in words.
 *
 * @example
 * countInWords({ everyone: 65, shown: 62, leaversHidden: 3 }) //=> '62 people, 3 leavers hidden'
 * countInWords({ everyone: 65, shown: 4, leaversHidden: 3 }) //=> '4 of 62 people, 3 leavers hidden'
 */
export function countInWords(count: {
  readonly everyone: number;
  readonly shown: number;
  readonly leaversHidden: number;
}): string {
  const { everyone, shown, leaversHidden } = count;
  const here = everyone - leaversHidden;
  const people = plural(here, 'person', 'people');
  const words = shown === here ? people : `${shown.toLocaleString('en-GB')} of ${people}`;
  return leaversHidden === 0 ? words : `${words}, ${plural(leaversHidden, 'leaver')} hidden`;
}
