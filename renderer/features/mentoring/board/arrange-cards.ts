import type { BoardCard, BoardColumn } from '#shared/domain/mentoring/relationship/board';
import type { Pairing, PairingId, PairingStage } from '#shared/domain/mentoring/relationship/pairing';

export const BOARD_SORTS = [
  { id: 'soonest', label: 'Next meeting first' },
  { id: 'name', label: 'By name' },
  { id: 'newest', label: 'Newest first' },
] as const;
export type BoardSort = (typeof BOARD_SORTS)[number]['id'];

/** The columns with their cards in another order; the domain's own order is the next meeting first. */
export function arrangeCards(
  columns: readonly BoardColumn[],
  sort: BoardSort,
  pairings: Readonly<Record<string, Pairing>>,
): readonly BoardColumn[] {
  if (sort === 'soonest') return columns;
  const startOf = (card: BoardCard) => pairings[card.pairingId]?.startDay ?? '';
  const byName = (one: BoardCard, other: BoardCard) => one.name.localeCompare(other.name, 'en-GB');
  const byNewest = (one: BoardCard, other: BoardCard) => startOf(other).localeCompare(startOf(one));
  const inOrder = (one: BoardCard, other: BoardCard) =>
    (sort === 'newest' ? byNewest(one, other) : 0) || byName(one, other);
  return columns.map((column) => ({ ...column, cards: column.cards.toSorted(inOrder) }));
}

/** The open stage that holds far more than the others, and gets twice their room where there is enough. */
export function fullestStage(columns: readonly BoardColumn[]): PairingStage | undefined {
  const [first, second] = columns
    .filter(({ stage }) => stage !== 'closed')
    .toSorted((one, other) => other.cards.length - one.cards.length);
  if (first === undefined || second === undefined) return undefined;
  return first.cards.length > 2 * second.cards.length && first.cards.length > 4 ? first.stage : undefined;
}

/** A pairing's card wherever it stands. */
export const findCard = (columns: readonly BoardColumn[], id: PairingId): BoardCard | undefined =>
  columns.flatMap(({ cards }) => cards).find((card) => card.pairingId === id);
