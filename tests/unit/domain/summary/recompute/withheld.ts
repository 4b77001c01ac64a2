import type { Figures } from './figures';
import { listSums } from './known-sums';
import { isOfFew } from './shown';

/** Keys of hours of a whole staff group: not shown, but whoever knows the size of the group can work them out. */
export const isBehind = (key: string): boolean => /^hours\/.+\.total$/.test(key);

/**
 * The withheld figures that the rule does not justify. It justifies a figure that tells of fewer people than the limit,
 * or that leaves so few out; one that stands in a sum with such a figure, so that subtraction would give that away; and
 * one from which a figure that is justified could be worked out, or the other way about.
 */
export function listUnjustified(
  withheld: ReadonlySet<string>,
  told: ReadonlyMap<string, number>,
  figures: Figures,
  limit: number,
): readonly string[] {
  const links = [
    ...listSums(figures).map(({ parts, total }) => [...parts, total]),
    ...[...figures].map(([key, { from }]) => [key, ...from]),
  ].map((keys) => keys.filter((key) => !told.has(key)));
  const justified = new Set(
    [...figures].filter(([key, figure]) => !told.has(key) && isOfFew(figure, limit)).map(([key]) => key),
  );
  for (let before = -1; before !== justified.size;) {
    before = justified.size;
    for (const keys of links) {
      if (keys.some((key) => justified.has(key))) for (const key of keys) justified.add(key);
    }
  }
  return [...withheld].filter((key) => !justified.has(key));
}

/** The sums whose told total gives away that the parts that are not told are of too few people all together. */
export function listTooFewTogether(
  told: ReadonlyMap<string, number>,
  figures: Figures,
  limit: number,
): readonly string[] {
  return listSums(figures).flatMap(({ parts, total }) => {
    const untold = parts.filter((key) => !told.has(key));
    const people = untold.reduce((sum, key) => sum + (figures.get(key)?.groups[0] ?? 0), 0);
    return told.has(total) && people > 0 && people < limit
      ? [`${untold.join(', ')} are of ${people} people together`]
      : [];
  });
}
