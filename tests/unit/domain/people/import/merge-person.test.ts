import { describe, expect, it } from 'vitest';
import { decideField, mergePerson } from '#shared/domain/people/import/merge-person';
import type { IncomingPerson } from '#shared/domain/people/import/import-proposal';
import { blankPerson, personId, type Person } from '#shared/domain/people/person';

const incoming = (fields: Partial<IncomingPerson>): IncomingPerson => {
  const {
    id: _,
    kind: __,
    lineManagerId: ___,
    strengths: ____,
    wants: _____,
    notes: ______,
    imported: _______,
    ...blank
  } = blankPerson(personId.parse('row'));
  return { ...blank, lineManager: '', ...fields };
};
const known = (fields: Partial<Person>): Person => ({ ...blankPerson(personId.parse('p1')), ...fields });

describe('decideField', () => {
  it('never erases', () => {
    expect(decideField({ current: 'Cook', incoming: '', imported: 'Cook' })).toBe('keep');
  });

  it('fills what nobody has filled', () => {
    expect(decideField({ current: '', incoming: 'Cook', imported: undefined })).toBe('take');
  });

  it('follows the list where nobody has typed', () => {
    expect(decideField({ current: 'Cook', incoming: 'Chef', imported: 'Cook' })).toBe('take');
  });

  it('keeps what was typed, whether over the list or before any', () => {
    expect(decideField({ current: 'Chef', incoming: 'Cook', imported: 'Cook' })).toBe('typed here');
    expect(decideField({ current: 'Chef', incoming: 'Cook', imported: undefined })).toBe('typed here');
  });

  it('keeps what was cleared', () => {
    expect(decideField({ current: '', incoming: 'Cook', imported: 'Cook' })).toBe('typed here');
  });
});

describe('mergePerson', () => {
  it('says at the cell what was kept', () => {
    const { changes, notes } = mergePerson(
      known({ jobTitle: 'Head Cook', imported: { jobTitle: 'Cook' } }),
      incoming({ jobTitle: 'Chef' }),
    );
    expect(changes).toEqual([]);
    expect(notes).toEqual([
      {
        field: 'jobTitle',
        kind: 'note',
        sentence: 'The job title “Head Cook” was typed in CPD Desk and is kept; the list says “Chef”.',
      },
    ]);
  });

  it('does not take an accent or small letters from a name', () => {
    const person = known({ familyName: 'Wójcik', imported: { familyName: 'Wójcik' } });
    expect(mergePerson(person, incoming({ familyName: 'Wojcik' })).changes).toEqual([]);
    expect(mergePerson(person, incoming({ familyName: 'WÓJCIK' })).changes).toEqual([]);
  });

  it('takes a richer spelling', () => {
    const person = known({ familyName: 'Wojcik', imported: { familyName: 'Wojcik' } });
    expect(mergePerson(person, incoming({ familyName: 'Wójcik' })).changes).toEqual([
      { field: 'familyName', before: 'Wojcik', after: 'Wójcik' },
    ]);
  });

  it('does not count capitals in an address as a change', () => {
    const person = known({ email: 'a@x.example', imported: { email: 'a@x.example' } });
    expect(mergePerson(person, incoming({ email: 'A@X.example' })).changes).toEqual([]);
  });
});
