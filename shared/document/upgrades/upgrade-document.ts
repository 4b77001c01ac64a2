import { z } from 'zod';
import { refuse, ok, type Result } from '../../lib/result';
import { toFormat2 } from './to-format-2';
import { toFormat3 } from './to-format-3';
import { toFormat4 } from './to-format-4';
import { DOCUMENT_FORMAT, deskDocument, type DeskDocument } from '../desk-document';

/** One numbered step: turns a document of format `from` into one of the next format. */
export type Upgrade = { readonly from: number; readonly upgrade: (document: unknown) => unknown };

/** In order, one for each format that was ever saved. Format 1 is the first. */
export const UPGRADES: readonly Upgrade[] = [toFormat2, toFormat3, toFormat4];

const anyFormat = z.looseObject({ format: z.int().min(1) });

/**
 * A saved document of any format as one of today's.
 *
 * Refuses `newer-format` (a later version of the app wrote it: nothing may be written over it) and `not-a-document`.
 */
export function upgradeDocument(
  saved: unknown,
  upgrades: readonly Upgrade[] = UPGRADES,
  format: number = DOCUMENT_FORMAT,
): Result<DeskDocument> {
  const known = anyFormat.safeParse(saved);
  if (!known.success)
    return refuse('not-a-document', 'This file is not a CPD Desk file. Nothing was changed.');
  if (known.data.format > format) {
    return refuse(
      'newer-format',
      'This file was saved by a newer version of CPD Desk. It was left as it is. Update CPD Desk on this computer to open it.',
    );
  }
  let current: unknown = saved;
  for (let from = known.data.format; from < format; from += 1) {
    const step = upgrades.find((candidate) => candidate.from === from);
    if (step === undefined) return refuse('not-a-document', `CPD Desk cannot read files of format ${from}.`);
    current = step.upgrade(current);
  }
  const parsed = deskDocument.safeParse(current);
  if (!parsed.success) {
    const where = parsed.error.issues[0]?.path.join(' › ') ?? '';
    return refuse(
      'not-a-document',
      `This CPD Desk file is damaged (at ${where || 'its start'}). It was left as it is.`,
    );
  }
  return ok(parsed.data);
}
