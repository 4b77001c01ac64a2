import { describe, expect, it } from 'vitest';
import {
  ALL_PEOPLE,
  countInWords,
  filterPeople,
  sortPeople,
} from '../../../../renderer/features/people/list-people';
import { changesNaming } from '../../../../renderer/features/people/person-changes';
import { aPerson, aSchool } from '../../../support/documents';

const amina = aPerson('amina', {
  givenName: 'Amina',
  familyName: 'Khan',
  staffGroup: 'teacher',
  team: 'Year 10',
});
const ben = aPerson('ben', { givenName: 'Ben', familyName: 'Lee', staffGroup: 'lunchtime', team: 'Year 2' });
const nia = aPerson('nia', { givenName: 'Nia', familyName: 'Abbey' });
const governor = aPerson('governor', { kind: 'governor', givenName: 'Tobias', familyName: 'Lindgarth' });
const everyone = [amina, ben, nia, governor];
const today = '2026-11-12';
const school = aSchool();

const ids = (people: readonly { readonly id: string }[]) => people.map(({ id }) => id);

describe('filterPeople', () => {
  it('keeps somebody on their last day and drops them the day after', () => {
    const leaver = { ...ben, leavingDay: today };
    expect(filterPeople([leaver], ALL_PEOPLE, today, school)).toEqual([leaver]);
    expect(filterPeople([leaver], ALL_PEOPLE, '2026-11-13', school)).toEqual([]);
  });

  it('wants every word of the search, in any order', () => {
    expect(ids(filterPeople(everyone, { ...ALL_PEOPLE, search: 'khan amina' }, today, school))).toEqual([
      'amina',
    ]);
    expect(filterPeople(everyone, { ...ALL_PEOPLE, search: 'khan ben' }, today, school)).toEqual([]);
  });

  it('counts no governor among staff who have no staff group yet', () => {
    expect(ids(filterPeople(everyone, { ...ALL_PEOPLE, staffGroup: '' }, today, school))).toEqual(['nia']);
  });
});

describe('sortPeople', () => {
  it('puts those with nothing in the column last, whichever way it is sorted', () => {
    const team = (direction: 'ascending' | 'descending') =>
      ids(sortPeople([nia, amina, ben], { column: 'team', direction }, school));
    expect(team('ascending')).toEqual(['ben', 'amina', 'nia']);
    expect(team('descending')).toEqual(['amina', 'ben', 'nia']);
  });

  it('sorts staff groups by the words that the school reads', () => {
    const order = sortPeople(everyone, { column: 'staffGroup', direction: 'ascending' }, school);
    expect(ids(order)).toEqual(['governor', 'ben', 'amina', 'nia']);
  });
});

describe('countInWords', () => {
  it('speaks of one person and one leaver', () => {
    expect(countInWords({ everyone: 2, shown: 1, leaversHidden: 1 })).toBe('1 person, 1 leaver hidden');
  });

  it('says how many of how many where a filter holds some back', () => {
    expect(countInWords({ everyone: 65, shown: 4, leaversHidden: 3 })).toBe(
      '4 of 62 people, 3 leavers hidden',
    );
  });
});

describe('changesNaming', () => {
  const change = (sequence: number, words: string, command = 'people.edit') => ({
    sequence,
    at: '2026-11-12T09:00:00.000Z',
    words,
    command,
  });

  it('gives the latest first, and nobody else’s whose name begins alike', () => {
    const history = [
      change(1, 'Add Ann Lee'),
      change(2, 'Change Ann Leeson’s team'),
      change(3, 'Change Ann Lee’s team'),
    ];
    expect(changesNaming('Ann Lee', history).map(({ sequence }) => sequence)).toEqual([3, 1]);
  });

  it('takes a name as the letters it has, whatever they mean to a pattern', () => {
    expect(changesNaming('A.* (Ann)', [change(1, 'Add Anybody'), change(2, 'Add A.* (Ann)')])).toHaveLength(
      1,
    );
  });
});
