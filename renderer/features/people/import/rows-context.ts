import { createContext, use } from 'react';
import type { StaffField } from '#shared/domain/people/import/fields';
import type { ProposedRow } from '#shared/domain/people/import/import-proposal';
import type { RowDecision } from '#shared/domain/people/import/match-people';
import type { StaffGroup } from '#shared/domain/school/school';

/** What every cell of the rows may need: the ticks, the school's words, and the ways to answer. */
export type RowsInHand = {
  readonly chosen: ReadonlySet<number>;
  readonly choose: (rows: readonly number[], isChosen: boolean) => void;
  readonly staffGroups: readonly StaffGroup[];
  /** Says who a row in doubt is. */
  readonly decide: (row: ProposedRow, decision: RowDecision) => void;
  /** Puts one cell of a row right. */
  readonly correct: (row: ProposedRow, field: StaffField, text: string) => void;
};

export const RowsContext = createContext<RowsInHand | null>(null);

export function useRowsInHand(): RowsInHand {
  const inHand = use(RowsContext);
  if (inHand === null) throw new Error('A cell of the rows stands outside their table.');
  return inHand;
}
