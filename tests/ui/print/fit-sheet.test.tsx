import { describe, expect, it } from 'vitest';
import { chooseTypeSize, layOutSheet } from '../../../renderer/print/fit-sheet';
import type { Sheet } from '../../../renderer/print/sheet';

const BODY_HEIGHT = 600;

const sheetOf = (rows: number, parts: Partial<Sheet> = {}): Sheet => ({
  key: 'sheet',
  name: '',
  layout: 'a4-portrait',
  className: '',
  type: { comfortable: 10, largest: 20 },
  renderHead: () => null,
  renderFrame: (inside) => inside,
  rows: Array.from({ length: rows }, (_, index) => ({
    key: String(index),
    breakBefore: 'avoid',
    render: () => null,
  })),
  ...parts,
});

/** A page whose rows are so many times as tall as its type. */
function proofOf(rows: number, emsARow: number) {
  const page = document.createElement('section');
  const body = document.createElement('div');
  body.className = 'page__body';
  body.getBoundingClientRect = () => new DOMRect(0, 0, 500, BODY_HEIGHT);
  page.append(body);
  for (let index = 0; index < rows; index += 1) {
    const row = document.createElement('div');
    row.dataset['row'] = '';
    row.getBoundingClientRect = () => {
      const height = Number.parseFloat(page.style.fontSize) * emsARow;
      return new DOMRect(0, index * height, 500, height);
    };
    body.append(row);
  }
  return page;
}
const proof = (rows: number, emsARow: number) => ({
  first: proofOf(rows, emsARow),
  next: proofOf(0, emsARow),
});

describe('chooseTypeSize', () => {
  it('grows the type until the page is full', () => {
    expect(chooseTypeSize(sheetOf(20), proof(20, 2))).toBe(15);
  });

  it('stops at the largest type', () => {
    expect(chooseTypeSize(sheetOf(2), proof(2, 2))).toBe(20);
  });

  it('takes no more pages than comfortable type does', () => {
    const [sheet, pages] = [sheetOf(40), proof(40, 2)];
    const points = chooseTypeSize(sheet, pages);
    expect(layOutSheet(sheet, pages, points).pages).toHaveLength(layOutSheet(sheet, pages, 10).pages.length);
    expect(points).toBe(15);
  });

  it('goes below comfortable type rather than cut a row', () => {
    expect(chooseTypeSize(sheetOf(2), proof(2, 75))).toBe(8);
  });
});

describe('layOutSheet', () => {
  it('fills the rest of the last page with spare rows', () => {
    const sheet = sheetOf(5, { renderFiller: () => null });
    expect(layOutSheet(sheet, proof(5, 6), 10).fillers).toBe(5);
  });

  it('tells a full page from one whose rows would look lost', () => {
    const { pages } = layOutSheet(sheetOf(14), proof(14, 6), 10);
    expect(pages.map((page) => page.isFull)).toEqual([true, false]);
  });
});
