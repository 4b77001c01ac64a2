import { keepApart, keepApartId, type KeepApart } from '../../../domain/mentoring/keep-apart';
import { samplePersonId } from '../sample-id';

const APART: readonly (readonly [number: number, a: string, b: string])[] = [
  [1, 'fiadh.pemberton', 'huseyin.nettleship'],
  [2, 'callum.abara', 'rosa.gallimore'],
];

/** Two pairs of colleagues who are never to be paired; why is confidential. */
export const KEEP_APART: readonly KeepApart[] = APART.map(([number, a, b]) =>
  keepApart.parse({ id: keepApartId.parse(`apart-${number}`), a: samplePersonId(a), b: samplePersonId(b) }),
);
