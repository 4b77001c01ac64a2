import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStaffBytes } from '../../../../electron/work/read-staff/read-staff-bytes';
import type { Encoding, StaffFile } from '../../../../electron/work/read-staff/staff-file';
import { toBytes } from './staff-bytes';

function read(bytes: Uint8Array): StaffFile {
  const answer = readStaffBytes(bytes);
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value;
}

function refusal(bytes: Uint8Array | string): string {
  const answer = readStaffBytes(typeof bytes === 'string' ? toBytes(bytes) : bytes);
  return answer.ok ? 'read' : answer.error.name;
}

const cellsOf = ({ table }: StaffFile) => table.rows.map(({ cells }) => cells);

describe('readStaffBytes: encodings', () => {
  const text = 'Surname,Forename\r\nWójcik,Siân\r\nO’Neill,Hüseyin\r\n';

  it.each([
    ['utf-8', true],
    ['utf-8-bom', true],
    ['utf-16le', true],
    ['utf-16le', false],
    ['utf-16be', true],
    ['utf-16be', false],
  ] as const)('reads %s (marked: %s)', (encoding, marked) => {
    const file = read(toBytes(text, encoding, marked));
    expect(file.encoding).toBe(encoding);
    expect(cellsOf(file)).toEqual([
      ['Wójcik', 'Siân'],
      ['O’Neill', 'Hüseyin'],
    ]);
  });

  it('reads Windows-1252', () => {
    const file = read(toBytes('Surname,Forename\r\nWójcik,Siân\r\nO’Neill,Hüseyin\r\n', 'windows-1252'));
    expect(file.encoding).toBe('windows-1252');
    expect(cellsOf(file)[1]).toEqual(['O’Neill', 'Hüseyin']);
  });

  it('stays with UTF-8 for a file with one damaged letter', () => {
    const bytes = Buffer.concat([
      toBytes('Surname\nWójcik\nÅberg\nHüseyin\nSiân\nÖz\nRe'),
      Buffer.from([0xe9, 0x0a]),
    ]);
    const file = read(bytes);
    expect(file.encoding).toBe('utf-8');
    expect(cellsOf(file)[0]).toEqual(['Wójcik']);
  });

  it('reads text with a few zeros in it', () => {
    const file = read(toBytes('Surname,Forename\nAb\u0000ara,Mere\u0000dith\n'));
    expect(file.encoding).toBe('utf-8');
  });

  it('reads Arabic names in UTF-16 without a mark', () => {
    expect(cellsOf(read(toBytes('Forename,Surname\nمحمد,الأحمد\n', 'utf-16le', false)))).toEqual([
      ['محمد', 'الأحمد'],
    ]);
  });
});

describe('readStaffBytes: delimiters and quotation marks', () => {
  it.each([',', ';', '\t', '|'])('finds the delimiter %j', (delimiter) => {
    const file = read(toBytes(`Surname${delimiter}Forename\nAbara${delimiter}Meredith\n`));
    expect(file.delimiter).toBe(delimiter);
    expect(cellsOf(file)).toEqual([['Abara', 'Meredith']]);
  });

  it('is not led astray by names with commas in a list with semicolons', () => {
    const file = read(toBytes('Name;Email\nAbara, Meredith;m@x.example\nRashid, Mei;r@x.example\n'));
    expect(file.delimiter).toBe(';');
    expect(cellsOf(file)[0]).toEqual(['Abara, Meredith', 'm@x.example']);
  });

  it('does not cut a list of one column', () => {
    expect(cellsOf(read(toBytes('Full Name\nAbara, Meredith (Mrs)\nRashid, Mei\n')))).toEqual([
      ['Abara, Meredith (Mrs)'],
      ['Rashid, Mei'],
    ]);
  });

  it('obeys the line with which Excel names the delimiter, and counts it as a row', () => {
    const file = read(toBytes('sep=;\nSurname;Forename\nAbara;Meredith\n'));
    expect(file.delimiter).toBe(';');
    expect(file.table.rows).toEqual([{ row: 3, cells: ['Abara', 'Meredith'] }]);
  });

  it('reads quoted commas, quotation marks and line breaks', () => {
    const file = read(
      toBytes('Surname,Forename,Notes\r\n"Abara, PhD","Mer""y""","one\r\ntwo"\r\nRashid,Mei,\r\n'),
    );
    expect(file.table.rows).toEqual([
      { row: 2, cells: ['Abara, PhD', 'Mer"y"', 'one\r\ntwo'] },
      { row: 3, cells: ['Rashid', 'Mei', ''] },
    ]);
  });

  it.each(['\r\n', '\n', '\r'])('reads lines that end in %j', (end) => {
    expect(
      cellsOf(read(toBytes(['Surname,Forename', 'Abara,Meredith', 'Rashid,Mei', ''].join(end)))),
    ).toHaveLength(2);
  });

  it('keeps a stray quotation mark from swallowing the rows below', () => {
    const file = read(
      toBytes('Surname,Forename\nAbara,"Mer\nRashid,Mei\n"Iqbal" x,Carys\nWebb,"Jo\nAnn"\nSandhu,Idris\n'),
    );
    expect(file.table.rows).toEqual([
      { row: 2, cells: ['Abara', 'Mer'], isRagged: true },
      { row: 3, cells: ['Rashid', 'Mei'] },
      { row: 4, cells: ['Iqbal" x', 'Carys'], isRagged: true },
      { row: 5, cells: ['Webb', 'Jo\nAnn'] },
      { row: 6, cells: ['Sandhu', 'Idris'] },
    ]);
  });
});

