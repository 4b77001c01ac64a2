import type { Sheet } from './sheet';
import { splitIntoPages, type MeasuredRow, type PageOfRows } from './split-into-pages';

/** A sheet at one size of type: its pages, and how many spare rows the last one holds. */
export type FittedSheet = {
  /** A page is full when its rows may be stretched to its foot without looking lost. */
  readonly pages: readonly (PageOfRows & { readonly isFull: boolean })[];
  readonly fillers: number;
};

/** Heights of all rows, and of what a first and a following page have room for. */
type MeasuredSheet = { readonly rows: readonly MeasuredRow[]; readonly first: number; readonly next: number };

/** The same sheet laid out twice to be measured: all its rows under the first head, and none under the head that follows. */
export type SheetProof = { readonly first: HTMLElement; readonly next: HTMLElement };

const STEP_POINTS = 0.25;
const SMALLEST_POINTS = 7;
const FULL_SHARE = 0.55;

function findBody(page: HTMLElement): DOMRect {
  return (page.querySelector('.page__body') ?? page).getBoundingClientRect();
}

function measureRows(sheet: Sheet, page: HTMLElement): readonly MeasuredRow[] {
  const boxes = [...page.querySelectorAll('[data-row]')].map((row) => row.getBoundingClientRect());
  return boxes.map((box, index) => ({
    height: (boxes[index + 1]?.top ?? box.bottom) - box.top,
    breakBefore: sheet.rows[index]?.breakBefore ?? 'avoid',
  }));
}

function measureSheet(sheet: Sheet, proof: SheetProof, points: number): MeasuredSheet {
  for (const page of [proof.first, proof.next]) page.style.fontSize = `${points}pt`;
  const body = findBody(proof.first);
  const firstRowTop = proof.first.querySelector('[data-row]')?.getBoundingClientRect().top ?? body.top;
  return {
    rows: measureRows(sheet, proof.first),
    first: body.bottom - firstRowTop,
    next: findBody(proof.next).height - (firstRowTop - body.top),
  };
}

/** How a sheet falls into pages with its running text at so many points. */
export function layOutSheet(sheet: Sheet, proof: SheetProof, points: number): FittedSheet {
  const { rows, first, next } = measureSheet(sheet, proof, points);
  const pages = splitIntoPages(rows, first, next).map(({ from, to }, page) => {
    const used = rows.slice(from, to).reduce((sum, row) => sum + row.height, 0);
    const available = page === 0 ? first : next;
    return { from, to, left: available - used, isFull: used > available * FULL_SHARE };
  });
  // A table's very last row lacks half a rule, so the one above it tells the true height.
  const fillerHeight = Math.max(0, ...rows.slice(-2).map((row) => row.height));
  const canFill = sheet.renderFiller !== undefined && fillerHeight > 0;
  return { pages, fillers: canFill ? Math.max(0, Math.floor((pages.at(-1)?.left ?? 0) / fillerHeight)) : 0 };
}

/** Whether every row fits a page with the running text at so many points. */
function fitsRows(sheet: Sheet, proof: SheetProof, points: number): boolean {
  const { rows, first, next } = measureSheet(sheet, proof, points);
  return rows.every(({ height }) => height <= Math.min(first, next));
}

/** The largest type that needs no more pages than comfortable type does; smaller where a row would be taller than a page. */
export function chooseTypeSize(sheet: Sheet, proof: SheetProof): number {
  const { comfortable, largest } = sheet.type;
  let least = comfortable;
  while (least > SMALLEST_POINTS && !fitsRows(sheet, proof, least)) least -= STEP_POINTS;
  if (least < comfortable) return least;
  const fewest = layOutSheet(sheet, proof, comfortable).pages.length;
  const isGood = (points: number) =>
    fitsRows(sheet, proof, points) && layOutSheet(sheet, proof, points).pages.length <= fewest;
  let good = 0;
  let tooLarge = Math.floor((largest - comfortable) / STEP_POINTS) + 1;
  while (tooLarge - good > 1) {
    const middle = Math.floor((good + tooLarge) / 2);
    if (isGood(comfortable + middle * STEP_POINTS)) good = middle;
    else tooLarge = middle;
  }
  return comfortable + good * STEP_POINTS;
}
