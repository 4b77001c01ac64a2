import { useMemo } from 'react';
import type { Person } from '#shared/domain/people/person';
import { useDocument } from '../../state/use-document';
import { useToday } from '../../state/use-today';
import { filterPeople, sortPeople } from './list-people';
import { usePeopleList } from './people-list-state';

/** Everybody, in no order in particular. */
export function usePeople(): readonly Person[] {
  const people = useDocument((document) => document.people);
  return useMemo(() => Object.values(people), [people]);
}

/** The people whom the list shows as it was last looked at, in its order. */
export function useShownPeople(people: readonly Person[]): readonly Person[] {
  const { filter, sort } = usePeopleList();
  const school = useDocument((document) => document.school);
  const today = useToday();
  return useMemo(
    () => sortPeople(filterPeople(people, filter, today, school), sort, school),
    [people, filter, sort, school, today],
  );
}
