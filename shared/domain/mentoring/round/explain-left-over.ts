import { ok, refuse, type Result } from '../../../lib/result';
import type { PersonId } from '../../people/person';
import { hasMentor } from '../pairing-kind';
import { type BrokenRule, findBrokenRules } from './find-broken-rules';
import { findRelaxation } from './find-relaxation';
import type { Round } from './round';
import type { LeftOverExplanation } from './round-answers';
import { gatherRoundFacts, type RoundFacts, type RoundSource } from './round-facts';

/**
 * Why somebody has no partner: for everybody who could be one, the rules that close the door (none, where the whole is
 * better off otherwise), and the smallest change of the round that would give them a partner. Refuses somebody who is
 * not to be paired in this round.
 */
export function explainLeftOver(
  source: RoundSource,
  round: Round,
  personId: PersonId,
): Result<LeftOverExplanation> {
  const facts = gatherRoundFacts(source, round);
  if (!facts.learners.includes(personId)) {
    return refuse(
      'not-in-the-round',
      `${facts.nameOf(personId)} is not among those to be paired in this round. Add them first.`,
    );
  }
  const partners = (hasMentor(round.kind) ? facts.mentors : facts.learners).filter((id) => id !== personId);
  return ok({
    doors: partners.map((partnerId) => ({ partnerId, closedBy: findClosed(facts, partnerId, personId) })),
    relaxation: findRelaxation(source, facts, personId),
  });
}

/** The rules that a pair breaks, and that a partner has nobody to spare for them as the pairs now stand. */
function findClosed(facts: RoundFacts, partner: PersonId, person: PersonId): readonly BrokenRule[] {
  const broken = findBrokenRules(facts, [partner, person]);
  if (broken.some(({ rule }) => rule === 'capacity')) return broken;
  const { kind, proposal } = facts.round;
  const isMentored = hasMentor(kind);
  const theirs = proposal.pairs.filter(({ people }) =>
    isMentored ? people[0] === partner : people.includes(partner),
  );
  if (theirs.length < (isMentored ? (facts.places.get(partner) ?? 0) : 1)) return broken;
  const others = theirs.flatMap(({ people }) => people.filter((id) => id !== partner)).map(facts.nameOf);
  const sentence = `${facts.nameOf(partner)} is ${isMentored ? 'full: paired' : 'paired'} with ${others.join(' and ')}.`;
  return [...broken, { rule: 'capacity', sentence }];
}
