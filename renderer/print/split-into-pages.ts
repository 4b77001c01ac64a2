import type { BreakBefore } from './sheet';

export type MeasuredRow = { readonly height: number; readonly breakBefore: BreakBefore };
/** Rows `from` up to, not including, `to`. */
export type PageOfRows = { readonly from: number; readonly to: number };

const PAGE_COST = 100;
const BREAK_COST: Readonly<Record<BreakBefore, number>> = { good: 0, avoid: 1, never: 100_000 };
/** A last page with a single row on it looks like a mistake. */
const LONELY_ROW_COST = 20;
/** Browsers lay out in sixty-fourths of a pixel. */
const ROUNDING = 0.5;

/**
 * Rows shared out over pages: none cut, as few pages as will do, ended where ending is good, earlier pages fuller.
 * A row taller than a page has one to itself.
 *
 * @example
 * splitIntoPages([row(40), row(40), row(40, 'good'), row(40)], 130, 130)
 * //=> [{ from: 0, to: 2 }, { from: 2, to: 4 }]
 */
export function splitIntoPages(
  rows: readonly MeasuredRow[],
  firstAvailable: number,
  nextAvailable: number,
): readonly PageOfRows[] {
  if (rows.length === 0) return [{ from: 0, to: 0 }];
  /** Least cost of everything from a row to the end, and the row that the page after it starts with. */
  const best: { cost: number; next: number }[] = Array.from({ length: rows.length + 1 }, () => ({
    cost: 0,
    next: rows.length,
  }));
  for (let from = rows.length - 1; from >= 0; from -= 1) {
    const available = (from === 0 ? firstAvailable : nextAvailable) + ROUNDING;
    let height = 0;
    let choice = { cost: Number.POSITIVE_INFINITY, next: from + 1 };
    for (let to = from + 1; to <= rows.length; to += 1) {
      height += rows[to - 1]?.height ?? 0;
      if (height > available && to > from + 1) break;
      const breakCost = to === rows.length ? 0 : BREAK_COST[rows[to]?.breakBefore ?? 'avoid'];
      const lonely = to === rows.length && to - from === 1 && from > 0 ? LONELY_ROW_COST : 0;
      const cost = PAGE_COST + breakCost + lonely + (best[to]?.cost ?? 0);
      if (cost <= choice.cost) choice = { cost, next: to };
    }
    best[from] = choice;
  }
  const pages: PageOfRows[] = [];
  for (let from = 0; from < rows.length; from = pages.at(-1)?.to ?? rows.length) {
    pages.push({ from, to: best[from]?.next ?? rows.length });
  }
  return pages;
}
