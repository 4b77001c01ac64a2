import type { RandomSource } from '../../../lib/random-source';
import type { Arrangement } from './arrangement';
import type { Grid } from './grid';

/** Whether a step may be made that changes the three figures so. */
export type Judge = (unplaced: number, kept: number, penalty: number) => boolean;

/** Changes a timetable a step at a time. Every step keeps every hard rule and pleases the judge, or is not made. */
export class Moves {
  readonly #arrangement: Arrangement;
  readonly #grid: Grid;
  readonly #random: RandomSource;
  readonly #movable: Int32Array;
  readonly #openCells: readonly Int32Array[];
  readonly #cellsOfBlock: readonly Int32Array[];
  readonly #sameTheme: readonly Int32Array[];
  /** The talks of the last step, in the order they left their cells, and those cells. */
  readonly #lifted: Int32Array;
  readonly #cameFrom: Int32Array;
  #steps = 0;
  readonly #judge: Judge;
  #isJudged = false;

  constructor(arrangement: Arrangement, random: RandomSource, judge: Judge) {
    const grid = arrangement.grid;
    this.#arrangement = arrangement;
    this.#grid = grid;
    this.#random = random;
    this.#judge = judge;
    const talks = Array.from({ length: grid.talks }, (_, talk) => talk);
    const cells = Array.from({ length: grid.cells }, (_, cell) => cell);
    this.#openCells = talks.map((talk) =>
      Int32Array.from(cells.filter((cell) => grid.open[talk * grid.cells + cell] === 1)),
    );
    this.#movable = Int32Array.from(talks.filter((talk) => (this.#openCells[talk]?.length ?? 0) > 0));
    this.#cellsOfBlock = Array.from({ length: grid.blocks }, (_, block) =>
      Int32Array.from(cells.filter((cell) => grid.blockOfCell[cell] === block)),
    );
    this.#sameTheme = talks.map((talk) =>
      Int32Array.from(talks.filter((other) => other !== talk && grid.theme[other] === grid.theme[talk])),
    );
    this.#lifted = new Int32Array(grid.talks);
    this.#cameFrom = new Int32Array(grid.talks);
  }

  /** Draws one random step; false where it would break a rule, change nothing or displease the judge. */
  step(): boolean {
    if (this.#movable.length === 0) return false;
    const { unplaced, kept, penalty } = this.#arrangement;
    this.#isJudged = false;
    if (!this.#draw()) return false;
    if (this.#isJudged) return true;
    const arrangement = this.#arrangement;
    if (this.#judge(arrangement.unplaced - unplaced, arrangement.kept - kept, arrangement.penalty - penalty))
      return true;
    this.#undo();
    return false;
  }

  #draw(): boolean {
    const kind = this.#random.below(1000);
    if (kind < 985) {
      const talk = this.#pick(this.#movable);
      if (kind < 330) return this.#exchange(talk, this.#pick(this.#openCells[talk]));
      if (kind < 680) return this.#exchange(talk, this.#cellBesideTheme(talk));
      if (kind < 830) return this.#exchange(talk, this.#cellOfOwnBlock(talk));
      if (kind < 955) return this.#rotate(talk, this.#cellBesideTheme(talk));
      return this.#force(talk, this.#pick(this.#openCells[talk]));
    }
    if (kind < 990) return this.#swapSlots();
    if (kind < 994) return this.#swapBlocks();
    return this.#moveTheme();
  }

  /** Takes the last step back. */
  #undo(): void {
    const arrangement = this.#arrangement;
    for (let at = 0; at < this.#steps; at += 1) {
      const talk = this.#lifted[at] ?? 0;
      if ((arrangement.cellOf[talk] ?? -1) >= 0) arrangement.lift(talk);
    }
    for (let at = 0; at < this.#steps; at += 1) {
      const cell = this.#cameFrom[at] ?? -1;
      if (cell >= 0) arrangement.put(this.#lifted[at] ?? 0, cell);
    }
    this.#steps = 0;
  }

  #pick(items: Int32Array | undefined): number {
    return items && items.length > 0 ? (items[this.#random.below(items.length)] ?? -1) : -1;
  }

  #cellBesideTheme(talk: number): number {
    const mate = this.#pick(this.#sameTheme[talk]);
    const cell = mate < 0 ? -1 : (this.#arrangement.cellOf[mate] ?? -1);
    if (cell < 0) return this.#pick(this.#openCells[talk]);
    return this.#pick(this.#cellsOfBlock[this.#grid.blockOfCell[cell] ?? 0]);
  }

  #cellOfOwnBlock(talk: number): number {
    const cell = this.#arrangement.cellOf[talk] ?? -1;
    if (cell < 0) return this.#pick(this.#openCells[talk]);
    return this.#pick(this.#cellsOfBlock[this.#grid.blockOfCell[cell] ?? 0]);
  }

  #isOpen(talk: number, cell: number): boolean {
    return this.#grid.open[talk * this.#grid.cells + cell] === 1;
  }

  #takeOut(talk: number): void {
    const cell = this.#arrangement.cellOf[talk] ?? -1;
    this.#lifted[this.#steps] = talk;
    this.#cameFrom[this.#steps] = cell;
    this.#steps += 1;
    if (cell >= 0) this.#arrangement.lift(talk);
  }

  /** Moves the talk to the cell; whoever stands there takes the talk's own cell, or is left unplaced if it had none. */
  #exchange(talk: number, cell: number): boolean {
    const arrangement = this.#arrangement;
    const own = arrangement.cellOf[talk] ?? -1;
    if (cell < 0 || cell === own || !this.#isOpen(talk, cell)) return false;
    const other = arrangement.talkAt[cell] ?? -1;
    if (other >= 0 && own >= 0 && (!this.#isOpen(other, own) || !arrangement.isFreeAt(other, own, talk, -1)))
      return false;
    if (!arrangement.isFreeAt(talk, cell, other, -1)) return false;
    if (own >= 0) {
      const { previous } = this.#grid;
      let kept = Number(previous[talk] === cell) - Number(previous[talk] === own);
      if (other >= 0) kept += Number(previous[other] === own) - Number(previous[other] === cell);
      if (!this.#judge(0, kept, arrangement.weighExchange(talk, cell, other))) return false;
      this.#isJudged = true;
    }
    this.#steps = 0;
    this.#takeOut(talk);
    if (other >= 0) this.#takeOut(other);
    arrangement.put(talk, cell);
    if (other >= 0 && own >= 0) arrangement.put(other, own);
    return true;
  }

  /** Moves the talk to the cell, whoever stands there to a third cell, and whoever stands there to the talk's own. */
  #rotate(talk: number, cell: number): boolean {
    const arrangement = this.#arrangement;
    const own = arrangement.cellOf[talk] ?? -1;
    if (cell < 0 || cell === own || !this.#isOpen(talk, cell)) return false;
    const second = arrangement.talkAt[cell] ?? -1;
    if (second < 0) return this.#exchange(talk, cell);
    const target = this.#pick(this.#openCells[second]);
    if (target < 0 || target === own || target === cell || !this.#isOpen(second, target)) return false;
    const third = arrangement.talkAt[target] ?? -1;
    if (third >= 0 && own >= 0 && !this.#isOpen(third, own)) return false;
    this.#steps = 0;
    this.#takeOut(talk);
    this.#takeOut(second);
    if (third >= 0) this.#takeOut(third);
    if (arrangement.isFreeAt(talk, cell, -1, -1)) {
      arrangement.put(talk, cell);
      if (arrangement.isFreeAt(second, target, -1, -1)) {
        arrangement.put(second, target);
        if (third < 0 || own < 0) return true;
        if (arrangement.isFreeAt(third, own, -1, -1)) {
          arrangement.put(third, own);
          return true;
        }
      }
    }
    this.#undo();
    return false;
  }

  /**
   * Moves the talk to the cell and turns out everyone in its way there: the talk in the cell, and those in its slot that
   * it is parted from. They take the cells that came free, or another that is empty, or are left unplaced.
   */
  #force(talk: number, cell: number): boolean {
    const arrangement = this.#arrangement;
    const { parted, slotOfCell } = this.#grid;
    const own = arrangement.cellOf[talk] ?? -1;
    if (cell < 0 || cell === own) return false;
    this.#steps = 0;
    this.#takeOut(talk);
    const holder = arrangement.talkAt[cell] ?? -1;
    if (holder >= 0) this.#takeOut(holder);
    for (let at = parted.from[talk] ?? 0; at < (parted.from[talk + 1] ?? 0); at += 1) {
      const other = parted.items[at] ?? 0;
      const standing = arrangement.cellOf[other] ?? -1;
      if (standing >= 0 && slotOfCell[standing] === slotOfCell[cell]) this.#takeOut(other);
    }
    arrangement.put(talk, cell);
    for (let at = 1; at < this.#steps; at += 1) this.#rehouse(this.#lifted[at] ?? 0);
    return true;
  }

  /** Puts a talk that was turned out into a cell of this step that is empty, or else into a random one. */
  #rehouse(talk: number): void {
    const arrangement = this.#arrangement;
    const first = this.#random.below(this.#steps);
    for (let at = 0; at < this.#steps + 3; at += 1) {
      const cell =
        at < this.#steps
          ? (this.#cameFrom[(first + at) % this.#steps] ?? -1)
          : this.#pick(this.#openCells[talk]);
      if (cell >= 0 && arrangement.talkAt[cell] === -1 && arrangement.fits(talk, cell)) {
        arrangement.put(talk, cell);
        return;
      }
    }
  }

  #swapSlots(): boolean {
    const { slots, rooms } = this.#grid;
    const from = this.#random.below(slots) * rooms;
    const to = this.#random.below(slots) * rooms;
    if (from === to) return false;
    return this.#swapCells(
      rooms,
      (at) => from + at,
      (at) => to + at,
    );
  }

  #swapBlocks(): boolean {
    const from = this.#cellsOfBlock[this.#random.below(this.#grid.blocks)];
    const to = this.#cellsOfBlock[this.#random.below(this.#grid.blocks)];
    if (!from || !to || from === to) return false;
    return this.#swapCells(
      Math.min(from.length, to.length),
      (at) => from[at] ?? -1,
      (at) => to[at] ?? -1,
    );
  }

  /** Moves a whole theme out of one block into another, changing places with talks of other themes there. */
  #moveTheme(): boolean {
    const { theme, blockOfCell, blocks } = this.#grid;
    const talk = this.#pick(this.#movable);
    const cell = this.#arrangement.cellOf[talk] ?? -1;
    if (cell < 0) return false;
    const block = blockOfCell[cell] ?? 0;
    const target = this.#random.below(blocks);
    if (target === block) return false;
    const isOfTheme = (each: number) => {
      const standing = this.#arrangement.talkAt[each] ?? -1;
      return standing >= 0 && theme[standing] === theme[talk];
    };
    const from = this.#cellsOfBlock[block]?.filter(isOfTheme) ?? new Int32Array();
    const to = this.#cellsOfBlock[target]?.filter((each) => !isOfTheme(each)) ?? new Int32Array();
    if (to.length === 0) return false;
    const first = this.#random.below(to.length);
    return this.#swapCells(
      Math.min(from.length, to.length),
      (at) => from[at] ?? -1,
      (at) => to[(first + at) % to.length] ?? -1,
    );
  }

  /** Changes what stands in each of `count` cells with what stands in its opposite, where every talk may. */
  #swapCells(count: number, left: (at: number) => number, right: (at: number) => number): boolean {
    const arrangement = this.#arrangement;
    const talks: number[] = [];
    const targets: number[] = [];
    for (let at = 0; at < count; at += 1) {
      for (const [from, to] of [
        [left(at), right(at)],
        [right(at), left(at)],
      ] as const) {
        const talk = arrangement.talkAt[from] ?? -1;
        if (talk < 0) continue;
        if (!this.#isOpen(talk, to)) return false;
        talks.push(talk);
        targets.push(to);
      }
    }
    if (talks.length === 0) return false;
    this.#steps = 0;
    for (const talk of talks) this.#takeOut(talk);
    for (let at = 0; at < talks.length; at += 1) {
      const talk = talks[at] ?? 0;
      const target = targets[at] ?? 0;
      if (!arrangement.isFreeAt(talk, target, -1, -1)) {
        this.#undo();
        return false;
      }
      arrangement.put(talk, target);
    }
    return true;
  }
}
