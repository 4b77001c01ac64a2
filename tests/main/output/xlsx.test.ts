import { describe, expect, it } from 'vitest';
import { writeProgrammeXlsx } from '../../../electron/output/programme-xlsx';
import { nameSheets, writeXlsx, type XlsxCell } from '../../../electron/output/xlsx';
import { sampleProgramme } from '../../support/sample-programme';
import { openWorkbook } from './open-workbook';

describe('writeXlsx', () => {
  it('writes a day and a time as the numbers that Excel counts with', async () => {
    const file = await writeXlsx([
      {
        name: 'Talks',
        columns: [
          { header: 'Day', width: 12 },
          { header: 'Start', width: 8 },
        ],
        rows: [
          [
            { kind: 'day', day: '2026-11-12' },
            { kind: 'time', time: '06:00' },
          ],
        ],
      },
    ]);
    const sheet = openWorkbook(file)['xl/worksheets/sheet1.xml'];
    expect(sheet).toContain('<v>46338</v>');
    expect(sheet).toContain('<v>0.25</v>');
  });

  it('keeps a formula as words', async () => {
    const file = await writeXlsx([{ name: 'A', columns: [{ header: 'Title', width: 9 }], rows: [['=1+1']] }]);
    const book = openWorkbook(file);
    expect(book['xl/worksheets/sheet1.xml']).not.toContain('<f>');
    expect(book['xl/sharedStrings.xml']).toContain('=1+1');
  });

  it('lets hours fall below nought, but not where that would move a day', async () => {
    const book = async (...row: XlsxCell[]) => {
      const columns = row.map(() => ({ header: 'A', width: 9 }));
      return openWorkbook(await writeXlsx([{ name: 'A', columns, rows: [row] }]))['xl/workbook.xml'];
    };
    const hours = { kind: 'figure', value: -125, unit: 'minutes' } as const;
    expect(await book(hours)).toContain('date1904="1"');
    expect(await book({ ...hours, value: 125 })).not.toContain('date1904');
    expect(await book(hours, { kind: 'day', day: '2026-11-12' })).not.toContain('date1904');
  });

  it('freezes the header row', async () => {
    const file = await writeXlsx([{ name: 'A', columns: [{ header: 'Title', width: 9 }], rows: [['x']] }]);
    expect(openWorkbook(file)['xl/worksheets/sheet1.xml']).toMatch(/<pane[^>]*ySplit="1"[^>]*state="frozen"/);
  });
});

describe('nameSheets', () => {
  it('takes out what Excel refuses and cuts at 31 characters', () => {
    expect(nameSheets(['Year 5/6: [art]', 'x'.repeat(40)])).toEqual(['Year 5 6   art', 'x'.repeat(31)]);
  });

  it('tells two rooms of one name apart', () => {
    expect(nameSheets(['Hall', 'hall', 'HALL'])).toEqual(['Hall', 'hall (2)', 'HALL (3)']);
  });

  it('gives a name where nothing is left of one', () => {
    expect(nameSheets(['//'])).toEqual(['Sheet']);
  });
});

describe('writeProgrammeXlsx', () => {
  it('has the programme, a sheet for each room and the register', async () => {
    const names = openWorkbook(await writeProgrammeXlsx(sampleProgramme()))['xl/workbook.xml'] ?? '';
    expect([...names.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map((match) => match[1])).toEqual([
      'Programme',
      'Hall',
      'Library',
      'Year 5 classroom',
      'Register',
    ]);
  });

  it('lists the talks without a place on a sheet of their own', async () => {
    const names = openWorkbook(await writeProgrammeXlsx(sampleProgramme({ unplaced: 2 })))['xl/workbook.xml'];
    expect(names).toContain('name="Not placed"');
  });
});
