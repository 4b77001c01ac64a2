import { refuse, ok, type Result } from '../lib/result';
import { deskDocument, type DeskDocument } from './desk-document';

const PARTS = deskDocument.unwrap().shape;
const PART_NAMES = [
  'school',
  'people',
  'teachMeets',
  'rounds',
  'pairings',
  'keepApart',
  'confidential',
  'enquiries',
  'funds',
  'awards',
  'ledger',
  'receipts',
  'activities',
  'visits',
  'claims',
  'summaries',
  'erasures',
] as const;
/** Parts that are checked whole; the others are records, checked one by one. */
const WHOLE: ReadonlySet<string> = new Set(['school', 'confidential']);
type Records = Readonly<Record<string, unknown>>;

/**
 * Whether a changed document would open again: whatever differs from before is checked against the schema, record by
 * record, so that one edit among ten thousand people costs one check.
 *
 * Refuses `would-not-open`, so that no fault in a command can ever save a file that the app then calls damaged.
 */
export function checkChange(before: DeskDocument | null, after: DeskDocument): Result<null> {
  for (const name of PART_NAMES) {
    if (before !== null && before[name] === after[name]) continue;
    const changed = pickChanged(name, before, after);
    const parsed = PARTS[name].safeParse(changed);
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

function pickChanged(
  name: (typeof PART_NAMES)[number],
  before: DeskDocument | null,
  after: DeskDocument,
): unknown {
  if (WHOLE.has(name) || name === 'erasures') return after[name];
  if (name === 'ledger') return after.ledger.filter((entry, index) => before?.ledger[index] !== entry);
  const earlier: Records = before?.[name] ?? {};
  return Object.fromEntries(
    Object.entries<unknown>(after[name]).filter(([id, record]) => earlier[id] !== record),
  );
}
