import * as fc from 'fast-check';
import { parse } from 'papaparse';
import { describe, expect, it } from 'vitest';
import { disarmFormula, writeCsv } from '../../../electron/output/csv';

describe('writeCsv', () => {
  it('begins with the byte-order mark and ends every line with CR LF', () => {
    expect(writeCsv(['room', 'title'], [['Hall', 'Phonics']])).toBe('\uFEFFroom,title\r\nHall,Phonics\r\n');
  });

  it('quotes commas, quotes and line breaks', () => {
    expect(writeCsv(['a'], [['x, "y"\nz']])).toBe('\uFEFFa\r\n"x, ""y""\nz"\r\n');
  });

  it.each(['=cmd|calc', '+1', '-1', '@sum', '\tx', '\rx'])('puts an apostrophe in front of %j', (cell) => {
    expect(disarmFormula(cell)).toBe(`'${cell}`);
  });

  it('writes a number as it stands, and only a number so', () => {
    expect(writeCsv(['a', 'b'], [[{ number: '-42.50' }, { number: '-1+cmd|calc' }]])).toBe(
      "\uFEFFa,b\r\n-42.50,'-1+cmd|calc\r\n",
    );
  });

  it('leaves a hyphen inside a word alone', () => {
    expect(disarmFormula('Llewellyn-Prys')).toBe('Llewellyn-Prys');
  });

  it('is read back cell for cell by another program', () => {
    const cell = fc.string({ unit: 'grapheme', minLength: 1 });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
        const read = parse<string[]>(writeCsv(['a', 'b'], rows).slice(1), { newline: '\r\n' }).data;
        expect(read.slice(1, -1)).toEqual(rows.map((row) => row.map(disarmFormula)));
      }),
    );
  });
});
