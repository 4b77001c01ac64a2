/** Terms that come to nothing together: a total less its parts. */
export type Equation = readonly (readonly [key: string, times: number])[];

const NOTHING = 1e-9;

/** The unknowns to which some equations leave one value only, whatever the others are: by elimination. */
export function listSolved(
  equations: readonly Equation[],
  known: ReadonlyMap<string, number>,
): ReadonlySet<string> {
  const unknowns = [...new Set(equations.flatMap((terms) => terms.map(([key]) => key)))].filter(
    (key) => !known.has(key),
  );
  // What the known figures come to does not matter: only which unknowns stand alone in the end.
  const rows = equations.map((terms) =>
    unknowns.map((key) => terms.reduce((sum, [each, times]) => (each === key ? sum + times : sum), 0)),
  );
  let next = 0;
  for (const column of unknowns.keys()) {
    const pivot = rows.findIndex((row, at) => at >= next && Math.abs(row[column] ?? 0) > NOTHING);
    const [chosen] = pivot < 0 ? [] : rows.splice(pivot, 1);
    if (chosen === undefined) continue;
    const scale = chosen[column] ?? 1;
    const leading = chosen.map((value) => value / scale);
    for (const [at, row] of rows.entries()) {
      const times = row[column] ?? 0;
      rows[at] = row.map((value, place) => value - times * (leading[place] ?? 0));
    }
    rows.splice(next, 0, leading);
    next += 1;
  }
  const alone = rows
    .map((row) => unknowns.filter((_, place) => Math.abs(row[place] ?? 0) > NOTHING))
    .filter((left) => left.length === 1);
  return new Set(alone.flat());
}
