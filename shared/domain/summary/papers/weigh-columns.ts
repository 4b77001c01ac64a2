import type { SummaryTable } from '../summary-content';

type Unit = SummaryTable['columns'][number]['unit'];

/** How wide columns are beside each other: "£1,234.50" and "150 h 45 min" want more room than a count. */
const WEIGHTS: Readonly<Record<Unit, number>> = {
  count: 1.15,
  percent: 1.1,
  pence: 1.25,
  minutes: 1.45,
  words: 2.6,
};
const NAME_WEIGHT = 3;
/** Rows' names give way where there are more columns of figures than this. */
const MANY_COLUMNS = 5;
const NARROW_NAME_WEIGHT = 2.2;

/**
 * The share of a table's width for its rows' names, and for each of its columns; together they are 1.
 *
 * @example
 * weighColumns([{ id: 'people', label: 'People', unit: 'count', adds: true }]) //=> { name: 0.72…, columns: [0.27…] }
 */
export function weighColumns(columns: SummaryTable['columns']): {
  readonly name: number;
  readonly columns: readonly number[];
} {
  const weights = columns.map(({ unit }) => WEIGHTS[unit]);
  const name = columns.length > MANY_COLUMNS ? NARROW_NAME_WEIGHT : NAME_WEIGHT;
  const all = weights.reduce((sum, weight) => sum + weight, name);
  return { name: name / all, columns: weights.map((weight) => weight / all) };
}
