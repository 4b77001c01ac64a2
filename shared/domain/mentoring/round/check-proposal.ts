import { isSame } from '../../../lib/is-same';
import { hasMentor } from '../pairing-kind';
import { findBrokenRules } from './find-broken-rules';
import { groupKey } from './pair-key';
import { NO_PROPOSAL, type Proposal, type ProposedPair } from './round';
import type { RoundFacts } from './round-facts';
import { scorePairs, sumScores } from './score-pairs';
import { lockedPairs } from './solve-round';

/**
 * Whether a proposal is one of this round as it now is: everybody in at most one pair or left over, no mentor above their
 * places, no rule broken that nobody overruled, every locked pair kept, and all points as the facts give them.
 */
export function checkProposal(facts: RoundFacts, { pairs, leftOver, solved }: Proposal): boolean {
  const isMentored = hasMentor(facts.round.kind);
  const placed = [
    ...pairs.flatMap(({ people }) => (isMentored ? people.slice(1) : people)),
    ...leftOver.map(({ personId }) => personId),
  ];
  if (!isSame(placed.toSorted(), facts.learners.toSorted())) return false;
  const proposed = new Map(pairs.map((pair) => [groupKey(facts.round.kind, pair.people), pair]));
  const keepsLocks = lockedPairs(facts).every((lock) => {
    const kept = proposed.get(groupKey(facts.round.kind, lock.people));
    return kept !== undefined && kept.isLocked && isSame(kept.overruled, lock.overruled);
  });
  return (
    keepsLocks &&
    isSame(scorePairs(facts, pairs), pairs) &&
    (solved === null || solved.total === sumScores(pairs)) &&
    listUnruled(facts, pairs).length === 0
  );
}

/**
 * The pairs that break a rule which nobody overruled for them, as things now stand: a mentor may have left or lost places
 * since they were proposed. A pair that was locked with its rules overruled stays as it is.
 */
export function listUnruled(facts: RoundFacts, pairs: readonly ProposedPair[]): readonly Unruled[] {
  const isMentored = hasMentor(facts.round.kind);
  // Places are counted here over all pairs, so no pair is asked which locked ones take its mentor's.
  const besidePlaces = { ...facts, round: { ...facts.round, proposal: NO_PROPOSAL } };
  const taken = new Map<string, number>();
  return pairs.flatMap((pair): readonly Unruled[] => {
    const isAllowed = new Set(pair.overruled.map(({ rule }) => rule));
    const [mentor = ''] = pair.people;
    const place = (taken.get(mentor) ?? 0) + 1;
    // A place that somebody overruled is one beside the mentor's own.
    if (!isAllowed.has('capacity')) taken.set(mentor, place);
    const broken = findBrokenRules(besidePlaces, pair.people).filter(
      ({ rule }) => rule !== 'capacity' && !isAllowed.has(rule),
    );
    const lacksPlace = isMentored && !isAllowed.has('capacity') && place > (facts.places.get(mentor) ?? 0);
    const sentences = [
      ...broken.map(({ sentence }) => sentence),
      ...(lacksPlace ? [`${facts.nameOf(mentor)} has more people than places.`] : []),
    ];
    return sentences.length === 0 ? [] : [{ pair, sentences }];
  });
}

export type Unruled = { readonly pair: ProposedPair; readonly sentences: readonly string[] };
