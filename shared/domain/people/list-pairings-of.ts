import { hasMentor, KIND_WORDS } from '../mentoring/pairing-kind';
import type { Pairing } from '../mentoring/relationship/pairing';
import type { PersonId } from './person';

/** A pairing as one of its people sees it. */
export type PairingOf = {
  readonly pairing: Pairing;
  /** What this person is in it: "Mentor", "Coachee". */
  readonly part: string;
  readonly partners: readonly PersonId[];
  readonly isClosed: boolean;
};

/** The pairings that somebody is or was in: those under way first, and the latest first among each. */
export function listPairingsOf(id: PersonId, pairings: readonly Pairing[]): readonly PairingOf[] {
  return pairings
    .filter(({ people }) => people.includes(id))
    .map((pairing) => ({
      pairing,
      part: nameOfPart(id, pairing),
      partners: pairing.people.filter((each) => each !== id),
      isClosed: pairing.stage === 'closed',
    }))
    .toSorted(
      (one, other) =>
        Number(one.isClosed) - Number(other.isClosed) ||
        other.pairing.startDay.localeCompare(one.pairing.startDay),
    );
}

function nameOfPart(id: PersonId, { kind, people }: Pairing): string {
  const { mentor, learner } = KIND_WORDS[kind];
  return hasMentor(kind) && people[0] === id ? mentor : learner;
}
