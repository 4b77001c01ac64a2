import type { SubjectEntry, SubjectLine, SubjectRecord } from '../../domain/duties/subject-record';
import type { Day } from '../../lib/day';
import { findMentions, type NameIndex } from './find-mentions';

/** A line before its mentions are looked for: a label, what it says, and whether it is private. */
export type DraftLine = readonly [label: string, words: string, kind?: 'private'];

/** An entry before its lines are marked. Its title never has anybody's name in it, nor words that somebody wrote. */
export type DraftEntry = {
  readonly id: string;
  readonly title: string;
  readonly day: Day | null;
  readonly lines: readonly DraftLine[];
};

export type DraftSection = {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly DraftEntry[];
};

/** A section with every other person's name marked; lines that say nothing are left out. */
export function markSection(
  { id, title, entries }: DraftSection,
  index: NameIndex,
): SubjectRecord['sections'][number] {
  return { id, title, entries: entries.map((entry) => markEntry(entry, `${id}/${entry.id}`, index)) };
}

function markEntry({ title, day, lines }: DraftEntry, id: string, index: NameIndex): SubjectEntry {
  return {
    id,
    title,
    day,
    lines: lines.flatMap(([label, words, kind], at): SubjectLine[] =>
      words.trim() === ''
        ? []
        : [
            {
              id: `${id}/${at}`,
              label,
              words: words.trim(),
              mentions: findMentions(words.trim(), index),
              isPrivate: kind === 'private',
            },
          ],
    ),
  };
}
