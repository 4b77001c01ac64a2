/**
 * The tags with those in the typed or pasted words added at the end; words already there, in any case, are
 * left out, and so are words outside `allowed` where it is given.
 *
 * @example
 * addTags(['Maths'], 'maths, Reading; Phonics')
 * //=> ['Maths', 'Reading', 'Phonics']
 */
export function addTags(
  tags: readonly string[],
  words: string,
  allowed?: readonly string[],
): readonly string[] {
  const next = [...tags];
  for (const piece of words.split(/[,;\n\t]/)) {
    const word = piece.trim().replace(/\s+/g, ' ');
    const isSame = (other: string) => other.toLowerCase() === word.toLowerCase();
    const tag = allowed === undefined ? word : allowed.find(isSame);
    if (word !== '' && tag !== undefined && !next.some(isSame)) next.push(tag);
  }
  return next;
}
