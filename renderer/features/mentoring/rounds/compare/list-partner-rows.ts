import { hasMentor } from '#shared/domain/mentoring/pairing-kind';
import { nameOf, type People } from '#shared/domain/people/name-of';
import type { Round } from '#shared/domain/mentoring/round/round';
import { listWords } from '#shared/lib/plural';

/** One person and whom they are with in each of two rounds. */
export type PartnerRow = {
  readonly id: string;
  readonly who: string;
  readonly a: string;
  readonly b: string;
  readonly isSame: boolean;
};

/** Everybody who is to be paired in either round, by name, with their partner in both. */
export function listPartnerRows(a: Round, b: Round, people: People): readonly PartnerRow[] {
  const inA = partnersIn(a, people);
  const inB = partnersIn(b, people);
  return [...new Set([...inA.keys(), ...inB.keys()])]
    .map((id): PartnerRow => {
      const one = inA.get(id) ?? NOT_IN;
      const other = inB.get(id) ?? NOT_IN;
      return { id, who: nameOf(people, id), a: one, b: other, isSame: one === other };
    })
    .toSorted((one, other) => one.who.localeCompare(other.who, 'en-GB'));
}

const NOT_IN = 'Not in this round';

function partnersIn(round: Round, people: People): ReadonlyMap<string, string> {
  const partners = new Map<string, string>(round.learners.map((id) => [id, 'Nobody']));
  for (const pair of round.proposal.pairs) {
    for (const id of hasMentor(round.kind) ? pair.people.slice(1) : pair.people) {
      const others = pair.people.filter((other) => other !== id);
      // The order of a group says nothing about who is with whom.
      partners.set(id, listWords(others.map((other) => nameOf(people, other)).toSorted()));
    }
  }
  return partners;
}
