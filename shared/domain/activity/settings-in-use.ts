import type { Activity, ProgrammeTags } from './activity';
import type { ProgrammeTag } from './programme-settings';

/** The two lists of tags that activities and Teach-meets take from. */
export type TagList = keyof ProgrammeTags;

type Tagged = { readonly tags: ProgrammeTags };

/** How many activities are of a kind. */
export function countOfActivityKind(
  activities: Readonly<Record<string, Pick<Activity, 'kindId'>>>,
  kindId: string,
): number {
  return Object.values(activities).filter((each) => each.kindId === kindId).length;
}

/** The kind that activities become when theirs is removed: the first that stays. Undefined where none would stay. */
export function activityKindInPlaceOf(
  kinds: readonly ProgrammeTag[],
  goneId: string,
): ProgrammeTag | undefined {
  return kinds.find(({ id }) => id !== goneId);
}

/** How many activities, and how many Teach-meets, have a tag. */
export function countTagged(
  of: {
    readonly activities: Readonly<Record<string, Tagged>>;
    readonly teachMeets: Readonly<Record<string, Tagged>>;
  },
  list: TagList,
  tagId: string,
): { readonly activities: number; readonly teachMeets: number } {
  const count = (records: Readonly<Record<string, Tagged>>) =>
    Object.values(records).filter(({ tags }) => tags[list].includes(tagId)).length;
  return { activities: count(of.activities), teachMeets: count(of.teachMeets) };
}

/** The same tags without those that a list no longer has; the very same where nothing goes. */
export function keepKnownTags<Each extends Tagged['tags']>(
  tags: Each,
  known: Readonly<Record<TagList, ReadonlySet<string>>>,
): Each {
  const isKnown = (list: TagList) => tags[list].every((id) => known[list].has(id));
  if (isKnown('standardParts') && isKnown('mechanisms')) return tags;
  return {
    ...tags,
    standardParts: tags.standardParts.filter((id) => known.standardParts.has(id)),
    mechanisms: tags.mechanisms.filter((id) => known.mechanisms.has(id)),
  };
}
