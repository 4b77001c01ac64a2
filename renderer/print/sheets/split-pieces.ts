import type { RecordLine } from '#shared/domain/duties/papers/subject-record-job';

type Pieces = RecordLine['pieces'];

/** About a third of a page: what is longer goes into several rows, since no page cuts a row. */
const MOST_LETTERS = 900;

/**
 * The pieces of a line in runs that each fit a page, cut at paragraphs first and then between words.
 *
 * @example
 * splitPieces([{ kind: 'words', words: 'One\nTwo' }]).length //=> 2
 */
export function splitPieces(pieces: Pieces): readonly Pieces[] {
  const runs: Pieces[number][][] = [[]];
  let letters = 0;
  for (const piece of pieces) {
    const texts = piece.kind === 'words' ? cut(piece.words) : [null];
    for (const text of texts) {
      const isNewParagraph = text !== null && text.startsWith('\n');
      if (runs.at(-1)?.length !== 0 && (letters > MOST_LETTERS || isNewParagraph)) {
        runs.push([]);
        letters = 0;
      }
      const kept =
        text === null || piece.kind !== 'words' ? piece : { ...piece, words: text.replace(/^\n+/, '') };
      letters += text?.length ?? 20;
      runs.at(-1)?.push(kept);
    }
  }
  return runs;
}

/** Paragraphs, each with the line break before it, and long ones cut between two words. */
function cut(words: string): readonly string[] {
  return words.split(/(?=\n+)(?<!\n)/).flatMap((paragraph) => {
    const parts: string[] = [];
    let rest = paragraph;
    while (rest.length > MOST_LETTERS) {
      const space = rest.lastIndexOf(' ', MOST_LETTERS);
      const end = space > 0 ? space + 1 : MOST_LETTERS;
      parts.push(rest.slice(0, end));
      rest = rest.slice(end);
    }
    return [...parts, rest];
  });
}