describe('readStaffBytes: headings', () => {
  it('finds them under title lines, and numbers rows as a spreadsheet does', () => {
    const file = read(
      toBytes('Harbour Lane Primary\n\nPrinted,12/11/2026\nSurname,Forename\n\nAbara,Meredith\n'),
    );
    expect(file.table).toEqual({
      headers: ['Surname', 'Forename'],
      rows: [{ row: 6, cells: ['Abara', 'Meredith'] }],
    });
  });

  it('finds them under the version line of a bulk template', () => {
    const file = read(
      toBytes('version:v1.0\nName [displayName] Required,Job title [jobTitle]\nMei Rashid,Cook\n'),
    );
    expect(file.table.headers).toEqual(['Name [displayName] Required', 'Job title [jobTitle]']);
  });

  it('names the columns of a list that has none', () => {
    const file = read(toBytes('Meredith,Abara,m@x.example\nMei,Rashid,r@x.example\n'));
    expect(file.table.headers).toEqual(['Column A', 'Column B', 'Column C']);
    expect(file.table.rows.map(({ row }) => row)).toEqual([1, 2]);
  });

  it('trims blanks before headings', () => {
    expect(read(toBytes('Surname, Forename, Email\nAbara,Meredith,m@x.example\n')).table.headers).toEqual([
      'Surname',
      'Forename',
      'Email',
    ]);
  });

  it('never lets a password out of the bytes', () => {
    const text =
      'Surname,Password [Required],Initial password [passwordProfile],Forename\nAbara,Tr0ub4dor,hunter2,Meredith\n';
    const file = read(toBytes(text));
    expect(cellsOf(file)).toEqual([['Abara', '', '', 'Meredith']]);
  });

  it('drops all that may be a password in a row whose cells have moved', () => {
    const text =
      'Surname,Forename,Password\nAbara,"Mer"edith,Tr0ub4dor\nRashid,Mei,extra,hunter2\nWebb,Jo,"hun\n';
    expect(JSON.stringify(read(toBytes(text)))).not.toMatch(/Tr0ub4dor|hun/u);
  });
});

