import { describe, expect, it } from 'vitest';
import type { DeskDocument } from '#shared/document/desk-document';
import { keepApartId } from '#shared/domain/mentoring/keep-apart';
import { personId } from '#shared/domain/people/person';
import { aPerson } from '../../../support/documents';
import { aPairing } from '../../../support/pairings';
import { buildAward } from '../../domain/bursary/build-books';
import { buildEnquiry } from '../../domain/enquiry/build-enquiry';
import { byId, id } from '../../domain/teach-meet/plan/build-teach-meet';
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

describe('people.edit: the induction tutor', () => {
  it('is somebody else who is in the list', () => {
    const done = carryOut({
      name: 'people.edit',
      input: { id: idris.id, fields: { inductionTutorId: mei.id } },
    });
    expect(words(done)).toBe('Change Idris Okafor’s induction tutor');
    expect(done.document.people[idris.id]?.inductionTutorId).toBe(mei.id);
  });

  it('is nobody who is not in the list, and nobody’s own', () => {
    const tell = (inductionTutorId: typeof nobody) =>
      words(carryOut({ name: 'people.edit', input: { id: mei.id, fields: { inductionTutorId } } }));
    expect(tell(nobody)).toBe('The induction tutor is no longer in the list. Choose someone else.');
    expect(tell(mei.id)).toBe('Nobody can be their own induction tutor. Choose someone else.');
  });

  it('is refused for somebody added, too', () => {
    const ada = aPerson('ada', { inductionTutorId: nobody });
    expect(words(carryOut({ name: 'people.add', input: { person: ada } }))).toBe(
      'The induction tutor is no longer in the list. Choose someone else.',
    );
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
    expect(words(done)).toBe('Change the team of 2 people');
    expect(Object.values(done.document.people).map(({ team }) => team)).toEqual(['', 'Year 2', 'Year 2']);
  });

  it('gives several the same free periods', () => {
    const done = carryOut({
      name: 'people.editMany',
      input: { ids: [idris.id, wanda.id], fields: { freePeriods: ['mon/p1', 'tue/p3'] } },
    });
    expect(words(done)).toBe('Change the free periods of 2 people');
    expect(done.document.people[wanda.id]?.freePeriods).toEqual(['mon/p1', 'tue/p3']);
  });

  it('says no more than that several were edited where several fields changed', () => {
    const done = carryOut({
      name: 'people.editMany',
      input: { ids: [idris.id, wanda.id], fields: { phase: 'Key stage 1', ectYear: 2 } },
    });
    expect(words(done)).toBe('Edit 2 people');
    expect(done.document.people[idris.id]).toMatchObject({ phase: 'Key stage 1', ectYear: 2 });
  });

  it('makes nobody the induction tutor of a selection that they are in', () => {
    const done = carryOut({
      name: 'people.editMany',
      input: { ids: [idris.id, mei.id], fields: { inductionTutorId: mei.id } },
    });
    expect(words(done)).toBe('Nobody can be their own induction tutor. Choose someone else.');
    expect(done.document).toBe(theSchool);
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

describe('people.remove: mentoring and coaching', () => {
  const ect = aPerson('ada', { inductionTutorId: wanda.id });
  const remove = (ids: (typeof wanda.id)[], change: Partial<DeskDocument>) =>
    carryOut({ name: 'people.remove', input: { ids } }, { ...theSchool, ...change });

  it('leaves nobody with an induction tutor who has gone', () => {
    const done = remove([wanda.id], { people: byId([wanda, ect]) });
    expect(words(done)).toBe('Remove Wanda Wójcik');
    expect(done.document.people[ect.id]?.inductionTutorId).toBeNull();
  });

  it.each(['active', 'closed'] as const)('refuses somebody who has a pairing on record, %s', (stage) => {
    const pair = aPairing('pair', [mei.id, idris.id], { stage });
    const pairings = { [pair.id]: pair };
    const done = remove([wanda.id, idris.id], { pairings });
    expect(words(done)).toBe(
      'Idris Okafor has a mentoring or coaching pairing on record. Nobody was removed. Enter a leaving day instead, and close the pairing.',
    );
    expect(done.document.people).toBe(theSchool.people);
  });

  it('removes somebody whom no pairing has', () => {
    const pair = aPairing('pair', [mei.id, idris.id]);
    const pairings = { [pair.id]: pair };
    expect(words(remove([wanda.id], { pairings }))).toBe('Remove Wanda Wójcik');
  });

  it('takes a never-pair of theirs away, with its private reason', () => {
    const apart = { id: keepApartId.parse('apart'), a: wanda.id, b: idris.id };
    const done = remove([wanda.id], {
      keepApart: { [apart.id]: apart },
      confidential: { ...theSchool.confidential, keepApartReasons: { [apart.id]: 'They asked.' } },
    });
    expect(done.document.keepApart).toEqual({});
    expect(done.document.confidential.keepApartReasons).toEqual({});
  });
});

describe('people.remove: enquiries and bursaries', () => {
  const remove = (ids: readonly (typeof wanda.id)[], change: Partial<DeskDocument>) =>
    carryOut({ name: 'people.remove', input: { ids: [...ids] } }, { ...theSchool, ...change });

  it('keeps somebody with an award or an enquiry on record', () => {
    const award = buildAward({ personId: wanda.id });
    const enquiry = buildEnquiry({ personId: wanda.id });
    const funded = remove([idris.id, wanda.id], { awards: { [award.id]: award } });
    expect(words(funded)).toBe(
      'Wanda Wójcik has the award B-0001 on record. Nobody was removed. Enter a leaving day instead.',
    );
    const asking = remove([wanda.id], { enquiries: { [enquiry.id]: enquiry } });
    expect(words(asking)).toBe(
      'Wanda Wójcik has an enquiry on record. Nobody was removed. Enter a leaving day instead.',
    );
  });

  it('leaves enquiries without the mentor who is gone', () => {
    const enquiry = buildEnquiry();
    const mentored = { ...enquiry, setUp: { ...enquiry.setUp, mentorId: wanda.id } };
    const { document } = remove([wanda.id], { enquiries: { [enquiry.id]: mentored } });
    expect(document.enquiries[enquiry.id]?.setUp.mentorId).toBeNull();
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
