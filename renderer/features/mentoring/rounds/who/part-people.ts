import type { PairingKind } from '#shared/domain/mentoring/pairing-kind';
import { choosePeople, type PeopleFilter } from '#shared/domain/mentoring/round/choose-people';
import type { RoundSource } from '#shared/domain/mentoring/round/round-facts';
import { foldText } from '#shared/domain/people/import/fold-text';
import { fullName, hasLeft, sortName, type Person } from '#shared/domain/people/person';
import type { Day } from '#shared/lib/day';

/** Which people are offered; null and '' let everybody through. */
export type WhoFilter = {
  readonly who: 'everyone' | 'ects' | 'waiting' | 'without-partner' | 'trained-mentors' | 'governors';
  readonly team: string | null;
  readonly staffGroup: string | null;
  readonly search: string;
};

export const EVERYBODY: WhoFilter = { who: 'everyone', team: null, staffGroup: null, search: '' };

type Around = {
  readonly source: Pick<RoundSource, 'people' | 'pairings'>;
  readonly kind: PairingKind;
  readonly waiting: ReadonlySet<string>;
  readonly today: Day;
};

/** The people whom every part of a filter lets through, by surname. */
export function offerPeople({ who, team, staffGroup, search }: WhoFilter, around: Around): readonly Person[] {
  const { source, today, waiting } = around;
  const choose = (filter: PeopleFilter) => new Set<string>(choosePeople(source, filter, today));
  const sets = [
    ...(who === 'governors' || who === 'waiting' ? [] : [choose(toPeopleFilter(who, around.kind))]),
    ...(who === 'waiting' ? [waiting] : []),
    ...(team === null ? [] : [choose({ kind: 'team', team })]),
    ...(staffGroup === null ? [] : [choose({ kind: 'staff-group', staffGroup })]),
  ];
  const words = foldText(search).split(' ').filter(Boolean);
  return Object.values(source.people)
    .filter((person) => {
      if (who === 'governors' && (person.kind !== 'governor' || hasLeft(person, today))) return false;
      if (!sets.every((set) => set.has(person.id))) return false;
      if (words.length === 0) return true;
      const text = foldText(`${fullName(person)} ${person.jobTitle}`);
      return words.every((word) => text.includes(word));
    })
    .toSorted((one, other) => sortName(one).localeCompare(sortName(other), 'en-GB'));
}

function toPeopleFilter(
  who: Exclude<WhoFilter['who'], 'governors' | 'waiting'>,
  of: PairingKind,
): PeopleFilter {
  switch (who) {
    case 'ects':
      return { kind: 'ects', year: null };
    case 'without-partner':
      return { kind: 'without-partner', of };
    default:
      return { kind: who };
  }
}
