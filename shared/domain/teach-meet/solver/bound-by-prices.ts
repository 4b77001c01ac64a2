import type { Figures } from './anneal';
import { countMatched } from './bound-themes';
import type { Grid } from './grid';

/** Prices are whole thousandths of a penalty point, so that every sum is exact. */
const SCALE = 1000;
/** Sets of blocks tried for a theme, and steps of arithmetic spent in all: counted, so that the bound is the same everywhere. */
const MOST_SETS = 3_000;
const MOST_WORK = 20_000_000;
const MOST_ROUNDS = 400;
const PATIENCE = 12;

/**
 * A lower bound on the penalty of every timetable with these many unplaced and kept talks, by Lagrangian relaxation:
 * every cell asks a price of whoever stands in it, and each theme by itself takes the blocks and cells that are
 * cheapest for it. What the themes pay, less one price a cell, is never more than a real timetable's penalty, whatever
 * the prices; they are raised where themes crowd and lowered where nobody comes. Pair rules, balance and apart are
 * forgotten. Stops early, with the bound it has, where `hasTime` says so.
 */
export function boundByPrices(grid: Grid, figures: Figures, hasTime: () => boolean): number {
  const pricing = new Pricing(grid, figures);
  const rounds = Math.min(MOST_ROUNDS, Math.ceil(MOST_WORK / pricing.work));
  let best = 0;
  let boldness = 1.5;
  let stalled = 0;
  for (let round = 0; round < rounds && hasTime(); round += 1) {
    const value = pricing.evaluate();
    if (value > best) {
      best = value;
      stalled = 0;
    } else {
      stalled += 1;
      if (stalled % PATIENCE === 0) boldness /= 2;
    }
    if (best > (figures.penalty - 1) * SCALE || boldness < 0.01) break;
    if (!pricing.adjust(Math.max(1, boldness * (figures.penalty * SCALE - value)))) break;
  }
  return Math.ceil(best / SCALE);
}

class Pricing {
  /** Steps of arithmetic in one evaluation, at most. */
  readonly work: number;
  readonly #grid: Grid;
  readonly #figures: Figures;
  readonly #talksOf: readonly (readonly number[])[];
  readonly #most: number;
  /** How many talks of a theme each block could hold: theme, then block. */
  readonly #room: readonly (readonly number[])[];
  readonly #price: Float64Array;
  readonly #crowd: Float64Array;
  /** The price of leaving a talk out, and of keeping it where it was. */
  #leaving: number;
  #left = 0;
  #keeping = 0;
  #kept = 0;
  readonly #cheapest: Float64Array;
  readonly #cell: Int32Array;

