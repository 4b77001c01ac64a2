import { ok, refuse, type Result } from '../../../lib/result';
import { hasMentor } from '../pairing-kind';
import type { PersonId } from '../../people/person';
import { findBrokenRules, nameRules } from './find-broken-rules';
import { groupKey } from './pair-key';
import { checkPlaced } from './price-of-pair';
import { recomputeProposal } from './recompute-proposal';
import type { Overrule, Proposal, ProposedPair } from './round';
import type { RoundFacts } from './round-facts';

/** What comes of pairing people by hand. */
export type HandPair = {
  readonly proposal: Proposal;
  /** Pairs that had to give way. */
  readonly ended: readonly ProposedPair[];
};

/**
 * Puts people together by hand, locked, so that solving again goes around them. They leave their other pairs; a mentor
 * whose places are all taken gives up the pair that is not locked and has the fewest points. Refuses `breaks-a-rule` with every broken
 * rule unless each is overruled with a reason, people of another locked pair, and people who do not take part.
 */
export function pairByHand(
  facts: RoundFacts,
  people: readonly PersonId[],
  overruled: readonly Overrule[],
): Result<HandPair> {
  const placed = checkPlaced(facts, people);
  if (!placed.ok) return placed;
  const isMentored = hasMentor(facts.round.kind);
  const single = isMentored ? people.slice(1) : people;
  const { pairs } = facts.round.proposal;
  const isOwn = (pair: ProposedPair) =>
    (isMentored ? pair.people.slice(1) : pair.people).some((id) => single.includes(id));
  const { kind } = facts.round;
  const isSame = (pair: ProposedPair) => groupKey(kind, pair.people) === groupKey(kind, people);
  const locked = pairs.find((pair) => pair.isLocked && isOwn(pair) && !isSame(pair));
  if (locked !== undefined) {
    const names = locked.people.map(facts.nameOf).join(' and ');
    return refuse('pair-locked', `${names} are locked together. The lock was kept; unlock that pair first.`);
  }
  const broken = findBrokenRules(facts, people);
  const closed = broken.filter(({ rule }) => !overruled.some((each) => each.rule === rule));
  if (closed.length > 0) {
    return refuse(
      'breaks-a-rule',
      `This pair breaks ${closed.length === 1 ? 'a rule' : 'rules'} of the round (${nameRules(closed)}). ${closed.map(({ sentence }) => sentence).join(' ')} Nothing was changed. Give a reason for each to pair them all the same.`,
    );
  }
  const others = pairs.filter((pair) => !isOwn(pair));
  const givesWay = isMentored ? findWhoGivesWay(facts, people[0], others) : undefined;
  const kept = others.filter((pair) => pair !== givesWay);
  const byHand = {
    people,
    isLocked: true,
    origin: 'hand' as const,
    // Only what is broken can be overruled.
    overruled: overruled.filter(({ rule }) => broken.some((each) => each.rule === rule)),
  };
  return ok({
    proposal: recomputeProposal(facts, [...kept, byHand]),
    ended: pairs.filter((pair) => !kept.includes(pair) && !isSame(pair)),
  });
}

function findWhoGivesWay(
  { places }: RoundFacts,
  mentor: string | undefined,
  others: readonly ProposedPair[],
): ProposedPair | undefined {
  const theirs = others.filter(({ people }) => people[0] === mentor);
  if (mentor === undefined || theirs.length < (places.get(mentor) ?? 0)) return undefined;
  return theirs
    .filter(({ isLocked }) => !isLocked)
    .toSorted((one, other) => one.score - other.score)
    .at(0);
}
