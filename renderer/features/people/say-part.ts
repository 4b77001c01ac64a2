/**
 * Says that a list is not shown whole yet.
 *
 * @example
 * sayPart(400, 10_008) //=> 'These are the first 400 of 10,008; more come as you scroll.'
 */
export function sayPart(shown: number, all: number): string {
  return `These are the first ${shown.toLocaleString('en-GB')} of ${all.toLocaleString('en-GB')}; more come as you scroll.`;
}
