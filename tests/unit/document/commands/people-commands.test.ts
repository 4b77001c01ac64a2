import { describe, expect, it } from 'vitest';
import { personId } from '#shared/domain/people/person';
import { aPerson } from '../../../support/documents';
import { id } from '../../domain/teach-meet/plan/build-teach-meet';
import { carryOut, idris, mei, november, theSchool, wanda, words } from './carry-out';

const nobody = personId.parse('nobody');

describe('people.add', () => {
  it('adds somebody', () => {
    const done = carryOut({
      name: 'people.add',
      input: { person: aPerson('ada', { givenName: 'Ada', familyName: 'Lane' }) },
    });
    expect(words(done)).toBe('Add Ada Lane');
    expect(Object.keys(done.document.people)).toEqual(['mei', 'idris', 'wanda', 'ada']);
  });

  it('refuses somebody who is there already', () => {
    expect(words(carryOut({ name: 'people.add', input: { person: mei } }))).toBe(
      'This person has been added already.',
    );
  });

  it('refuses somebody without a name', () => {
    const done = carryOut({
      name: 'people.add',
      input: { person: aPerson('ada', { givenName: '', familyName: '' }) },
    });
    expect(words(done)).toBe('Give the person a name first.');
  });

  it('refuses a line manager who is not in the list', () => {
    const done = carryOut({
      name: 'people.add',
      input: { person: aPerson('ada', { lineManagerId: nobody }) },
    });
    expect(words(done)).toBe('The line manager is no longer in the list. Choose someone else.');
  });
});

describe('people.edit', () => {
  it('changes a field and names it', () => {
    const done = carryOut({
      name: 'people.edit',
      input: { id: mei.id, fields: { jobTitle: 'Phase leader' } },
    });
    expect(words(done)).toBe('Change Mei Rashid’s job title');
    expect(done.document.people[mei.id]?.jobTitle).toBe('Phase leader');
  });

  it('publishes no more than it changed', () => {
    const { patches } = carryOut({
      name: 'people.edit',
      input: { id: wanda.id, fields: { team: 'Year 2', subjects: ['Maths'], givenName: 'Wanda' } },
    });
    expect(patches).toEqual([{ op: 'replace', path: ['people', 'wanda', 'team'], value: 'Year 2' }]);
  });

  it('refuses to leave a person without a name', () => {
    const done = carryOut({
      name: 'people.edit',
      input: { id: mei.id, fields: { givenName: '', familyName: '' } },
    });
    expect(words(done)).toBe('A person needs a name. The old name was kept.');
  });

  it('refuses to make anybody their own line manager', () => {
    const done = carryOut({ name: 'people.edit', input: { id: mei.id, fields: { lineManagerId: mei.id } } });
    expect(words(done)).toBe('Nobody can be their own line manager. Choose someone else.');
  });

  it('refuses somebody who is no longer there', () => {
    const done = carryOut({ name: 'people.edit', input: { id: nobody, fields: { team: 'Year 2' } } });
    expect(words(done)).toBe('This person is no longer in the list. Nothing was changed.');
  });
});

describe('people.editMany', () => {
  it('changes several at once', () => {
    const done = carryOut({
      name: 'people.editMany',
      input: { ids: [idris.id, wanda.id], fields: { team: 'Year 2' } },
    });
    expect(words(done)).toBe('Edit 2 people');
    expect(Object.values(done.document.people).map(({ team }) => team)).toEqual(['', 'Year 2', 'Year 2']);
  });

  it('changes nobody where one of them cannot be changed', () => {
    const done = carryOut({
      name: 'people.editMany',
      input: { ids: [idris.id, mei.id], fields: { lineManagerId: mei.id } },
    });
    expect(words(done)).toBe('Nobody can be their own line manager. Choose someone else.');
    expect(done.document).toBe(theSchool);
  });
});

describe('people.remove', () => {
  it('removes somebody and leaves nobody with a manager who has gone', () => {
    const freed = carryOut({
      name: 'teachMeet.removeTalks',
      input: { teachMeetId: november.id, talkIds: [id.talk('phonics')] },
    });
    const done = carryOut({ name: 'people.remove', input: { ids: [mei.id] } }, freed.document);
    expect(words(done)).toBe('Remove Mei Rashid');
    expect(done.document.people[idris.id]?.lineManagerId).toBeNull();
  });

  it('refuses somebody who presents a talk, and says which', () => {
    const done = carryOut({ name: 'people.remove', input: { ids: [wanda.id, mei.id] } });
    expect(words(done)).toBe(
      'Mei Rashid presents “Phonics for all” at November Teach-meet. Nobody was removed. Give the talk another presenter first, or enter a leaving day instead.',
    );
    expect(done.document).toBe(theSchool);
  });
});

describe('people.import', () => {
  it('adds and updates in one change', () => {
    const done = carryOut({
      name: 'people.import',
      input: {
        source: 'staff.csv',
        add: [aPerson('ada')],
        update: [{ id: mei.id, fields: { team: 'Year 1' } }],
      },
    });
    expect(words(done)).toBe('Import staff.csv: 1 person added, 1 person updated');
    expect(done.document.people[mei.id]?.team).toBe('Year 1');
  });

  it('refuses a list that was imported already', () => {
    const done = carryOut({ name: 'people.import', input: { source: 'staff.csv', add: [mei], update: [] } });
    expect(words(done)).toBe('This list has been imported already.');
  });

  it('refuses a list that has somebody twice', () => {
    const add = [aPerson('ada'), aPerson('ada', { givenName: 'Ada again' })];
    const done = carryOut({ name: 'people.import', input: { source: 'staff.csv', add, update: [] } });
    expect(words(done)).toBe('This list has been imported already.');
  });

  it('updates only those who were there before', () => {
    const ada = aPerson('ada');
    const done = carryOut({
      name: 'people.import',
      input: { source: 'staff.csv', add: [ada], update: [{ id: ada.id, fields: { team: 'Year 1' } }] },
    });
    expect(words(done)).toBe('This person is no longer in the list. Nothing was changed.');
    expect(done.document).toBe(theSchool);
  });

  it('imports nobody where somebody to update has gone', () => {
    const done = carryOut({
      name: 'people.import',
      input: {
        source: 'staff.csv',
        add: [aPerson('ada')],
        update: [{ id: nobody, fields: { team: 'Year 1' } }],
      },
    });
    expect(words(done)).toBe('This person is no longer in the list. Nothing was changed.');
    expect(done.document).toBe(theSchool);
  });
});
