import { useMemo } from 'react';
import type { PairingKind } from '#shared/domain/mentoring/pairing-kind';
import { listWaiting } from '#shared/domain/mentoring/round/list-waiting';
import type { Person } from '#shared/domain/people/person';
import { useDocument } from '../../../../state/use-document';
import { useToday } from '../../../../state/use-today';
import { offerPeople, type WhoFilter } from './part-people';

/** Who waits for a partner of this kind since an earlier round or pairing. */
export function useWaiting(kind: PairingKind): ReadonlySet<string> {
  const people = useDocument((document) => document.people);
  const pairings = useDocument((document) => document.pairings);
  const rounds = useDocument((document) => document.rounds);
  const today = useToday();
  return useMemo(
    () =>
      new Set<string>(
        listWaiting({ people, pairings, rounds }, today)
          .filter((each) => each.kind === kind)
          .map(({ personId }) => personId),
      ),
    [people, pairings, rounds, today, kind],
  );
}

/** The people whom a filter lets through. */
export function useOffered(kind: PairingKind, filter: WhoFilter): readonly Person[] {
  const people = useDocument((document) => document.people);
  const pairings = useDocument((document) => document.pairings);
  const today = useToday();
  const waiting = useWaiting(kind);
  return useMemo(
    () => offerPeople(filter, { source: { people, pairings }, kind, waiting, today }),
    [people, pairings, today, waiting, kind, filter],
  );
}
