import { describe, expect, it } from 'vitest';
import { findHeaderRow } from '#shared/domain/people/import/find-header-row';

describe('findHeaderRow', () => {
  it('passes over title lines', () => {
    const rows = [
      ['Harbour Lane Primary'],
      ['Printed 12/11/2026', ''],
      [''],
      ['Surname', 'Forename'],
      ['Abara', 'Meredith'],
    ];
    expect(findHeaderRow(rows)).toEqual({ kind: 'found', index: 3 });
  });

  it('passes over the version line of a bulk template', () => {
    expect(
      findHeaderRow([['version:v1.0'], ['Name [displayName] Required', 'Job title [jobTitle]']]),
    ).toEqual({
      kind: 'found',
      index: 1,
    });
  });

  it('takes the first full row for the headings where none names a field', () => {
    expect(
      findHeaderRow([
        ['Prénom', 'Nachname'],
        ['Meredith', 'Abara'],
      ]),
    ).toEqual({ kind: 'found', index: 0 });
  });

  it('sees that a list begins with a person', () => {
    expect(findHeaderRow([['Meredith', 'Abara', 'm@x.example']])).toEqual({ kind: 'none', first: 0 });
  });
});
