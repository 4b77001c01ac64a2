import { describe, expect, it } from 'vitest';
import { splitFullName } from '#shared/domain/people/import/split-full-name';

describe('splitFullName', () => {
  it.each([
    ['Abara, Meredith (Mrs)', 'Mrs', 'Meredith', 'Abara', ''],
    ['Abara, Mrs Meredith', 'Mrs', 'Meredith', 'Abara', ''],
    ['Abara, Meredith, Mrs', 'Mrs', 'Meredith', 'Abara', ''],
    ['Meredith Abara', '', 'Meredith', 'Abara', ''],
    ['Mr Ewan Zielinski', 'Mr', 'Ewan', 'Zielinski', ''],
    ['Mrs. Meredith Abara', 'Mrs.', 'Meredith', 'Abara', ''],
    ['Rev Dr Ann Lathbury', 'Rev Dr', 'Ann', 'Lathbury', ''],
    ['Anna van der Berg', '', 'Anna', 'van der Berg', ''],
    ['van der Berg, Anna', '', 'Anna', 'van der Berg', ''],
    ['Maria de Souza', '', 'Maria', 'de Souza', ''],
    ['Niamh Ní Bhriain', '', 'Niamh', 'Ní Bhriain', ''],
    ["Siân O'Connor-Wójcik", '', 'Siân', "O'Connor-Wójcik", ''],
    ['Anne-Marie Smith-Jones', '', 'Anne-Marie', 'Smith-Jones', ''],
    ['Mary Ann Smith', '', 'Mary Ann', 'Smith', ''],
    ['Smith, Robert (Bob)', '', 'Robert', 'Smith', 'Bob'],
    ['Robert "Bob" Smith', '', 'Robert', 'Smith', 'Bob'],
    ['=Jane Smith', '', 'Jane', 'Smith', ''],
    ['SMITH Jane', '', 'Jane', 'SMITH', ''],
    ['Jane Smith, PhD', '', 'Jane', 'Smith', ''],
    ['Smith, Jane (Staff)', '', 'Jane', 'Smith', ''],
    ['Jane Smith - Teaching Assistant', '', 'Jane', 'Smith', ''],
    ['Mrs Smith', 'Mrs', '', 'Smith', ''],
    ['Pelé', '', 'Pelé', '', ''],
    ['محمد الأحمد', '', 'محمد', 'الأحمد', ''],
    ['', '', '', '', ''],
  ])('takes “%s” apart', (text, title, givenName, familyName, knownAs) => {
    expect(splitFullName(text)).toEqual({ title, givenName, familyName, knownAs });
  });

  it('turns a name round where the address says so', () => {
    expect(splitFullName('Abara Meredith', 'meredith.abara@harbourlane.example')).toMatchObject({
      givenName: 'Meredith',
      familyName: 'Abara',
    });
  });

  it('keeps a formula as it was typed', () => {
    const { givenName, familyName } = splitFullName("=cmd|' /C calc'!A0");
    expect(`${givenName} ${familyName}`).toBe("=cmd|' /C calc'!A0");
  });
});
