import type { Claim } from '../claim/claim';
import { shortenWords } from '../paper/shorten-words';
import type { BankQuestion, GovernorStage } from './governor-settings';
import type { Visit, VisitQuestion } from './visit';

const LONGEST_QUESTION = 400;
const AROUND_CLAIM = 'What have you seen of: “”?'.length;

const asked = { claimId: null, answer: '', seen: null } as const;

/** A question of the school's bank, to be asked on a visit; later changes to the bank leave it as it is. */
export function addFromBank({ words, stage }: BankQuestion, id: VisitQuestion['id']): VisitQuestion {
  return { ...asked, id, words, stage };
}

/** A question in the governors' own words. */
export function ownQuestion(words: string, stage: GovernorStage, id: VisitQuestion['id']): VisitQuestion {
  return { ...asked, id, words: words.trim(), stage };
}

/**
 * A claim as a question that a visit can answer with what was seen.
 *
 * @example
 * questionFromClaim({ id, words: 'Year 4 write longer sentences.' }, 'q1').words
 * //=> 'What have you seen of: “Year 4 write longer sentences”?'
 */
export function questionFromClaim(
  { id: claimId, words }: Pick<Claim, 'id' | 'words'>,
  id: VisitQuestion['id'],
): VisitQuestion {
  const claim = shortenWords(words.trim().replace(/[.\s]+$/u, ''), LONGEST_QUESTION - AROUND_CLAIM);
  return { ...asked, id, words: `What have you seen of: “${claim}”?`, stage: 'key questions', claimId };
}

/** The questions with one of them a place further up or down; as they are where it would leave the list. */
export function moveQuestion(
  questions: Visit['questions'],
  id: VisitQuestion['id'],
  by: -1 | 1,
): Visit['questions'] {
  const at = questions.findIndex((each) => each.id === id);
  const to = at + by;
  if (at === -1 || to < 0 || to >= questions.length) return questions;
  const moved = [...questions];
  moved.splice(to, 0, ...moved.splice(at, 1));
  return moved;
}

/** Questions of the bank that a visit does not ask yet, by their words. */
export function listLeftInBank(
  bank: readonly BankQuestion[],
  questions: Visit['questions'],
): readonly BankQuestion[] {
  const taken = new Set(questions.map(({ words }) => words));
  return bank.filter(({ words }) => !taken.has(words));
}
