const LARGEST_POINTS = 28;
const SMALLEST_POINTS = 11;
/** The width that a name has on a badge, and how wide a bold letter is, in parts of its size. */
const WIDTH_POINTS = 232;
const LETTER_WIDTH = 0.62;
const LINES = 3;

/**
 * How large a name can be on a badge, in points: no word broken, and no more than three lines.
 *
 * @example
 * badgeNamePoints('Mei Rashid') //=> 28
 */
export function badgeNamePoints(name: string): number {
  const words = name.split(/\s+/u).filter(Boolean);
  const longest = Math.max(1, ...words.map((word) => [...word].length));
  const fitsWord = Math.floor(WIDTH_POINTS / (longest * LETTER_WIDTH));
  for (let points = Math.min(LARGEST_POINTS, fitsWord); points > SMALLEST_POINTS; points -= 1) {
    if (countLines(words, Math.floor(WIDTH_POINTS / (points * LETTER_WIDTH))) <= LINES) return points;
  }
  return SMALLEST_POINTS;
}

function countLines(words: readonly string[], lettersALine: number): number {
  let lines = 1;
  let used = 0;
  for (const word of words) {
    const letters = [...word].length;
    if (used > 0 && used + 1 + letters > lettersALine) {
      lines += 1;
      used = letters;
    } else used += (used > 0 ? 1 : 0) + letters;
  }
  return lines;
}
