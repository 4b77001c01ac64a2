import { describe, expect, it } from 'vitest';
import { namePairing } from '#shared/domain/mentoring/relationship/name-pairing';
import { nameOf } from '#shared/domain/people/name-of';
import { aPerson } from '../../../support/documents';

const mei = aPerson('mei', { givenName: 'Meiling', familyName: 'Rashid', knownAs: 'Mei' });
const idris = aPerson('idris', { givenName: 'Idris', familyName: 'Sandhu' });
const people = { [mei.id]: mei, [idris.id]: idris };

describe('nameOf', () => {
  it('is the name that a colleague would use', () => {
    expect(nameOf(people, mei.id)).toBe('Mei Rashid');
  });

  it('has words for somebody whom the list no longer has', () => {
    expect(nameOf(people, 'gone')).toBe('Somebody no longer listed');
  });
});

describe('namePairing', () => {
  it('names its people in their order', () => {
    expect(namePairing({ people: [mei.id, idris.id] }, people)).toBe('Mei Rashid and Idris Sandhu');
  });
});
