import { MAX_CHANGE_WORDS, type Change } from './change';
import { ERASING_COMMAND } from './canonical-line';

/** What a line says once somebody's name is out of it. */
export type LineWithoutName = Pick<Change, 'words' | 'by' | 'about' | 'people'>;

/**
 * The history with somebody's name out of every line that had it, and one line more that stands for the erasure. Of a
 * line that changes, the salt goes and digest and chain stay. Where an earlier erasure answers for such a line, the new
 * one takes over that erasure and all it answered for.
 */
export function eraseLines(
  history: readonly Change[],
  withoutName: (line: Change) => LineWithoutName | null,
  erasure: Pick<Change, 'at' | 'words' | 'by' | 'people'>,
): readonly Change[] {
  const sequence = (history.at(-1)?.sequence ?? 0) + 1;
  const replaced = new Map<number, LineWithoutName>();
  for (const line of history) {
    const next = withoutName(line);
    if (next !== null) replaced.set(line.sequence, next);
  }
  const takenOver = new Set<number>();
  for (const line of history) {
    if (!replaced.has(line.sequence)) continue;
    if (line.erasedBy !== null) takenOver.add(line.erasedBy);
    if (line.command === ERASING_COMMAND) takenOver.add(line.sequence);
  }
  const isOurs = (line: Change) =>
    replaced.has(line.sequence) ||
    takenOver.has(line.sequence) ||
    (line.erasedBy !== null && takenOver.has(line.erasedBy));
  const lines = history.map((line) => {
    if (!isOurs(line)) return line;
    const next = replaced.get(line.sequence);
    return {
      ...line,
      ...next,
      words: (next?.words ?? line.words).slice(0, MAX_CHANGE_WORDS),
      seal: line.seal === null ? null : { ...line.seal, salt: '' },
      erasedBy: sequence,
    };
  });
  const line: Change = {
    sequence,
    command: ERASING_COMMAND,
    ...erasure,
    about: erasure.people.map((id) => ({ kind: 'person', id })),
    seal: null,
    erasedBy: null,
  };
  return [...lines, line];
}
