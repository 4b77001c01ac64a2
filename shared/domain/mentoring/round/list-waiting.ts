import type { Day } from '../../../lib/day';
import { hasLeft, type PersonId } from '../../people/person';
import { KIND_WORDS, type PairingKind } from '../pairing-kind';
import type { RoundSource } from './round-facts';
import type { Round } from './round';

/** Somebody who waits for a partner: since when, for which kind of pairing, and why, in words. */
export type Waiting = {
  readonly personId: PersonId;
  readonly kind: PairingKind;
  readonly since: Day;
  readonly words: string;
};

type Source = Pick<RoundSource, 'people' | 'pairings'> & { readonly rounds: Readonly<Record<string, Round>> };

/**
 * Who waits for a partner, for each kind of pairing, the longest first: whoever a confirmed round left over, and whoever
 * a closed pairing left waiting. Nobody waits who has left, or who since then has been in a pairing of that kind.
 */
export function listWaiting({ people, pairings, rounds }: Source, today: Day): readonly Waiting[] {
  const found: Waiting[] = [];
  for (const { name, kind, confirmedOn, proposal } of Object.values(rounds)) {
    if (confirmedOn === null) continue;
    for (const { personId } of proposal.leftOver) {
      found.push({ personId, kind, since: confirmedOn, words: `Left over in “${name}”` });
    }
  }
  for (const { kind, closing } of Object.values(pairings)) {
    if (closing === null) continue;
    for (const personId of closing.waiting) {
      const words = `Their ${KIND_WORDS[kind].label.toLowerCase()} pairing was closed`;
      found.push({ personId, kind, since: closing.day, words });
    }
  }
  const isWaiting = ({ personId, kind, since }: Waiting) => {
    const person = people[personId];
    if (person === undefined || hasLeft(person, today)) return false;
    return !Object.values(pairings).some(
      (each) =>
        each.kind === kind &&
        each.people.includes(personId) &&
        (each.stage !== 'closed' || each.startDay > since),
    );
  };
  const latest = new Map<string, Waiting>();
  for (const each of found) {
    const key = `${each.kind} ${each.personId}`;
    if (isWaiting(each) && (latest.get(key)?.since ?? '') < each.since) latest.set(key, each);
  }
  return [...latest.values()].toSorted((a, b) => a.since.localeCompare(b.since));
}
