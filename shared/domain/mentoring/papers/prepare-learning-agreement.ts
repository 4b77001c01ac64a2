import type { Instant } from '../../../lib/instant';
import { ok, refuse, type Result } from '../../../lib/result';
import type { School } from '../../school/school';
import { hasMentor, KIND_WORDS } from '../pairing-kind';
import { whoAgreed } from '../relationship/agreement';
import { namePairing } from '../relationship/name-pairing';
import { nameOf, type People } from '../../people/name-of';
import type { Pairing } from '../relationship/pairing';
import type { LearningAgreementJob, LearningAgreementRequest } from './learning-agreement-job';

export type LearningAgreementSource = {
  readonly school: Pick<School, 'name' | 'timeZone'>;
  readonly people: People;
  readonly pairings: Readonly<Record<string, Pairing>>;
  readonly now: Instant;
};

/** The job of a pairing's learning agreement; refuses a pairing that has gone or has agreed nothing yet. */
export function prepareLearningAgreement(
  request: LearningAgreementRequest,
  { school, people, pairings, now }: LearningAgreementSource,
): Result<LearningAgreementJob> {
  const pairing = pairings[request.pairingId];
  if (pairing === undefined) return refuse('pairing-unknown', 'This pairing is no longer there.');
  const { agreement, kind } = pairing;
  if (agreement === null) {
    return refuse(
      'agreement-missing',
      `${namePairing(pairing, people)} have no learning agreement yet. Write it first, then print it.`,
    );
  }
  const agreed = whoAgreed(agreement);
  return ok({
    paper: 'learning-agreement',
    school: school.name,
    timeZone: school.timeZone,
    madeAt: now,
    kind: KIND_WORDS[kind].label,
    people: pairing.people.map((id, index) => ({
      personId: id,
      name: nameOf(people, id),
      part: hasMentor(kind) && index > 0 ? KIND_WORDS[kind].learner : KIND_WORDS[kind].mentor,
      needs: agreement.needs.find((need) => need.personId === id)?.words.trim() ?? '',
      agreedOn: agreed.get(id) ?? null,
    })),
    purpose: agreement.purpose.trim(),
    groundRules: agreement.groundRules.map((rule) => rule.trim()).filter(Boolean),
    power: agreement.power.trim(),
    confidentiality: agreement.confidentiality.trim(),
    meetingRhythm: agreement.meetingRhythm.trim(),
    wordedOn: agreement.wordedOn,
  });
}
