import { z } from 'zod';
import { keepApartId } from '../keep-apart';
import { lessonReview } from './lesson-review';
import { pairingId, type PairingId } from './pairing';
import { sessionId, type SessionId } from './session';

/**
 * What only the pair, or only the coordinator, may read. It is a part of the document of its own, which the window's
 * mirror does not get: a private view asks for it by name, and no report, export or print takes a type that holds it.
 */
export const confidential = z
  .strictObject({
    notes: z
      .record(sessionId, z.strictObject({ pairingId, words: z.string().min(1).max(10_000) }).readonly())
      .readonly(),
    lessonReviews: z
      .record(sessionId, z.strictObject({ pairingId, review: lessonReview }).readonly())
      .readonly(),
    /** Why two people are never paired. */
    keepApartReasons: z.record(keepApartId, z.string().min(1).max(1000)).readonly(),
  })
  .readonly();
export type Confidential = z.infer<typeof confidential>;

export const NOTHING_CONFIDENTIAL: Confidential = { notes: {}, lessonReviews: {}, keepApartReasons: {} };

/** What belongs to one pairing, by session. */
export function pickOfPairing<T extends { readonly pairingId: PairingId }>(
  records: Readonly<Record<SessionId, T>>,
  id: PairingId,
): Readonly<Record<SessionId, T>> {
  return Object.fromEntries(Object.entries<T>(records).filter(([, record]) => record.pairingId === id));
}
