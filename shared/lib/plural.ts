const numbers = new Intl.NumberFormat('en-GB');

/**
 * A count with its noun.
 *
 * @example
 * plural(1, 'talk') //=> '1 talk'
 * plural(3, 'person', 'people') //=> '3 people'
 */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${numbers.format(count)} ${count === 1 ? one : many}`;
}

/**
 * Words in a sentence.
 *
 * @example
 * listWords(['Hall', 'Library', 'Year 2']) //=> 'Hall, Library and Year 2'
 */
export function listWords(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
