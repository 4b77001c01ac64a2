/** Rows given to columns at the least total cost, with the prices that prove it. */
export type Assignment = { readonly columnOf: Int32Array; readonly cost: number };

/**
 * The cheapest way to give each row a column of its own (Hungarian method by shortest augmenting paths, O(rows² ×
 * columns)). `costs` is rows × columns, whole numbers whose sum stays below 2^53; an absent edge is Infinity, and
 * there must be a way without one. Needs at least as many columns as rows.
 *
 * @example
 * assignAtLeastCost(2, 2, Float64Array.of(4, 1, 2, 3)) //=> { columnOf: Int32Array [1, 0], cost: 3 }
 */
export function assignAtLeastCost(rows: number, columns: number, costs: Float64Array): Assignment {
  const rowPrice = new Float64Array(rows + 1);
  const columnPrice = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  const cameFrom = new Int32Array(columns + 1);
  const distance = new Float64Array(columns + 1);
  const settled = new Uint8Array(columns + 1);
  for (let row = 1; row <= rows; row += 1) {
    rowOf[0] = row;
    distance.fill(Infinity);
    settled.fill(0);
    let column = 0;
    do {
      settled[column] = 1;
      const settledRow = rowOf[column] ?? 0;
      const base = (settledRow - 1) * columns - 1;
      const price = rowPrice[settledRow] ?? 0;
      let step = Infinity;
      let nearest = 0;
      for (let next = 1; next <= columns; next += 1) {
        if (settled[next] === 1) continue;
        const length = (costs[base + next] ?? Infinity) - price - (columnPrice[next] ?? 0);
        let best = distance[next] ?? Infinity;
        if (length < best) {
          distance[next] = length;
          cameFrom[next] = column;
          best = length;
        }
        if (best < step) {
          step = best;
          nearest = next;
        }
      }
      if (step === Infinity)
        throw new Error(`Row ${row - 1} has no column left: give every row a column of its own.`);
      for (let each = 0; each <= columns; each += 1) {
        if (settled[each] === 1) {
          const owner = rowOf[each] ?? 0;
          rowPrice[owner] = (rowPrice[owner] ?? 0) + step;
          columnPrice[each] = (columnPrice[each] ?? 0) - step;
        } else {
          distance[each] = (distance[each] ?? Infinity) - step;
        }
      }
      column = nearest;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      const previous = cameFrom[column] ?? 0;
      rowOf[column] = rowOf[previous] ?? 0;
      column = previous;
    }
  }
  const columnOf = new Int32Array(rows).fill(-1);
  let cost = 0;
  for (let column = 1; column <= columns; column += 1) {
    const row = (rowOf[column] ?? 0) - 1;
    if (row < 0) continue;
    columnOf[row] = column - 1;
    cost += costs[row * columns + column - 1] ?? 0;
  }
  return { columnOf, cost };
}
