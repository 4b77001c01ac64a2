import { listWords } from '../../../lib/plural';
import type { PersonId } from '../../people/person';
import { whoAgreed } from './agreement';
import { nameOf, type People } from '../../people/name-of';
import type { Pairing } from './pairing';

/** Who has not agreed yet to a pair's learning agreement as it stands. */
export type ToAgree = {
  readonly isWritten: boolean;
  readonly people: readonly PersonId[];
  readonly words: string;
};

/** Who of an agreed or active or proposed pairing still has to agree, and null where everybody has, or it is at rest. */
export function whoHasToAgree(
  { stage, people: ids, agreement }: Pick<Pairing, 'stage' | 'people' | 'agreement'>,
  people: People,
): ToAgree | null {
  if (stage === 'closed' || stage === 'pausing') return null;
  if (agreement === null) return { isWritten: false, people: ids, words: 'No learning agreement yet' };
  const agreed = whoAgreed(agreement);
  const left = ids.filter((id) => !agreed.has(id));
  if (left.length === 0) return null;
  const names = listWords(left.map((id) => nameOf(people, id)));
  return {
    isWritten: true,
    people: left,
    words: `${names} ${left.length === 1 ? 'has' : 'have'} still to agree`,
  };
}
