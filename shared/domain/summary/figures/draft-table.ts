import type { FigureUnit, SummaryTable } from '../summary-content';
import type { Measure } from './measure';

export type DraftCell = Measure | { readonly words: string } | null;

export type DraftRow = {
  readonly id: string;
  readonly label: string;
  readonly cells: readonly DraftCell[];
};

/** A table before anything is withheld. */
export type DraftTable = {
  readonly id: string;
  readonly caption: string;
  readonly rowHeading: string;
  readonly columns: SummaryTable['columns'];
  readonly rows: readonly DraftRow[];
  readonly total: DraftRow | null;
  /** Sums that are not shown but from which a column is worked out: withheld by the same rule as if they were. */
  readonly behind?: readonly { readonly cells: readonly Measure[]; readonly sum: Measure }[];
  /** Whether its rows are staff groups, so that small ones are counted together. */
  readonly isByStaffGroup?: boolean;
  /** The columns to draw as bars; all of one unit. */
  readonly charted: readonly string[];
};

/** One column of a table. */
export const column = (
  id: string,
  label: string,
  unit: FigureUnit | 'words',
  adds: boolean,
): SummaryTable['columns'][number] => ({ id, label, unit, adds });

/** Whether a cell of a draft is a figure, not words or nothing. */
export const isMeasure = (cell: DraftCell): cell is Measure => cell !== null && 'key' in cell;
