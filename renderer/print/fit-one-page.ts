export type TypeRange = { readonly smallest: number; readonly largest: number };
export type OnePageFit = {
  /** Which version of the page, from the fullest on. */
  readonly version: number;
  /** Points of the running text. */
  readonly points: number;
};

const STEP_POINTS = 0.25;
/** Browsers lay out in sixty-fourths of a pixel. */
const ROUNDING = 0.5;

function fits(page: HTMLElement, points: number): boolean {
  page.style.fontSize = `${points}pt`;
  const body = page.querySelector('.page__body')?.getBoundingClientRect().height ?? 0;
  const content = page.querySelector('.one-page')?.getBoundingClientRect().height ?? 0;
  return content <= body + ROUNDING;
}

/**
 * The fullest version of a page that fits it, in the largest type with which it does. Where none fits even in the
 * smallest type, the last version is taken, and the page cuts it at its foot.
 */
export function fitOnePage(pages: readonly HTMLElement[], { smallest, largest }: TypeRange): OnePageFit {
  const found = pages.findIndex((page) => fits(page, smallest));
  const version = found === -1 ? Math.max(0, pages.length - 1) : found;
  const page = pages[version];
  return { version, points: page === undefined ? smallest : growType(page, { smallest, largest }) };
}

function growType(page: HTMLElement, { smallest, largest }: TypeRange): number {
  let points = smallest;
  while (points + STEP_POINTS <= largest && fits(page, points + STEP_POINTS)) points += STEP_POINTS;
  return points;
}
