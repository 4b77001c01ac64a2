import type { Grid } from './grid';

/**
 * A timetable while it is searched: which talk stands in which cell, and its three figures (unplaced, kept, penalty),
 * kept true by every lift and put. It does not refuse what breaks a pair rule: ask `fits` first.
 */
export class Arrangement {
  readonly grid: Grid;
  readonly cellOf: Int32Array;
  readonly talkAt: Int32Array;
  unplaced: number;
  kept = 0;
  penalty = 0;

  readonly #inBlock: Int32Array;
  readonly #inSession: Int32Array;
  readonly #inGroup: Int32Array;
  readonly #themeWeight: number;
  readonly #apartWeight: number;
  readonly #balanceWeight: number;

  constructor(grid: Grid, cellOf: Int32Array = new Int32Array(grid.talks).fill(-1)) {
    this.grid = grid;
    this.cellOf = new Int32Array(grid.talks).fill(-1);
    this.talkAt = new Int32Array(grid.cells).fill(-1);
    this.unplaced = grid.talks;
    this.#inBlock = new Int32Array(grid.themes * grid.blocks);
    this.#inSession = new Int32Array(grid.groups * grid.sessions);
    this.#inGroup = new Int32Array(grid.groups);
    this.#themeWeight = grid.problem.weights.theme;
    this.#apartWeight = grid.problem.weights.apart;
    this.#balanceWeight = grid.problem.weights.balance;
    cellOf.forEach((cell, talk) => {
      if (cell >= 0) this.put(talk, cell);
    });
  }

  /** Whether the talk may stand in the cell: no cell rule closes it, and no talk it is parted from stands in its slot. */
  fits(talk: number, cell: number): boolean {
    return this.grid.open[talk * this.grid.cells + cell] === 1 && this.isFreeAt(talk, cell, -1, -1);
  }

  /** Whether no talk it is parted from, but for the two that are about to leave, stands in the cell's slot. */
  isFreeAt(talk: number, cell: number, leaving: number, alsoLeaving: number): boolean {
    const { parted, slotOfCell } = this.grid;
    const slot = slotOfCell[cell] ?? -1;
    const end = parted.from[talk + 1] ?? 0;
    for (let at = parted.from[talk] ?? 0; at < end; at += 1) {
      const other = parted.items[at] ?? 0;
      const standing = this.cellOf[other] ?? -1;
      if (standing >= 0 && slotOfCell[standing] === slot && other !== leaving && other !== alsoLeaving)
        return false;
    }
    return true;
  }

  /** How many talks of the theme stand in the block. */
  countTheme(theme: number, block: number): number {
    return this.#inBlock[theme * this.grid.blocks + block] ?? 0;
  }

  /** Stands an unplaced talk in an empty cell. */
  put(talk: number, cell: number): void {
    const { grid } = this;
    this.penalty += this.#lonely(talk, cell);
    const theme = (grid.theme[talk] ?? 0) * grid.blocks + (grid.blockOfCell[cell] ?? 0);
    const others = this.#inBlock[theme] ?? 0;
    if (others === 0) this.penalty += this.#themeWeight;
    this.#inBlock[theme] = others + 1;
    this.#countGroup(talk, cell, 1);
    this.cellOf[talk] = cell;
    this.talkAt[cell] = talk;
    this.unplaced -= 1;
    if (grid.previous[talk] === cell) this.kept += 1;
  }