describe('readStaffBytes: what is no staff list', () => {
  it.each([
    ['an empty file', '', 'empty'],
    ['blank lines', ' \r\n\r\n', 'empty'],
    ['a mark and nothing else', '\uFEFF', 'empty'],
    ['headings only', 'Surname,Forename\r\n', 'no-people'],
    ['headings and blank rows', 'Surname,Forename\r\n,\r\n , \r\n', 'no-people'],
    ['a web page', '<!DOCTYPE html><html><body>Sign in</body></html>', 'web-page'],
    ['JSON', '[{"surname": "Abara"}]', 'json'],
    ['XML', '<?xml version="1.0"?><staff/>', 'xml'],
  ])('refuses %s', (_, text, name) => {
    expect(refusal(text)).toBe(name);
  });

  it.each([
    ['a PNG picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13], 'picture'],
    ['a JPEG picture', [0xff, 0xd8, 0xff, 0xe0, 0, 16], 'picture'],
    ['a PDF', [...Buffer.from('%PDF-1.7\n')], 'pdf'],
    ['an old Excel workbook', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1], 'excel-workbook'],
    [
      'an Excel workbook',
      [...Buffer.from('PK\u0003\u0004......[Content_Types].xml..xl/workbook.xml')],
      'excel-workbook',
    ],
    ['a ZIP archive', [...Buffer.from('PK\u0003\u0004......staff.csv')], 'zip'],
    ['zeros', Array.from({ length: 400 }, () => 0), 'not-text'],
    ['random bytes', Array.from({ length: 400 }, (_, index) => (index * 197 + 31) % 256), 'not-text'],
  ])('refuses %s', (_, bytes, name) => {
    expect(refusal(new Uint8Array(bytes))).toBe(name);
  });

  it('says how to save a workbook as CSV', () => {
    const answer = readStaffBytes(Buffer.from('PK\u0003\u0004..xl/workbook.xml'));
    expect(answer.ok ? '' : answer.error.message).toBe(
      'This is an Excel workbook, not a CSV file. Nothing was brought in. In Excel choose File, Save As, CSV UTF-8 (Comma delimited), and bring in that file.',
    );
  });

  it('refuses a thousand columns', () => {
    const headings = Array.from({ length: 1000 }, (_, index) => `Surname ${index}`).join(',');
    expect(refusal(`${headings}\nAbara\n`)).toBe('too-many-columns');
  });

  it('refuses more rows than any staff list has', () => {
    expect(refusal(`Surname\n${'Abara\n'.repeat(100_001)}`)).toBe('too-many-rows');
  });

  it('refuses bytes beyond the limit', () => {
    expect(refusal(new Uint8Array(20 * 1024 * 1024 + 1))).toBe('too-large');
  });
});

const names = fc
  .string({ unit: fc.constantFrom(...'abcXYZ éüŁ محمد\'’-,;\t|"=@+<>().'), minLength: 1, maxLength: 12 })
  .filter((name) => name.trim() !== '' && !name.includes('@'));
const latinNames = fc
  .string({ unit: fc.constantFrom(...'abcXYZ éüñ\'-,;\t|"=+<>().'), minLength: 1, maxLength: 12 })
  .filter((name) => name.trim() !== '');
const encodings = fc.constantFrom<readonly [Encoding, boolean]>(
  ['utf-8', true],
  ['utf-8-bom', true],
  ['utf-16le', true],
  ['utf-16le', false],
  ['utf-16be', true],
  ['utf-16be', false],
);
const tables = (name: fc.Arbitrary<string>) =>
  fc.array(fc.tuple(name, name, name), { minLength: 1, maxLength: 12 });

function write(
  rows: readonly (readonly string[])[],
  delimiter: string,
  end: string,
  quotesAll: boolean,
): string {
  const quote = (cell: string) =>
    quotesAll || cell.includes(delimiter) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
  return rows.map((row) => row.map(quote).join(delimiter) + end).join('');
}

describe('readStaffBytes, on any table of names', { timeout: 60_000 }, () => {
  const headings = ['Surname', 'Forename', 'Known as'];
  const ends = fc.constantFrom('\r\n', '\n', '\r');
  const delimiters = fc.constantFrom(',', ';', '\t', '|');

  it('reads back what was written, in any encoding, delimiter and quoting', () => {
    fc.assert(
      fc.property(
        tables(names),
        delimiters,
        encodings,
        ends,
        fc.boolean(),
        (rows, delimiter, [encoding, marked], end, all) => {
          const file = read(toBytes(write([headings, ...rows], delimiter, end, all), encoding, marked));
          expect(file.delimiter).toBe(delimiter);
          expect(cellsOf(file)).toEqual(rows);
        },
      ),
    );
  });

  it('reads back Windows-1252', () => {
    fc.assert(
      fc.property(tables(latinNames), delimiters, ends, (rows, delimiter, end) => {
        const file = read(
          toBytes(write([headings, ['é', 'é', 'é'], ...rows], delimiter, end, false), 'windows-1252'),
        );
        expect(file.encoding).toBe('windows-1252');
        expect(cellsOf(file).slice(1)).toEqual(rows);
      }),
    );
  });

  it('answers any bytes with a table or a sentence', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const answer = readStaffBytes(bytes);
        expect(answer.ok ? answer.value.table.rows.length : answer.error.message.length).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
  });
});
