import type { Award } from './award';

/** The next award's reference. `nextReference([{ reference: 'B-0007' }]) //=> 'B-0008'` */
export function nextReference(awards: readonly Pick<Award, 'reference'>[]): string {
  const numbers = awards.map(({ reference }) => Number(/\d+$/.exec(reference)?.[0] ?? 0));
  return `B-${String(Math.max(0, ...numbers) + 1).padStart(4, '0')}`;
}
