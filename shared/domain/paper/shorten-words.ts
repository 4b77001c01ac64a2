/**
 * Words cut to so many characters at the end of a word, with an ellipsis in place of the rest.
 *
 * @example
 * shortenWords('Reading aloud every day', 14) //=> 'Reading aloud…'
 */
export function shortenWords(words: string, characters: number): string {
  const letters = [...words];
  if (letters.length <= characters) return words;
  const kept = letters.slice(0, characters).join('');
  const isWholeWord = /\s/u.test(letters[characters] ?? '');
  const whole = isWholeWord ? kept : kept.replace(/\s+\S*$/u, '');
  return `${whole.replace(/[\s,;:.–-]+$/u, '')}…`;
}
