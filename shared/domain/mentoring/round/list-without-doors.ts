import type { PersonId } from '../../people/person';
import { hasMentor } from '../pairing-kind';
import { findBrokenRules, pairCheck } from './find-broken-rules';
import { RULE_NAMES, type RuleName } from './round';
import type { RoundFacts } from './round-facts';

/** Everybody else who takes part as a possible partner of somebody: who mentors, or in co-coaching anybody. */
const partnersOf = ({ round, mentors, learners }: RoundFacts, id: PersonId): readonly PersonId[] =>
  (hasMentor(round.kind) ? mentors : learners).filter((partner) => partner !== id);

/**
 * Who of those to be paired has nobody allowed, whatever the pairs: known from the rules alone, before any solving. A
 * mentor without a place is a closed door. Nobody is listed who has no possible partner at all, or a locked one.
 */
export function listWithoutDoors(facts: RoundFacts): readonly PersonId[] {
  const { people, places, round } = facts;
  const isMentored = hasMentor(round.kind);
  const isAllowed = pairCheck(facts);
  const locked = new Set<string>(
    round.proposal.pairs
      .filter(({ isLocked }) => isLocked)
      .flatMap((pair) => (isMentored ? pair.people.slice(1) : pair.people)),
  );
  const isOpen = (partner: PersonId, id: PersonId): boolean => {
    const one = people.get(partner);
    const other = people.get(id);
    const hasPlace = !isMentored || (places.get(partner) ?? 0) > 0;
    return one !== undefined && other !== undefined && hasPlace && isAllowed(one, other);
  };
  return facts.learners.filter((id) => {
    if (locked.has(id)) return false;
    const partners = partnersOf(facts, id);
    return partners.length > 0 && !partners.some((partner) => isOpen(partner, id));
  });
}

/** How many of somebody's possible partners each rule closes the door to; several rules can close the same one. */
export type ClosedDoors = {
  readonly partners: number;
  readonly closed: readonly { readonly rule: RuleName; readonly doors: number }[];
};

/** The rules that close somebody's doors, the one that closes most first. */
export function countClosedDoors(facts: RoundFacts, id: PersonId): ClosedDoors {
  const partners = partnersOf(facts, id);
  const broken = partners.flatMap((partner) => findBrokenRules(facts, [partner, id]));
  const closed = RULE_NAMES.map((rule) => ({
    rule,
    doors: broken.filter((each) => each.rule === rule).length,
  }));
  return {
    partners: partners.length,
    closed: closed.filter(({ doors }) => doors > 0).toSorted((one, other) => other.doors - one.doors),
  };
}
