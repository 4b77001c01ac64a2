import { isSmallGroup } from './is-small-group';

/** What the rule looks at in one row of a column that is part of another: those who came, of those invited. */
export type PartCell = {
  /** How many people it counts, and how many it leaves out. */
  readonly people: number;
  readonly leftOut: number;
  /** Whether either is a small group, or something it is worked out from is withheld. */
  readonly isHeld: boolean;
};

/**
 * The places of the rows that are withheld in a column whose total is told and whose wholes stand beside it. Each row has
 * its fixed partner, the next one (the last three rows are partners of one another where the number is odd), and is
 * withheld with it, so that which rows are withheld says nothing of how the people are spread over them. Where the
 * partners together would still let a small group be worked out, all rows are withheld.
 */
export function withholdPart(cells: readonly PartCell[], limit: number): ReadonlySet<number> {
  const blocks = pairUp(cells.length).filter((places) => places.some((place) => cells[place]?.isHeld));
  const held = new Set(blocks.flat());
  const of = [...held].flatMap((place) => cells[place] ?? []);
  const people = of.reduce((sum, cell) => sum + cell.people, 0);
  const leftOut = of.reduce((sum, cell) => sum + cell.leftOut, 0);
  const isSafe = !isSmallGroup(people, limit) && !isSmallGroup(leftOut, limit);
  return isSafe ? held : new Set(cells.keys());
}

/** `pairUp(5) //=> [[0, 1], [2, 3, 4]]` */
function pairUp(count: number): readonly (readonly number[])[] {
  const blocks: number[][] = [];
  for (let place = 0; place < count; place += 1) {
    const last = blocks.at(-1);
    if (last !== undefined && (last.length < 2 || place === count - 1)) last.push(place);
    else blocks.push([place]);
  }
  return blocks;
}
