import { canonicalLine, chainText, ERASING_COMMAND, groupErased } from './canonical-line';
import type { Change, Seal } from './change';
import type { HistoryCheck } from './history-check';

/** A text's SHA-256 in hexadecimal: given, since nothing here computes hashes. */
export type Hash = (text: string) => string;

/** What the first line is chained to. */
const START = '';

/**
 * Seals every line that has no seal yet, in order, each chained to the one before; the same array where there is none.
 * `salt` gives a new random text for each line, at most 64 characters: with it gone, nobody can guess erased words from
 * their digest.
 *
 * A chain has no secret. It shows every change of a line by somebody who does not compute the whole chain anew from
 * there on. Whoever does, or cuts lines off the end, is only found out by an older copy: see `compareHistories`.
 */
export function sealHistory(history: readonly Change[], hash: Hash, salt: () => string): readonly Change[] {
  if (history.every(({ seal }) => seal !== null)) return history;
  const erased = groupErased(history);
  const saltOf = ({ erasedBy }: Change) => (erasedBy === null ? salt() : '');
  let before = START;
  return history.map((line) => {
    const sealed =
      line.seal === null ? { ...line, seal: makeSeal(line, erased, before, hash, saltOf(line)) } : line;
    before = sealed.seal?.chain ?? START;
    return sealed;
  });
}

function makeSeal(
  line: Change,
  erased: ReadonlyMap<number, readonly Change[]>,
  before: string,
  hash: Hash,
  salt: string,
): Seal {
  const digest = hash(salt + canonicalLine(line, erased.get(line.sequence) ?? []));
  return { salt, digest, chain: hash(chainText(before, digest, line)) };
}

/**
 * Whether every line says what it said when it was sealed, none is missing between two others, and all stand in order.
 * A line whose words were erased keeps its digest and its place in the chain; what it says now is answered for by the
 * line of the erasure, which must be there and be sealed itself.
 */
export function checkHistory(history: readonly Change[], hash: Hash): HistoryCheck {
  const erased = groupErased(history);
  const lines = new Map(history.map((line) => [line.sequence, line]));
  let before = START;
  for (const [index, line] of history.entries()) {
    const fault =
      line.sequence === index + 1 ? findFault(line, { erased, lines, before, hash }) : 'A line is missing';
    if (fault !== null) return { kind: 'altered', sequence: line.sequence, words: fault };
    before = line.seal?.chain ?? START;
  }
  return { kind: 'whole', lines: history.length, head: before };
}

type Chain = {
  readonly erased: ReadonlyMap<number, readonly Change[]>;
  readonly lines: ReadonlyMap<number, Change>;
  readonly before: string;
  readonly hash: Hash;
};

/** Why a line is not as it was sealed, in words; null where it is. */
function findFault(line: Change, { erased, lines, before, hash }: Chain): string | null {
  const { seal, erasedBy, sequence } = line;
  if (seal === null) return 'A line was put in without a seal';
  if (hash(chainText(before, seal.digest, line)) !== seal.chain) {
    return 'A line was altered, or one before it was taken out';
  }
  if (erasedBy !== null) {
    const eraser = lines.get(erasedBy);
    const isAnswered =
      seal.salt === '' &&
      erasedBy > sequence &&
      eraser?.command === ERASING_COMMAND &&
      eraser.erasedBy === null;
    return isAnswered ? null : 'A line says that its words were erased, and no erasure answers for it';
  }
  const covered = erased.get(sequence) ?? [];
  if (covered.length > 0 && line.command !== ERASING_COMMAND) return 'A line claims to be an erasure';
  return hash(seal.salt + canonicalLine(line, covered)) === seal.digest
    ? null
    : line.command === ERASING_COMMAND
      ? 'This line, or one whose words it erased, was altered'
      : 'This line was altered';
}
