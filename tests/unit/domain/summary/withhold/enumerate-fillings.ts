/** What a reader sees of one column: each row's figure or null where it is withheld, and the total or null. */
export type Seen = { readonly cells: readonly (number | null)[]; readonly total: number | null };

/** Every way to fill rows with whole numbers, each up to its most. */
function* enumerateFillings(mosts: readonly number[]): Generator<readonly number[]> {
  const [most, ...others] = mosts;
  if (most === undefined) {
    yield [];
    return;
  }
  for (let value = 0; value <= most; value += 1) {
    for (const rest of enumerateFillings(others)) yield [value, ...rest];
  }
}

/**
 * The fillings of which an attacker who knows the rule could tell a withheld figure: those that are shown as no other is
 * in which that row has another value. `isAsked` says which fillings to look at; all are ways out for the attacker.
 */
export function listGivenAway(
  mosts: readonly number[],
  publish: (filling: readonly number[]) => Seen,
  isAsked: (filling: readonly number[]) => boolean,
): { readonly givenAway: readonly string[]; readonly withheld: number } {
  const possible = new Map<string, readonly Set<number>[]>();
  const shown: { readonly filling: readonly number[]; readonly seen: Seen; readonly key: string }[] = [];
  for (const filling of enumerateFillings(mosts)) {
    const seen = publish(filling);
    const key = JSON.stringify(seen);
    const values = possible.get(key) ?? mosts.map(() => new Set<number>());
    filling.forEach((value, row) => values[row]?.add(value));
    possible.set(key, values);
    if (isAsked(filling) && seen.cells.includes(null)) shown.push({ filling, seen, key });
  }
  const givenAway = shown
    .filter(({ seen, key }) =>
      seen.cells.some((cell, row) => cell === null && (possible.get(key)?.[row]?.size ?? 0) < 2),
    )
    .map(({ filling }) => filling.join(', '));
  return { givenAway, withheld: shown.length };
}
