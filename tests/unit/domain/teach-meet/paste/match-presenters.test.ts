import { describe, expect, it } from 'vitest';
import { matchPresenters, splitNames } from '#shared/domain/teach-meet/paste/match-presenters';
import { aPerson } from '../../../../support/documents';

const priya = aPerson('priya', { givenName: 'Priya', familyName: 'Shah' });
const sian = aPerson('sian', { givenName: 'Siân', familyName: 'O’Rees', knownAs: 'Shaz' });
const tomBell = aPerson('tom-bell', { givenName: 'Tom', familyName: 'Bell' });
const tomHill = aPerson('tom-hill', { givenName: 'Tom', familyName: 'Hill' });
const people = [priya, sian, tomBell, tomHill];

const idsOf = (text: string) =>
  matchPresenters(text, people).map(({ presenter }) =>
    presenter.kind === 'person' ? presenter.personId : presenter.name,
  );

describe('splitNames', () => {
  it.each([
    ['Priya Shah; Tom Bell', ['Priya Shah', 'Tom Bell']],
    ['Priya Shah and Tom Bell', ['Priya Shah', 'Tom Bell']],
    ['Priya Shah & Tom Bell', ['Priya Shah', 'Tom Bell']],
    ['Priya Shah, Tom Bell', ['Priya Shah', 'Tom Bell']],
    ['Priya Shah, Tom Bell and Ada Obi', ['Priya Shah', 'Tom Bell', 'Ada Obi']],
    ['Priya Shah\nTom Bell', ['Priya Shah', 'Tom Bell']],
    ['Shah, Priya; Bell, Tom', ['Shah, Priya', 'Bell, Tom']],
    ['Sandra Anderson', ['Sandra Anderson']],
    ['', []],
  ])('parts %j', (text, names) => {
    expect(splitNames(text)).toEqual(names);
  });
});

describe('matchPresenters', () => {
  it('finds people whatever their accents, capitals and titles', () => {
    expect(idsOf('Miss SIAN ORees; mrs priya shah')).toEqual(['sian', 'priya']);
  });

  it('finds a name with the surname first', () => {
    expect(idsOf('Shah, Priya')).toEqual(['priya']);
  });

  it('finds somebody by what they are known as', () => {
    expect(idsOf('Shaz O’Rees')).toEqual(['sian']);
  });

  it('takes an initial for a forename where only one person fits', () => {
    expect(idsOf('P Shah')).toEqual(['priya']);
  });

  it('takes a forename alone where only one person has it', () => {
    expect(idsOf('Priya')).toEqual(['priya']);
  });

  it('leaves a forename that two people share to be chosen', () => {
    const [tom] = matchPresenters('Tom', people);
    expect(tom).toMatchObject({ kind: 'ambiguous', candidates: [{ id: 'tom-bell' }, { id: 'tom-hill' }] });
    expect(tom?.presenter).toEqual({ kind: 'visitor', name: 'Tom', organisation: '' });
  });

  it('makes a visitor of whoever is not found, with the organisation in brackets', () => {
    expect(matchPresenters('Ada Obi (City Library)', people)).toEqual([
      {
        name: 'Ada Obi (City Library)',
        kind: 'unknown',
        candidates: [],
        presenter: { kind: 'visitor', name: 'Ada Obi', organisation: 'City Library' },
      },
    ]);
  });

  it('never takes a shared surname with another forename for the same person', () => {
    expect(matchPresenters('Anil Shah', people)[0]?.kind).toBe('unknown');
  });
});
