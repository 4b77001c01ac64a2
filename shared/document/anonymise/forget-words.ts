import { hasMentor } from '../../domain/mentoring/pairing-kind';
import type { Award } from '../../domain/bursary/award';
import type { Enquiry } from '../../domain/enquiry/enquiry';
import type { Pairing } from '../../domain/mentoring/relationship/pairing';
import type { PersonId } from '../../domain/people/person';
import type { Talk, TeachMeet } from '../../domain/teach-meet/teach-meet';

/** What stands where words were: something must, so that stages and counts stay as they are. */
const ERASED = '(erased)';

const erase = (words: string): string => (words.trim() === '' ? words : ERASED);
const eraseWords = <T extends { readonly words: string }>(item: T): T => ({
  ...item,
  words: erase(item.words),
});
const eachOf = <T extends object>(records: T, change: (record: T[keyof T]) => unknown): T =>
  // The same keys with records of the same kind.
  Object.fromEntries(Object.entries(records).map(([id, record]) => [id, change(record)])) as T;

/** An enquiry without a word of what somebody wrote in it; days, stages and outcomes stay. */
export function forgetEnquiryWords(enquiry: Enquiry): Enquiry {
  const { form, ...parts } = enquiry.question;
  // The same form with the same fields.
  const question = { form, ...eachOf(parts, erase) } as Enquiry['question'];
  return {
    ...enquiry,
    title: erase(enquiry.title),
    stageChanges: enquiry.stageChanges.map((each) => ({ ...each, why: erase(each.why) })),
    opening: {
      ...enquiry.opening,
      wentWell: erase(enquiry.opening.wentWell),
      unresolved: erase(enquiry.opening.unresolved),
    },
    question,
    tests: eachOf(enquiry.tests, erase),
    setUp: { ...enquiry.setUp, protectedTime: erase(enquiry.setUp.protectedTime) },
    objectives: enquiry.objectives.map(eraseWords),
    dialogue: enquiry.dialogue.map(eraseWords),
    outcome: enquiry.outcome && {
      ...enquiry.outcome,
      findings: erase(enquiry.outcome.findings),
      precision: erase(enquiry.outcome.precision),
    },
    sharing: enquiry.sharing.map(eraseWords),
    laterEvidence: enquiry.laterEvidence.map(eraseWords),
    mayNameTitle: false,
  };
}

/** An application without its words; what it cost and where it stands stay. */
export function forgetAwardWords(award: Award): Award {
  const { application } = award;
  return {
    ...award,
    application: {
      ...application,
      title: erase(application.title),
      question: erase(application.question),
      rationale: erase(application.rationale),
      impactOnPractice: erase(application.impactOnPractice),
      impactOnPupils: erase(application.impactOnPupils),
      costs: application.costs.map(eraseWords),
      timeline: erase(application.timeline),
      sharing: erase(application.sharing),
    },
    moves: award.moves.map((move) => ({ ...move, why: erase(move.why) })),
    outcome: erase(award.outcome),
  };
}

/**
 * A pairing without what somebody wrote in it. Goals are the learner's, so a mentor's leaving lets them stand; what the
 * two worded together goes.
 */
export function forgetPairingWords(pairing: Pairing, id: PersonId): Pairing {
  const { agreement, closing } = pairing;
  const ownsGoals = !hasMentor(pairing.kind) || pairing.people[0] !== id;
  return {
    ...pairing,
    stageChanges: pairing.stageChanges.map((each) => ({ ...each, why: erase(each.why) })),
    agreement: agreement && {
      ...agreement,
      purpose: erase(agreement.purpose),
      groundRules: agreement.groundRules.map(erase),
      power: erase(agreement.power),
      confidentiality: erase(agreement.confidentiality),
      meetingRhythm: erase(agreement.meetingRhythm),
      needs: agreement.needs.map((need) => (need.personId === id ? eraseWords(need) : need)),
    },
    goals: ownsGoals
      ? eachOf(pairing.goals, (goal) => ({
          ...goal,
          title: erase(goal.title),
          buildsOn: erase(goal.buildsOn),
          successCriteria: erase(goal.successCriteria),
          evidence: goal.evidence.map(eraseWords),
        }))
      : pairing.goals,
    sessions: eachOf(pairing.sessions, (session) => ({
      ...session,
      actions: session.actions.map(eraseWords),
    })),
    gains: pairing.gains.map((gain) => (gain.personId === id ? eraseWords(gain) : gain)),
    evidence: pairing.evidence.map(eraseWords),
    closing: closing && { ...closing, learned: erase(closing.learned) },
  };
}

/** A Teach-meet without what somebody said about their own talks; published titles stay. */
export function forgetTalkWords(teachMeet: TeachMeet, id: PersonId): TeachMeet {
  const isTheirs = ({ presenters }: Talk) =>
    presenters.length > 0 && presenters.every((each) => each.kind === 'person' && each.personId === id);
  return {
    ...teachMeet,
    talks: eachOf(teachMeet.talks, (talk) =>
      isTheirs(talk)
        ? {
            ...talk,
            notes: erase(talk.notes),
            unavailable: talk.unavailable.map((time) => ({ ...time, reason: '' })),
          }
        : talk,
    ),
  };
}