  constructor(grid: Grid, figures: Figures) {
    this.#grid = grid;
    this.#figures = figures;
    this.#talksOf = Array.from({ length: grid.themes }, (_, theme) =>
      [...grid.theme.keys()].filter((talk) => grid.theme[talk] === theme),
    );
    this.#price = new Float64Array(grid.cells);
    this.#crowd = new Float64Array(grid.cells);
    this.#leaving = figures.unplaced > 0 ? grid.problem.weights.theme * SCALE : Infinity;
    this.#cheapest = new Float64Array(grid.talks * grid.blocks);
    this.#cell = new Int32Array(grid.talks * grid.blocks);
    let most = 0;
    let all = 0;
    for (let sets = 1; most < grid.blocks; most += 1) {
      sets = (sets * (grid.blocks - most)) / (most + 1);
      if (most > 0 && all + sets > MOST_SETS) break;
      all += sets;
    }
    this.#most = most;
    this.work = grid.talks * (grid.cells + all);
    this.#room = this.#talksOf.map((talks) =>
      Array.from({ length: grid.blocks }, (_, block) => countMatched(grid, talks, [block])),
    );
  }

  /** The bound at the present prices, in thousandths. */
  evaluate(): number {
    this.#crowd.fill(-1);
    this.#left = -this.#figures.unplaced;
    this.#kept = -this.#figures.kept;
    this.#findCheapest();
    let value = 0;
    this.#talksOf.forEach((talks, theme) => {
      value += this.#settleTheme(talks, this.#room[theme] ?? []);
    });
    for (const price of this.#price) value -= price;
    if (this.#figures.unplaced > 0) value -= this.#leaving * this.#figures.unplaced;
    return value - this.#keeping * this.#figures.kept;
  }

  /** Moves every price towards balance; false where all is in balance. */
  adjust(gap: number): boolean {
    let norm = this.#left ** 2 + this.#kept ** 2;
    this.#crowd.forEach((crowd, cell) => {
      if (crowd > 0 || (this.#price[cell] ?? 0) > 0) norm += crowd * crowd;
    });
    if (norm === 0) return false;
    const step = gap / norm;
    this.#crowd.forEach((crowd, cell) => {
      this.#price[cell] = Math.max(0, Math.round((this.#price[cell] ?? 0) + step * crowd));
    });
    if (this.#figures.unplaced > 0) this.#leaving = Math.round(this.#leaving + step * this.#left);
    this.#keeping = Math.round(this.#keeping + step * this.#kept);
    return true;
  }

  #findCheapest(): void {
    const { talks, cells, blocks, open, cost, blockOfCell, previous } = this.#grid;
    this.#cheapest.fill(Infinity);
    for (let talk = 0; talk < talks; talk += 1) {
      for (let cell = 0; cell < cells; cell += 1) {
        if (open[talk * cells + cell] !== 1) continue;
        const keeping = previous[talk] === cell ? this.#keeping : 0;
        const asked = (cost[talk * cells + cell] ?? 0) * SCALE + (this.#price[cell] ?? 0) + keeping;
        const at = talk * blocks + (blockOfCell[cell] ?? 0);
        if (asked < (this.#cheapest[at] ?? 0)) {
          this.#cheapest[at] = asked;
          this.#cell[at] = cell;
        }
      }
    }
  }

  /** The least that a theme can pay over all sets of blocks that could hold it; sets too many to try are bounded by all blocks at once. */
  #settleTheme(talks: readonly number[], room: readonly number[]): number {
    const { blocks, problem } = this.#grid;
    const fee = problem.weights.theme * SCALE;
    const count = talks.length;
    const everywhere = talks.map((talk) => {
      let least = this.#leaving;
      for (let block = 0; block < blocks; block += 1)
        least = Math.min(least, this.#cheapest[talk * blocks + block] ?? Infinity);
      return least;
    });
    const floor = everywhere.reduce((sum, least) => sum + least, 0);
    const paid = Array.from({ length: this.#most + 1 }, () => new Float64Array(count).fill(this.#leaving));
    let bestBlocks: readonly number[] = [];
    const taken: number[] = [];
    const needed = count - this.#figures.unplaced;
    let best = needed > 0 ? Infinity : count === 0 ? 0 : this.#leaving * count;
    const extend = (from: number, size: number, held: number): void => {
      const before = paid[size];
      const after = paid[size + 1];
      if (!before || !after || fee * (size + 1) + floor >= best) return;
      for (let block = from; block < blocks; block += 1) {
        let total = fee * (size + 1);
        for (let at = 0; at < count; at += 1) {
          const asked = Math.min(
            before[at] ?? Infinity,
            this.#cheapest[(talks[at] ?? 0) * blocks + block] ?? Infinity,
          );
          after[at] = asked;
          total += asked;
        }
        taken[size] = block;
        if (total < best && held + (room[block] ?? 0) >= needed) {
          best = total;
          bestBlocks = taken.slice(0, size + 1);
        }
        extend(block + 1, size + 1, held + (room[block] ?? 0));
      }
    };
    extend(0, 0, 0);
    const untried = this.#most < blocks ? fee * (this.#most + 1) + floor : Infinity;
    if (untried < best) {
      best = untried;
      bestBlocks = Array.from({ length: blocks }, (_, block) => block);
    }
    for (const talk of talks) this.#count(talk, bestBlocks);
    return best;
  }

  #count(talk: number, blocks: readonly number[]): void {
    let least = this.#leaving;
    let cell = -1;
    for (const block of blocks) {
      const at = talk * this.#grid.blocks + block;
      if ((this.#cheapest[at] ?? Infinity) < least) {
        least = this.#cheapest[at] ?? Infinity;
        cell = this.#cell[at] ?? -1;
      }
    }
    if (cell < 0) this.#left += 1;
    else {
      this.#crowd[cell] = (this.#crowd[cell] ?? 0) + 1;
      if (this.#grid.previous[talk] === cell) this.#kept += 1;
    }
  }
}
