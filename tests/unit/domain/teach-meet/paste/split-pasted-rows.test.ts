import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitPastedRows } from '#shared/domain/teach-meet/paste/split-pasted-rows';

/** Rows as Excel and Google Sheets put them on the clipboard. */
const copyRows = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) =>
      row.map((cell) => (/[\t\n\r"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t'),
    )
    .join('\r\n');

describe('splitPastedRows', () => {
  it('parts cells by tabs and rows by line ends', () => {
    expect(splitPastedRows('Phonics\tPriya\r\nMaths\tTom\r\n')).toEqual([
      ['Phonics', 'Priya'],
      ['Maths', 'Tom'],
    ]);
  });

  it('keeps a line break and a tab inside a quoted cell', () => {
    expect(splitPastedRows('"Two\nlines\tand a tab"\tPriya\n')).toEqual([['Two\nlines\tand a tab', 'Priya']]);
  });

  it('turns doubled quotation marks into single ones', () => {
    expect(splitPastedRows('"The ""why"" of it"\t7')).toEqual([['The "why" of it', '7']]);
  });

  it('leaves marks that belong to the text', () => {
    expect(splitPastedRows('"Can\'t" is a word\t"Won\'t"\nNext\tTom')).toEqual([
      ['"Can\'t" is a word', '"Won\'t"'],
      ['Next', 'Tom'],
    ]);
  });

  it('keeps empty cells at the end of a row', () => {
    expect(splitPastedRows('Phonics\t\t\nMaths\tTom\t7')).toEqual([
      ['Phonics', '', ''],
      ['Maths', 'Tom', '7'],
    ]);
  });

  it('keeps an empty row between others and drops those at the end', () => {
    expect(splitPastedRows('A\n\nB\n\n\n')).toEqual([['A'], [''], ['B']]);
  });

  it('has no rows for nothing', () => {
    expect(splitPastedRows('')).toEqual([]);
  });

  it('gives back whatever a spreadsheet copied', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('a\nb', 'a\tb', '"', '""', 'say "so"', 'plain'));
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        (rows) => {
          const kept = rows.map((row) => [...row.slice(0, -1), `${row.at(-1) ?? ''}.`]);
          expect(splitPastedRows(copyRows(kept))).toEqual(kept);
        },
      ),
    );
  });
});
