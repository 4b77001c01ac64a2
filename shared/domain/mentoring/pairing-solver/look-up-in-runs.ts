/**
 * Looks names up in a map. Lists of pairs mostly name the same person many times in a row: whoever was asked for last is
 * not looked up again.
 */
export function lookUpInRuns<T>(map: ReadonlyMap<string, T>): (name: string) => T | undefined {
  let last: string | null = null;
  let found: T | undefined;
  return (name) => {
    if (name !== last) {
      last = name;
      found = map.get(name);
    }
    return found;
  };
}
