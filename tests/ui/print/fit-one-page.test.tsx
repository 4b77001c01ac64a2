import { afterEach, describe, expect, it, vi } from 'vitest';
import { fitOnePage } from '../../../renderer/print/fit-one-page';

const TYPE = { smallest: 8, largest: 12 };
const BODY_HEIGHT = 100;

/** Pages whose words take up so many pixels for each point of their type. */
function pagesOf(...heightsAPoint: readonly number[]): readonly HTMLElement[] {
  const pages = heightsAPoint.map((height) => {
    const page = document.createElement('section');
    page.innerHTML = `<div class="page__body"><div class="one-page" data-height="${height}"></div></div>`;
    return page;
  });
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function measure(this: Element) {
    if (!(this instanceof HTMLElement) || this.dataset['height'] === undefined) {
      return new DOMRect(0, 0, 700, BODY_HEIGHT);
    }
    const points = Number.parseFloat(this.closest('section')?.style.fontSize ?? '0');
    return new DOMRect(0, 0, 700, Number(this.dataset['height']) * points);
  });
  return pages;
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('fitOnePage', () => {
  it('sets little text in the largest type', () => {
    expect(fitOnePage(pagesOf(5), TYPE)).toEqual({ version: 0, points: 12 });
  });

  it('makes type smaller before it leaves out a word', () => {
    expect(fitOnePage(pagesOf(10, 5), TYPE)).toEqual({ version: 0, points: 10 });
  });

  it('takes the fullest version that fits in the smallest type', () => {
    expect(fitOnePage(pagesOf(30, 20, 12.5, 5), TYPE)).toEqual({ version: 2, points: 8 });
  });

  it('takes the last version where none fits', () => {
    expect(fitOnePage(pagesOf(30, 20), TYPE)).toEqual({ version: 1, points: 8 });
  });
});
