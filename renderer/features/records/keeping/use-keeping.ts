import { useMemo } from 'react';
import { listRetentionDue, type RetentionDueOfKind } from '#shared/domain/duties/list-retention-due';
import { hasLeft, type Person } from '#shared/domain/people/person';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';

export type Keeping = {
  /** Leavers who were kept for all their years, and everybody who left and still has their name. */
  readonly leaversDue: RetentionDueOfKind | null;
  readonly leavers: readonly Person[];
  /** What else was kept for longer than its period, by kind. */
  readonly others: readonly RetentionDueOfKind[];
};

/** What is kept for longer than the school's periods say, and who can be made anonymous. */
export function useKeeping(): Keeping {
  const document = useDocument((whole) => whole);
  const today = useToday();
  const due = useMemo(() => listRetentionDue(document, today), [document, today]);
  const leavers = useMemo(() => {
    const erased = new Set<string>(document.erasures.map(({ newId }) => newId));
    return Object.values<Person>(document.people).filter(
      (person) => hasLeft(person, today) && !erased.has(person.id),
    );
  }, [document.people, document.erasures, today]);
  return {
    leaversDue: due.find(({ rule }) => rule.kind === 'person') ?? null,
    leavers,
    others: due.filter(({ rule }) => rule.kind !== 'person'),
  };
}
