import { stemmer } from 'stemmer';

/** Words that say nothing of what a topic is about. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  (
    'a an and at be better by class classes do for from get getting have help helping how i in into is it key lesson ' +
    'lessons more my of on or our stage teaching that the their this through to use using we what when with working year years'
  ).split(' '),
);

/**
 * What a topic in somebody's own words is about: its significant words, each cut to its stem by Porter's rules. Marks, single letters and
 * numbers go, except where nothing else is left.
 *
 * @example
 * stemsOf('Using questions in Year 5 maths') //=> ['question', 'math']
 * stemsOf('Questioning') //=> ['question']
 */
export function stemsOf(topic: string): readonly string[] {
  const words = topic
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}|['’]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const telling = words.filter((word) => word.length > 1 && !/^\d+$/.test(word) && !EMPTY_WORDS.has(word));
  return [...new Set((telling.length > 0 ? telling : words).map(stemmer))];
}

/**
 * Whether two topics are about the same thing: at least half of the significant words of the shorter one stand in the
 * other too. It reads words, not meanings: "behaviour" and "classroom climate" do not match.
 *
 * @example
 * matchTopics(stemsOf('Reading comprehension'), stemsOf('Guided reading')) //=> true
 * matchTopics(stemsOf('Reading'), stemsOf('Behaviour')) //=> false
 */
export function matchTopics(one: readonly string[], other: readonly string[]): boolean {
  const shorter = Math.min(one.length, other.length);
  if (shorter === 0) return false;
  const shared = one.filter((each) => other.includes(each)).length;
  return shared * 2 >= shorter && shared > 0;
}
