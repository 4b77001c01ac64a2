import { toDecimal, type Pence } from '../../lib/money';
import { nameOf, type People } from '../people/name-of';
import type { Books } from './books';
import type { LedgerEntry } from './ledger-entry';

/** One line of the ledger as an office reads it. `amount` is in pence; a correction's takes away. */
export type LedgerRow = {
  readonly id: LedgerEntry['id'];
  readonly sequence: number;
  readonly day: string;
  readonly fund: string;
  /** The award's reference; '' for a budget. */
  readonly award: string;
  /** Whose award it is; '' for a budget. */
  readonly person: string;
  readonly kind: LedgerEntry['kind'];
  readonly amount: Pence;
  readonly words: string;
  /** The number of the line that this one corrects, or that corrects it; null where neither. */
  readonly corrects: number | null;
  readonly correctedBy: number | null;
  readonly overruled: string;
};

/** The lines of a ledger in the order they were entered, contra entries included: nothing is left out or merged. */
export function listLedgerRows(
  { ledger, funds, awards }: Pick<Books, 'ledger' | 'funds' | 'awards'>,
  people: People,
): readonly LedgerRow[] {
  const sequences = new Map(ledger.map(({ id, sequence }) => [id, sequence]));
  const correctedBy = new Map(
    ledger.flatMap(({ contraOf, sequence }) => (contraOf === null ? [] : [[contraOf, sequence] as const])),
  );
  return ledger
    .map((entry): LedgerRow => {
      const { id, sequence, day, fundId, awardId, personId, kind, pence, words, contraOf, overruled } = entry;
      return {
        id,
        sequence,
        day,
        fund: funds[fundId]?.name ?? fundId,
        award: awardId === null ? '' : (awards[awardId]?.reference ?? awardId),
        person: personId === null ? '' : nameOf(people, personId),
        kind,
        amount: pence,
        words,
        corrects: contraOf === null ? null : (sequences.get(contraOf) ?? null),
        correctedBy: correctedBy.get(id) ?? null,
        overruled,
      };
    })
    .toSorted((one, other) => one.sequence - other.sequence);
}

/** The columns of the ledger's CSV file. */
export const LEDGER_COLUMNS = ['day', 'fund', 'award', 'person', 'kind', 'amount'] as const;

/**
 * A line of the ledger as the cells of its CSV file, in the order of its columns.
 *
 * @example
 * toLedgerCells(row) //=> ['2026-11-12', 'Learning Ticket', 'B-0007', 'Mei Rashid', 'spent', '42.50']
 */
export function toLedgerCells({ day, fund, award, person, kind, amount }: LedgerRow): readonly string[] {
  return [day, fund, award, person, kind, toDecimal(amount)];
}
