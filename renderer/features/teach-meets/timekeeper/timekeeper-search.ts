/** What the timekeeper's address keeps: the room that this screen stands in. */
export type TimekeeperSearch = { readonly room?: string };

export function readTimekeeperSearch(search: Readonly<Record<string, unknown>>): TimekeeperSearch {
  const { room } = search;
  return typeof room === 'string' ? { room } : {};
}
