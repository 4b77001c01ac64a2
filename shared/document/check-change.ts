import { refuse, ok, type Result } from '../lib/result';
import { deskDocument, type DeskDocument } from './desk-document';

const PARTS = deskDocument.unwrap().shape;
const PART_NAMES = ['school', 'people', 'teachMeets'] as const;

/**
 * Whether a changed document would open again: each part that differs from before is checked against the schema.
 *
 * Refuses `would-not-open`, so that no fault in a command can ever save a file that the app then calls damaged.
 */
export function checkChange(before: DeskDocument | null, after: DeskDocument): Result<null> {
  for (const name of PART_NAMES) {
    if (before !== null && before[name] === after[name]) continue;
    const parsed = PARTS[name].safeParse(after[name]);
    if (!parsed.success) {
      const where = [name, ...(parsed.error.issues[0]?.path ?? [])].map(String).join(' › ');
      return refuse(
        'would-not-open',
        `CPD Desk could not keep this change (at ${where}). Nothing was changed. Try it another way.`,
      );
    }
  }
  return ok(null);
}
