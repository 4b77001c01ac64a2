/**
 * A number from a table whose index the algorithm keeps in range: checking each read for `undefined` would take longer
 * than the rest of the solvers' inner loops.
 */
export function numberAt(numbers: Float64Array, index: number): number {
  // A typed array holds a number at every index in range.
  return numbers[index] as number;
}

/** The same from a table of whole numbers: apart, since a function that reads two kinds of table is slow at both. */
export function indexAt(indexes: Int32Array, index: number): number {
  // As above.
  return indexes[index] as number;
}
