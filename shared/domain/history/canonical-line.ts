import type { Change } from './change';

/** The command of the line that stands for having erased the words of others. */
export const ERASING_COMMAND = 'duties.anonymise';

/** What a line says, as one text that is the same whatever the order of its keys. */
const sayLine = ({ sequence, at, words, command, by, about, people, erasedBy }: Change): string =>
  JSON.stringify([
    sequence,
    at,
    words,
    command,
    by,
    about.map(({ kind, id }) => [kind, id]),
    people,
    erasedBy,
  ]);

/**
 * The text whose hash under a salt is a line's digest. The line of an erasure also answers for what the lines say whose
 * words it replaced, since these can no longer answer for themselves.
 */
export function canonicalLine(line: Change, erased: readonly Change[]): string {
  return line.command === ERASING_COMMAND
    ? JSON.stringify([sayLine(line), ...erased.map(sayLine)])
    : sayLine(line);
}

/** The text whose hash is a line's chain: the chain before, and of the line what no erasure ever changes. */
export const chainText = (before: string, digest: string, { sequence, at, command }: Change): string =>
  JSON.stringify([before, digest, sequence, at, command]);

/** The lines whose words an erasure replaced, by the number of the line that stands for it. */
export function groupErased(history: readonly Change[]): ReadonlyMap<number, readonly Change[]> {
  const groups = new Map<number, Change[]>();
  for (const line of history) {
    if (line.erasedBy === null) continue;
    const group = groups.get(line.erasedBy);
    if (group === undefined) groups.set(line.erasedBy, [line]);
    else group.push(line);
  }
  return groups;
}