  /** Takes a placed talk out of its cell. */
  lift(talk: number): void {
    const { grid } = this;
    const cell = this.cellOf[talk] ?? -1;
    this.cellOf[talk] = -1;
    this.talkAt[cell] = -1;
    this.unplaced += 1;
    if (grid.previous[talk] === cell) this.kept -= 1;
    this.penalty -= this.#lonely(talk, cell);
    const theme = (grid.theme[talk] ?? 0) * grid.blocks + (grid.blockOfCell[cell] ?? 0);
    const others = (this.#inBlock[theme] ?? 0) - 1;
    if (others === 0) this.penalty -= this.#themeWeight;
    this.#inBlock[theme] = others;
    this.#countGroup(talk, cell, -1);
  }

  /**
   * How the penalty would change if a placed talk went to the cell and whoever stands there (−1 for nobody) came to
   * the talk's own: what lifting and putting both would find, without doing it.
   */
  weighExchange(talk: number, cell: number, other: number): number {
    const { grid } = this;
    const own = this.cellOf[talk] ?? 0;
    let change = this.#weighMove(talk, own, cell, other);
    if (other >= 0) change += this.#weighMove(other, cell, own, talk);
    const from = grid.blockOfCell[own] ?? 0;
    const to = grid.blockOfCell[cell] ?? 0;
    if (from === to) return change;
    const theme = grid.theme[talk] ?? 0;
    const otherTheme = other < 0 ? -1 : (grid.theme[other] ?? 0);
    if (theme !== otherTheme) {
      change += this.#weighThemeMove(theme, from, to);
      if (otherTheme >= 0) change += this.#weighThemeMove(otherTheme, to, from);
    }
    const fromSession = grid.sessionOfSlot[grid.slotOfCell[own] ?? 0] ?? 0;
    const toSession = grid.sessionOfSlot[grid.slotOfCell[cell] ?? 0] ?? 0;
    if (fromSession === toSession) return change;
    const group = grid.group[talk] ?? 0;
    const otherGroup = other < 0 ? -1 : (grid.group[other] ?? 0);
    if (group !== otherGroup) {
      change += this.#weighGroupMove(group, fromSession, toSession);
      if (otherGroup >= 0) change += this.#weighGroupMove(otherGroup, toSession, fromSession);
    }
    return change;
  }

  #weighMove(talk: number, own: number, cell: number, partner: number): number {
    const { near, slotOfCell, cost, cells } = this.grid;
    let change = (cost[talk * cells + cell] ?? 0) - (cost[talk * cells + own] ?? 0);
    const slot = slotOfCell[own] ?? 0;
    const newSlot = slotOfCell[cell] ?? 0;
    const end = near.from[talk + 1] ?? 0;
    for (let at = near.from[talk] ?? 0; at < end; at += 1) {
      const neighbour = near.items[at] ?? 0;
      const standing = this.cellOf[neighbour] ?? -1;
      if (standing < 0 || neighbour === partner) continue;
      const there = slotOfCell[standing] ?? 0;
      if (there - slot <= 2 && slot - there <= 2) change -= this.#apartWeight;
      if (there - newSlot <= 2 && newSlot - there <= 2) change += this.#apartWeight;
    }
    return change;
  }

  #weighThemeMove(theme: number, from: number, to: number): number {
    const first = theme * this.grid.blocks;
    const leaves = this.#inBlock[first + from] === 1 ? this.#themeWeight : 0;
    return (this.#inBlock[first + to] === 0 ? this.#themeWeight : 0) - leaves;
  }

  #weighGroupMove(group: number, from: number, to: number): number {
    const { sessions, fairLow, fairHigh } = this.grid;
    const fair = (this.#inGroup[group] ?? 0) * sessions;
    const leaving = this.#inSession[group * sessions + from] ?? 0;
    const joined = this.#inSession[group * sessions + to] ?? 0;
    let change = 0;
    if (leaving > (fairHigh[fair + from] ?? 0)) change -= 1;
    else if (leaving <= (fairLow[fair + from] ?? 0)) change += 1;
    if (joined >= (fairHigh[fair + to] ?? 0)) change += 1;
    else if (joined < (fairLow[fair + to] ?? 0)) change -= 1;
    return change * this.#balanceWeight;
  }

  /** Preference, overflow and apart of a talk in a cell. */
  #lonely(talk: number, cell: number): number {
    const { near, slotOfCell, cost, cells } = this.grid;
    const slot = slotOfCell[cell] ?? 0;
    let sum = cost[talk * cells + cell] ?? 0;
    const end = near.from[talk + 1] ?? 0;
    for (let at = near.from[talk] ?? 0; at < end; at += 1) {
      const standing = this.cellOf[near.items[at] ?? 0] ?? -1;
      if (standing < 0) continue;
      const gap = (slotOfCell[standing] ?? 0) - slot;
      if (gap >= -2 && gap <= 2 && gap !== 0) sum += this.#apartWeight;
    }
    return sum;
  }

  #countGroup(talk: number, cell: number, change: 1 | -1): void {
    const { grid } = this;
    const group = grid.group[talk] ?? 0;
    const session = grid.sessionOfSlot[grid.slotOfCell[cell] ?? 0] ?? 0;
    this.penalty -= this.#balanceWeight * this.#unfairness(group);
    const here = group * grid.sessions + session;
    this.#inSession[here] = (this.#inSession[here] ?? 0) + change;
    this.#inGroup[group] = (this.#inGroup[group] ?? 0) + change;
    this.penalty += this.#balanceWeight * this.#unfairness(group);
  }

  #unfairness(group: number): number {
    const { sessions, fairLow, fairHigh } = this.grid;
    const fair = (this.#inGroup[group] ?? 0) * sessions;
    const first = group * sessions;
    let sum = 0;
    for (let session = 0; session < sessions; session += 1) {
      const here = this.#inSession[first + session] ?? 0;
      const low = fairLow[fair + session] ?? 0;
      const high = fairHigh[fair + session] ?? 0;
      if (here < low) sum += low - here;
      else if (here > high) sum += here - high;
    }
    return sum;
  }
}
