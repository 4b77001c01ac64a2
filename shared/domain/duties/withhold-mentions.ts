import type { Mention, SubjectLine, SubjectRecord } from './subject-record';

/** A run of a line's words: plain, another person's name that stays, or one that is withheld, of which nothing is kept. */
export type LinePiece =
  | { readonly kind: 'words' | 'other'; readonly words: string }
  | { readonly kind: 'withheld' };

/** By what a mention is known: `lineId:start`. */
export const mentionKey = (line: Pick<SubjectLine, 'id'>, { start }: Pick<Mention, 'start'>): string =>
  `${line.id}:${start}`;

/** Every mention of a record, by its key. */
export function listMentionKeys({ sections }: Pick<SubjectRecord, 'sections'>): ReadonlySet<string> {
  return new Set(
    sections.flatMap(({ entries }) =>
      entries.flatMap(({ lines }) =>
        lines.flatMap((line) => line.mentions.map((mention) => mentionKey(line, mention))),
      ),
    ),
  );
}

/**
 * A line in pieces, with every withheld name taken out of it.
 *
 * @example
 * withholdMentions({ id: 'a', words: 'With Mei', mentions: [{ start: 5, end: 8, name: 'Mei Rashid' }], … }, new Set(['a:5']))
 * //=> [{ kind: 'words', words: 'With ' }, { kind: 'withheld' }]
 */
export function withholdMentions(
  line: Pick<SubjectLine, 'id' | 'words' | 'mentions'>,
  withheld: ReadonlySet<string>,
): readonly LinePiece[] {
  const pieces: LinePiece[] = [];
  let at = 0;
  const upTo = (end: number) => {
    if (end > at) pieces.push({ kind: 'words', words: line.words.slice(at, end) });
  };
  for (const mention of line.mentions) {
    upTo(mention.start);
    pieces.push(
      withheld.has(mentionKey(line, mention))
        ? { kind: 'withheld' }
        : { kind: 'other', words: line.words.slice(mention.start, mention.end) },
    );
    at = mention.end;
  }
  upTo(line.words.length);
  return pieces;
}

/** What stands in words for a name that is withheld. */
const WITHHELD = '[name withheld]';

/** The pieces of a line as one text. */
export const joinPieces = (pieces: readonly LinePiece[]): string =>
  pieces.map((piece) => (piece.kind === 'withheld' ? WITHHELD : piece.words)).join('');
