import { randomBytes } from 'node:crypto';
import type { DeskDocument } from '#shared/document/desk-document';
import { sealHistory } from '#shared/domain/history/seal-history';
import { sha256 } from './durable-file';

const SALT_BYTES = 16;

/** The document with every line of its history sealed; the very same one where all are. */
export function sealDocument(document: DeskDocument): DeskDocument {
  const history = sealHistory(document.history, sha256, () => randomBytes(SALT_BYTES).toString('hex'));
  return history === document.history ? document : { ...document, history };
}
