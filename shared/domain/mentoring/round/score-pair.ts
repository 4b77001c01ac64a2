import { listTwos } from './pair-key';
import { unitsOf } from './pair-units';
import { WEIGHT_NAMES, type ScorePart } from './round';
import type { RoundFacts } from './round-facts';
import { SAY_UNITS } from './say-units';

/** The longest that a part's words may be. */
const MAX_WHY = 300;

export type PairScore = { readonly score: number; readonly parts: readonly ScorePart[] };

/**
 * What a pair is worth in a round, in points: for each weight that counts, the weight (1 to 10) times 0 to 10 units, with
 * why. The parts add up to the score to the point. `place` says whether the learner is the mentor's first person of this
 * round (1), the second, and so on: only the load depends on it. A group of three is worth the sum of its three pairs.
 * People who do not take part are worth nothing.
 *
 * @example
 * scorePair(facts, [mei.id, idris.id]).parts[1]
 * //=> { weight: 'time', points: 16, why: 'Both are free on Tue Period 3 and Thu Period 1' }
 */
export function scorePair(facts: RoundFacts, people: readonly string[], place = 1): PairScore {
  const twos = listTwos(people.flatMap((id) => facts.people.get(id) ?? []));
  const parts = WEIGHT_NAMES.filter((weight) => facts.round.weights[weight] > 0).map((weight): ScorePart => {
    let units = 0;
    const whys: string[] = [];
    for (const [a, b] of twos) {
      units += unitsOf(facts, weight, a, b, place);
      whys.push(
        `${twos.length > 1 ? `${a.name} and ${b.name}: ` : ''}${SAY_UNITS[weight](facts, a, b, place)}`,
      );
    }
    return { weight, points: facts.round.weights[weight] * units, why: clip(whys.join('. ')) };
  });
  return { score: parts.reduce((sum, { points }) => sum + points, 0), parts };
}

const clip = (words: string) => (words.length <= MAX_WHY ? words : `${words.slice(0, MAX_WHY - 1)}…`);
