import { parse } from 'papaparse';
import { describe, expect, it } from 'vitest';
import { writeProgrammeCsv } from '../../../electron/output/programme-csv';
import { sampleProgramme } from '../../support/sample-programme';
import { readGolden } from './golden';

describe('writeProgrammeCsv', () => {
  const programme = sampleProgramme();

  it('writes the accepted file', () => {
    expect(writeProgrammeCsv(programme)).toBe(readGolden('programme.csv'));
  });

  it('has one line for every placed talk', () => {
    const { data } = parse<Record<string, string>>(writeProgrammeCsv(programme).slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data.map((row) => row['title'])).toEqual(programme.talks.map((talk) => talk.title));
  });

  it('makes a title harmless that a spreadsheet would run', () => {
    const [first] = programme.talks;
    const talks = first === undefined ? [] : [{ ...first, title: '=HYPERLINK("http://bad")' }];
    expect(writeProgrammeCsv({ ...programme, talks })).toContain(`"'=HYPERLINK(""http://bad"")"`);
  });
});
