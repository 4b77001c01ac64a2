import { createHash } from 'node:crypto';

/** Names of this app's own, so that no other program's ids can be the same. */
const NAMESPACE = Buffer.from('6d2f0f0e6a3b5c0f9d0b8a5a1c7e4b21', 'hex');

/**
 * The same UUID for the same name, every time and on every machine (version 5, RFC 9562): what lets a calendar or a
 * schedule program update an entry that it has read before instead of adding a second one.
 */
export function stableUuid(name: string): string {
  const digest = createHash('sha1').update(NAMESPACE).update(name, 'utf8').digest().subarray(0, 16);
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x50;
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80;
  const hex = digest.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/**
 * A positive whole number for each name: the same name keeps its number from one file to the next, and no two names of a
 * list share one.
 */
export function stableNumbers(names: readonly string[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  const taken = new Set<number>();
  for (const name of [...new Set(names)].toSorted()) {
    let number = Number.parseInt(stableUuid(name).slice(0, 7), 16) + 1;
    while (taken.has(number)) number += 1;
    taken.add(number);
    numbers.set(name, number);
  }
  return numbers;
}
