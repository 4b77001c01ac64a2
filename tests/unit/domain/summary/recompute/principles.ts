import type { PrincipleId } from '#shared/domain/mentoring/principles';
import type { RawDocument } from './raw-document';

type Pairing = RawDocument['pairings'][string];
type School = RawDocument['school'];

export const PRINCIPLES: readonly PrincipleId[] = [
  'conversation',
  'goals',
  'relationship',
  'understanding',
  'agreement',
  'benefits',
  'combining',
  'experimenting',
  'self-direction',
  'resources',
];

const isWorded = (words: string): boolean => /\S/.test(words);

/** Whether a pairing's records, of any day, give evidence of a principle. */
export function showsIn(principle: PrincipleId, pairing: Pairing, school: School): boolean {
  if (pairing.evidence.some((noted) => noted.principle === principle)) return true;
  const held = Object.values(pairing.sessions).filter(({ status }) => status === 'held');
  const goals = Object.values(pairing.goals);
  const uses = new Set(
    held.map(
      ({ kindId }) => school.mentoring.sessionKinds.find(({ id }) => id === kindId)?.use ?? 'conversation',
    ),
  );
  switch (principle) {
    case 'conversation':
      return held.length > 0;
    case 'goals':
      return goals.some(
        ({ buildsOn, successCriteria, priorityId }) =>
          isWorded(buildsOn) &&
          (isWorded(successCriteria) || school.priorities.some(({ id }) => id === priorityId)),
      );
    case 'relationship':
      return trusts(pairing);
    case 'understanding':
      return uses.has('theory');
    case 'agreement':
      return haveAllAgreed(pairing);
    case 'benefits':
      return pairing.gains.length > 0;
    case 'combining':
      return (
        held.some(({ specialist }) => isWorded(specialist)) ||
        (pairing.kind === 'co-coaching' && held.length > 0)
      );
    case 'experimenting':
      return uses.has('lesson review') || uses.has('observation');
    case 'self-direction':
      return (
        held.some(({ ledByLearner }) => ledByLearner) ||
        goals.some(({ selfRatingAfter }) => selfRatingAfter !== null)
      );
    case 'resources':
      return held.some(
        ({ cover, start }) =>
          cover === 'arranged' ||
          (cover === 'not needed' &&
            start !== null &&
            school.periods.some((period) => period.start <= start && start < period.end)),
      );
  }
}

/** Everybody has signed the words as they stand. */
function haveAllAgreed({ agreement, people }: Pairing): boolean {
  if (agreement === null) return false;
  const { signed, wordedOn } = agreement;
  return people.every((id) => signed.some(({ personId, day }) => personId === id && day >= wordedOn));
}

/** Each said what they need; or all agreed how to deal with power, or agreed again. */
function trusts(pairing: Pairing): boolean {
  const { agreement, people } = pairing;
  if (agreement === null) return false;
  const haveNeeds = people.every((id) =>
    agreement.needs.some(({ personId, words }) => personId === id && isWorded(words)),
  );
  const haveAgreedAgain = people.every(
    (id) => new Set(agreement.signed.flatMap(({ personId, day }) => (personId === id ? [day] : []))).size > 1,
  );
  return haveNeeds || (haveAllAgreed(pairing) && (isWorded(agreement.power) || haveAgreedAgain));
}
