import { describe, expect, it } from 'vitest';
import type { Change } from '#shared/domain/history/change';
import type { Person } from '#shared/domain/people/person';
import {
  ALL_PEOPLE,
  countInWords,
  filterPeople,
  sortPeople,
} from '../../../../renderer/features/people/list-people';
import { changesAbout } from '../../../../renderer/features/people/person-changes';
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

describe('changesAbout', () => {
  const change = (sequence: number, people: readonly Person[]): Change => ({
    sequence,
    at: '2026-11-12T09:00:00.000Z',
    words: `Change no. ${sequence}`,
    command: 'people.edit',
    by: '',
    about: [],
    people: people.map(({ id }) => id),
    seal: null,
    erasedBy: null,
  });
  const sequences = (lines: readonly Change[]) => lines.map(({ sequence }) => sequence);

  it('gives the latest first, and nobody else’s', () => {
    const history = [change(1, [amina]), change(2, [ben]), change(3, [ben, amina])];
    expect(sequences(changesAbout(amina.id, history))).toEqual([3, 1]);
  });

  it('gives no more than a page can hold beside everything else', () => {
    const history = Array.from({ length: 20 }, (_, at) => change(at + 1, [amina]));
    expect(sequences(changesAbout(amina.id, history))).toEqual([20, 19, 18, 17, 16, 15, 14, 13]);
  });
});
