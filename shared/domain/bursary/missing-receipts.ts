import { formatDay } from '../../lib/day';
import { formatMoney, type Pence } from '../../lib/money';
import { nameOf, type People } from '../people/name-of';
import type { Books } from './books';
import type { LedgerEntry } from './ledger-entry';
import type { Receipt } from './receipt';

/** Money spent for which no receipt is kept. */
export type MissingReceipt = {
  readonly entryId: LedgerEntry['id'];
  readonly awardId: LedgerEntry['awardId'];
  readonly day: string;
  readonly pence: Pence;
  readonly words: string;
};

/** The spent entries without a receipt, the oldest first; corrections, and what they took back, need none. */
export function listMissingReceipts(
  { ledger, awards }: Pick<Books, 'ledger' | 'awards'>,
  receipts: Readonly<Record<string, Receipt>>,
  people: People,
): readonly MissingReceipt[] {
  const kept = new Set(Object.values(receipts).flatMap(({ entryIds }) => entryIds));
  const corrected = new Set(ledger.map(({ contraOf }) => contraOf));
  return ledger
    .filter(({ kind, contraOf }) => kind === 'spent' && contraOf === null)
    .filter(({ id }) => !kept.has(id) && !corrected.has(id))
    .toSorted((one, other) => one.day.localeCompare(other.day) || one.sequence - other.sequence)
    .map(({ id, awardId, personId, day, pence, words }) => {
      const reference = awardId === null ? '' : ` (${awards[awardId]?.reference ?? awardId})`;
      const who = personId === null ? 'Somebody' : nameOf(people, personId);
      return {
        entryId: id,
        awardId,
        day,
        pence,
        words: `${who}${reference}: ${formatMoney(pence)} on ${formatDay(day)}${words === '' ? '' : `, ${words}`}`,
      };
    });
}
