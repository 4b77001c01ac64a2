import { z } from 'zod';
import { instant } from '../../lib/instant';
import { personId } from '../people/person';
import { recordRef } from '../record/record-ref';

/** The most characters that one line of the history holds. */
export const MAX_CHANGE_WORDS = 1000;

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * What chains a line to the one before it. `digest` is of what the line says, under its `salt`; `chain` of this digest,
 * the line's number, moment and command, and the chain before. When a person is erased, words and salt go and the digest
 * stays, so the chain still holds. `canonical-line.ts` has the very texts that are hashed.
 */
export const seal = z.strictObject({ salt: z.string().max(64), digest: hash, chain: hash }).readonly();
export type Seal = z.infer<typeof seal>;

/** One line of the change history, in the coordinator's words. */
export const change = z
  .strictObject({
    sequence: z.int().min(1),
    at: instant,
    words: z.string().min(1).max(MAX_CHANGE_WORDS),
    /** The command's name, or how it came about otherwise. */
    command: z.string().min(1).max(60),
    /** The computer account at which it was done; nobody signs in to the app itself. '' where it was not kept. */
    by: z.string().max(80),
    /** The records that it changed or showed. */
    about: z.array(recordRef).readonly(),
    /** Whom these records are about. */
    people: z.array(personId).readonly(),
    /** Null until the document's owner has sealed it. */
    seal: seal.nullable(),
    /** The line that says why this one's words were erased; null for most. */
    erasedBy: z.int().min(1).nullable(),
  })
  .readonly();
export type Change = z.infer<typeof change>;
