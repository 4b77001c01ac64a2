import type { Grid } from './grid';

/** Blocks tried together for one theme; beyond this many sets the count stops and the last proved figure stands. */
const MOST_SETS = 20_000;

/**
 * The fewest (theme, room, session) triples that any timetable with so many unplaced talks uses: for each theme the
 * fewest blocks whose cells could take its talks, every other theme forgotten; the unplaced are the ones that save
 * most.
 */
export function boundThemes(grid: Grid, unplaced: number): number {
  let fewest: number[] = Array.from({ length: unplaced + 1 }, () => 0);
  for (let theme = 0; theme < grid.themes; theme += 1) {
    const talks = Array.from({ length: grid.talks }, (_, talk) => talk).filter(
      (talk) => grid.theme[talk] === theme,
    );
    const need = blocksNeeded(grid, talks, unplaced);
    fewest = fewest.map((_, left) => {
      let best = Infinity;
      for (let drop = 0; drop <= left; drop += 1) {
        best = Math.min(best, (fewest[left - drop] ?? Infinity) + (need[drop] ?? 0));
      }
      return best;
    });
  }
  return fewest[unplaced] ?? 0;
}

/** For 0, 1, … talks left out: the fewest blocks that could take the rest of them. */
function blocksNeeded(grid: Grid, talks: readonly number[], unplaced: number): readonly number[] {
  const most = [0];
  const useful = Array.from({ length: grid.blocks }, (_, block) => block);
  let sets = 0;
  while ((most.at(-1) ?? 0) < talks.length && sets <= MOST_SETS) {
    const size = most.length;
    if (size > grid.blocks) break;
    sets += binomial(grid.blocks, size);
    if (sets > MOST_SETS) break;
    let best = 0;
    forEachSet(useful, size, (blocks) => {
      if (best < talks.length) best = Math.max(best, countMatched(grid, talks, blocks));
    });
    most.push(best);
  }
  return Array.from({ length: unplaced + 1 }, (_, drop) => {
    const rest = talks.length - drop;
    const found = most.findIndex((matched) => matched >= rest);
    return found >= 0 ? found : sets > MOST_SETS ? most.length : Infinity;
  });
}

function binomial(n: number, k: number): number {
  let value = 1;
  for (let at = 0; at < k; at += 1) value = (value * (n - at)) / (at + 1);
  return value;
}

function forEachSet(
  items: readonly number[],
  size: number,
  visit: (set: readonly number[]) => void,
  taken: readonly number[] = [],
): void {
  if (size === 0) {
    visit(taken);
    return;
  }
  items.forEach((item, index) => {
    if (items.length - index >= size) forEachSet(items.slice(index + 1), size - 1, visit, [...taken, item]);
  });
}

/** The most of these talks that the cells of these blocks could hold at once. */
export function countMatched(grid: Grid, talks: readonly number[], blocks: readonly number[]): number {
  const holder = new Int32Array(grid.cells).fill(-1);
  const tried = new Int32Array(grid.cells).fill(-1);
  const within = new Set(blocks);
  const place = (talk: number, round: number): boolean => {
    for (let cell = 0; cell < grid.cells; cell += 1) {
      if (tried[cell] === round || grid.open[talk * grid.cells + cell] !== 1) continue;
      if (!within.has(grid.blockOfCell[cell] ?? -1)) continue;
      tried[cell] = round;
      const standing = holder[cell] ?? -1;
      if (standing < 0 || place(standing, round)) {
        holder[cell] = talk;
        return true;
      }
    }
    return false;
  };
  return talks.filter((talk, round) => place(talk, round)).length;
}
