/** A minimisation over whole-number or continuous columns under linear rows, in the sparse form that solvers read. */
export type LinearModel = {
  readonly cost: readonly number[];
  readonly upper: readonly number[];
  readonly whole: readonly boolean[];
  readonly rowLower: readonly number[];
  readonly rowUpper: readonly number[];
  /** Entries of row i stand at `rowStart[i]` to `rowStart[i + 1]`. */
  readonly rowStart: readonly number[];
  readonly index: readonly number[];
  readonly value: readonly number[];
  /** A solution to start from. */
  readonly start: readonly number[];
};

/** Collects the columns and rows of a model; every column lies between 0 and its upper bound. */
export class ModelBuilder {
  readonly #cost: number[] = [];
  readonly #upper: number[] = [];
  readonly #whole: boolean[] = [];
  readonly #start: number[] = [];
  readonly #rowLower: number[] = [];
  readonly #rowUpper: number[] = [];
  readonly #rowStart: number[] = [0];
  readonly #index: number[] = [];
  readonly #value: number[] = [];

  /** A yes-or-no column. */
  addChoice(cost: number, start: boolean): number {
    return this.#addColumn(cost, 1, true, start ? 1 : 0);
  }

  /** A continuous column from 0 upwards. */
  addAmount(cost: number, start: number): number {
    return this.#addColumn(cost, Infinity, false, start);
  }

  addRow(lower: number, upper: number, terms: readonly (readonly [number, number])[]): void {
    for (const [column, factor] of terms) {
      this.#index.push(column);
      this.#value.push(factor);
    }
    this.#rowStart.push(this.#index.length);
    this.#rowLower.push(lower);
    this.#rowUpper.push(upper);
  }

  /** What these terms come to in the solution to start from. */
  startValue(terms: readonly (readonly [number, number])[]): number {
    return terms.reduce((sum, [column, factor]) => sum + factor * (this.#start[column] ?? 0), 0);
  }

  build(): LinearModel {
    return {
      cost: this.#cost,
      upper: this.#upper,
      whole: this.#whole,
      start: this.#start,
      rowLower: this.#rowLower,
      rowUpper: this.#rowUpper,
      rowStart: this.#rowStart,
      index: this.#index,
      value: this.#value,
    };
  }

  #addColumn(cost: number, upper: number, whole: boolean, start: number): number {
    this.#cost.push(cost);
    this.#upper.push(upper);
    this.#whole.push(whole);
    return this.#start.push(start) - 1;
  }
}
