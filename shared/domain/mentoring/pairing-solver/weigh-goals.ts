/** One thing a solution tries for: what a pair adds to it, and the most that any whole solution can reach. */
export type Goal<Pair> = {
  readonly gain: (pair: Pair) => number;
  readonly most: number;
};

/**
 * One whole number for each pair, whose total puts solutions in the order of `goals`: one step more of an earlier goal
 * outweighs everything the later ones can reach. Gains are whole numbers from 0.
 *
 * @example
 * weighGoals([{ gain: () => 1, most: 2 }, { gain: (score: number) => score, most: 200 }])(83)
 * //=> 284, since a person more is worth 201 points
 */
export function weighGoals<Pair>(goals: readonly Goal<Pair>[]): (pair: Pair) => number {
  const weighed: { readonly gain: (pair: Pair) => number; readonly unit: number }[] = [];
  let unit = 1;
  for (const { gain, most } of goals.toReversed()) {
    weighed.push({ gain, unit });
    unit += unit * most;
  }
  return (pair) => {
    let weight = 0;
    for (const goal of weighed) weight += goal.gain(pair) * goal.unit;
    return weight;
  };
}
