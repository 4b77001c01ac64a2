/** A file's name that every system accepts. `fileName('Year 2: talk & words') //=> 'Year 2 talk words'` */
export function fileName(words: string): string {
  return words
    .replaceAll(/[^\p{L}\p{N} ._-]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, 80);
}
