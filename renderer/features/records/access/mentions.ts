import type { Mention, SubjectRecord } from '#shared/domain/duties/subject-record';
import { mentionKey } from '#shared/domain/duties/withhold-mentions';

/** A run of a line's words, or somebody's name in them. */
export type LinePart = { readonly text: string; readonly mention: Mention | null };

/**
 * A line's words, cut where a name begins and ends.
 *
 * @example
 * cutAtNames('With Mei on Tue', [{ start: 5, end: 8, name: 'Mei Rashid' }]).map(({ text }) => text)
 * //=> ['With ', 'Mei', ' on Tue']
 */
export function cutAtNames(words: string, mentions: readonly Mention[]): readonly LinePart[] {
  const parts: LinePart[] = [];
  let at = 0;
  for (const mention of mentions.toSorted((one, other) => one.start - other.start)) {
    if (mention.start < at) continue;
    if (mention.start > at) parts.push({ text: words.slice(at, mention.start), mention: null });
    parts.push({ text: words.slice(mention.start, mention.end), mention });
    at = mention.end;
  }
  if (at < words.length) parts.push({ text: words.slice(at), mention: null });
  return parts;
}

/** Somebody else who is named, with each place where they are. */
export type Other = { readonly name: string; readonly keys: readonly string[] };

/** Everybody else who is named, by name, the most often named first. */
export function listOthers({ sections }: Pick<SubjectRecord, 'sections'>): readonly Other[] {
  const byName = new Map<string, string[]>();
  for (const { entries } of sections) {
    for (const line of entries.flatMap((entry) => entry.lines)) {
      for (const mention of line.mentions) {
        const keys = byName.get(mention.name) ?? [];
        keys.push(mentionKey(line, mention));
        byName.set(mention.name, keys);
      }
    }
  }
  return [...byName]
    .map(([name, keys]) => ({ name, keys }))
    .toSorted(
      (one, other) => other.keys.length - one.keys.length || one.name.localeCompare(other.name, 'en-GB'),
    );
}
