import { pairingsIn } from './pairings';
import { isIn, type Days, type RawDocument } from './raw-document';

/** Everybody who was with the school on a day of the period, or whom its records name. */
export function peopleOf(document: RawDocument, days: Days) {
  const ids = new Set<string>();
  for (const { id, startDay, leavingDay } of Object.values(document.people)) {
    const hasCome = startDay === null || startDay <= days.last;
    const isStillThere = leavingDay === null || leavingDay >= days.first;
    if (hasCome && isStillThere) ids.add(id);
  }
  for (const { day, invited, attended } of Object.values(document.activities)) {
    if (isIn(days, day)) for (const id of [...invited, ...(attended ?? [])]) ids.add(id);
  }
  for (const meet of Object.values(document.teachMeets)) {
    if (!isIn(days, meet.day)) continue;
    for (const id of meet.attendance?.attended ?? []) ids.add(id);
    for (const { presenters } of talksOf(meet)) {
      for (const id of presenters) if (!isVisitor(id)) ids.add(id);
    }
  }
  for (const { people } of pairingsIn(document, days)) for (const id of people) ids.add(id);
  const isGovernor = (id: string): boolean => document.people[id]?.kind === 'governor';
  return {
    staff: [...ids].filter((id) => !isGovernor(id)),
    governors: [...ids].filter(isGovernor),
  };
}

/** Whether a presenter's id is that of somebody from outside the school. */
export const isVisitor = (id: string): boolean => id.startsWith('visitor:');

/** The talks of a Teach-meet as it was last published, each with its presenters' ids. */
export function talksOf({ id, releases }: RawDocument['teachMeets'][string]) {
  const last = releases.at(-1);
  if (last === undefined) throw new Error(`Teach-meet ${id} was never published.`);
  return last.programme.talks.map(({ talkId, presenters }) => ({
    id: `${id}/${talkId}`,
    presenters: presenters.map((each) => each.id),
  }));
}

export type StaffRow = { readonly id: string; readonly people: readonly string[] };

/**
 * Staff by group. Groups that are too small to be told of count together, with the next smallest group while they are
 * still too few together.
 */
export function groupRows(document: RawDocument, days: Days): readonly StaffRow[] {
  const limit = document.school.summaries.smallGroup;
  const byGroup = new Map<string, string[]>();
  for (const { id } of document.school.staffGroups) byGroup.set(id, []);
  for (const id of peopleOf(document, days).staff) {
    const group = document.people[id]?.staffGroup ?? '';
    byGroup.set(group, [...(byGroup.get(group) ?? []), id]);
  }
  const groups = [...byGroup].filter(([, people]) => people.length > 0);
  const bySize = groups.toSorted(([, one], [, other]) => one.length - other.length);
  const small = bySize.filter(([, people]) => people.length < limit);
  const together = [...small];
  for (const next of bySize.slice(small.length)) {
    if (together.length === 0 || together.flatMap(([, people]) => people).length >= limit) break;
    together.push(next);
  }
  const row = ([id, people]: [string, string[]]): StaffRow => ({ id: id === '' ? 'none' : id, people });
  if (together.length < 2) return groups.map(row);
  return [
    ...groups.filter((group) => !together.includes(group)).map(row),
    { id: 'small groups', people: together.flatMap(([, people]) => people) },
  ];
}
