import { z } from 'zod';
import { sha256 } from './durable-file';

/**
 * What stands in `desk.json` and in every backup: the document with the number of its save and its SHA-256, since a
 * schema alone does not notice a flipped bit.
 */
export type SavedFile = { readonly sequence: number; readonly document: unknown };

const envelope = z.strictObject({
  file: z.literal('cpd-desk'),
  sequence: z.int().min(1),
  sha256: z.string().length(64),
  document: z.unknown(),
});

/** The bytes of a saved file. */
export function encodeSavedFile({ sequence, document }: SavedFile): Uint8Array {
  const text = JSON.stringify(document);
  return new TextEncoder().encode(
    `{"file":"cpd-desk","sequence":${sequence},"sha256":"${sha256(text)}","document":${text}}\n`,
  );
}

/** The saved file in these bytes, or null where they are not what was written. */
export function decodeSavedFile(bytes: Uint8Array): SavedFile | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
  const saved = envelope.safeParse(parsed);
  if (!saved.success) return null;
  const { sequence, document, sha256: expected } = saved.data;
  return sha256(JSON.stringify(document)) === expected ? { sequence, document } : null;
}
