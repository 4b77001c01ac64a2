import { isSmallGroup } from './is-small-group';

/** What the rule looks at in one row of a column. */
export type ColumnCell = {
  readonly value: number;
  /** How many people it counts. */
  readonly people: number;
  /** Whether it tells of a small group, or is worked out from something withheld. */
  readonly isHeld: boolean;
};

/**
 * The places of the rows that are withheld in a column whose total is told, or 'all' where the total has to go as well.
 *
 * Withheld are the rows that tell of a small group; then those with the next fewest people, all of one number together,
 * until what the total gives away of them is the sum of at least `limit` people and of values that are not all the same.
 * The rule looks at the rows' figures only, never at which row has them: whatever order the withheld figures are put in,
 * the same rows are withheld, so nobody can tell which figure belongs to which row.
 *
 * @example
 * withholdColumn([of(11), of(3), of(2)], 5) //=> Set(1, 2): eleven is told, three and two are not
 */
export function withholdColumn(cells: readonly ColumnCell[], limit: number): ReadonlySet<number> | 'all' {
  const places = cells.map((_, place) => place);
  const held = new Set(places.filter((place) => cells[place]?.isHeld));
  if (held.size === 0) return held;
  const rest = (): readonly number[] =>
    places.flatMap((place) => (held.has(place) ? [] : (cells[place]?.people ?? [])));
  while (!isSafe(cells, held, limit)) {
    const others = rest();
    if (others.length === 0) return 'all';
    // Rows of nobody are told as long as others will do.
    const some = others.filter((people) => people > 0);
    const next = some.length === 0 ? 0 : Math.min(...some);
    for (const place of places) if (cells[place]?.people === next) held.add(place);
  }
  return held;
}

function isSafe(cells: readonly ColumnCell[], held: ReadonlySet<number>, limit: number): boolean {
  const of = [...held].flatMap((place) => cells[place] ?? []);
  const people = of.reduce((sum, cell) => sum + cell.people, 0);
  return !isSmallGroup(people, limit) && new Set(of.map((cell) => cell.value)).size > 1;
}
