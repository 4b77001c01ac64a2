/** A stream of whole numbers that looks random and is the same for the same seed on every machine. */
export type RandomSource = {
  /** The next whole number from 0 to 2^32 − 1. */
  readonly next: () => number;
  /** A whole number from 0 to `bound` − 1. */
  readonly below: (bound: number) => number;
};

/**
 * Marsaglia's xorshift with 32 bits of state, stirred by a multiplication: for searches, never for secrets.
 *
 * @example
 * seedRandom(1).below(10) === seedRandom(1).below(10) //=> true
 */
export function seedRandom(seed: number): RandomSource {
  let state = (seed ^ 0x9e3779b9) | 0 || 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return Math.imul(state, 0x2c1b3c6d) >>> 0;
  };
  const below = (bound: number): number => Math.floor((next() / 4294967296) * bound);
  for (let warmUp = 0; warmUp < 8; warmUp += 1) next();
  return { next, below };
}
