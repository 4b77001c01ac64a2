/**
 * A copy of plain data with every text in it replaced, keys included; what does not change stays the very same object,
 * so that little is written and checked anew.
 */
export function replaceEverywhere<T>(value: T, replace: (text: string) => string): T {
  // Each branch gives back what it was given but for its texts, which the compiler cannot follow through a T.
  if (typeof value === 'string') return replace(value) as T;
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    const next = items.map((item) => replaceEverywhere(item, replace));
    return next.every((item, at) => item === items[at]) ? value : (next as T);
  }
  if (typeof value !== 'object' || value === null) return value;
  let isSame = true;
  const entries = Object.entries(value).map(([key, item]: [string, unknown]) => {
    const [nextKey, nextItem] = [replace(key), replaceEverywhere(item, replace)];
    if (nextKey !== key || nextItem !== item) isSame = false;
    return [nextKey, nextItem] as const;
  });
  return isSame ? value : (Object.fromEntries(entries) as T);
}
