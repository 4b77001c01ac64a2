import { describe, expect, it } from 'vitest';
import { buildTalk, id } from '../../domain/teach-meet/plan/build-teach-meet';
import { carryOut, november, theSchool, words } from './carry-out';

const at = { teachMeetId: november.id };
const gone = id.talk('gone');
const GONE = 'This talk is no longer in the list. Nothing was changed.';

describe('teachMeet.addTalks', () => {
  it('adds one talk by its title', () => {
    const done = carryOut({ name: 'teachMeet.addTalks', input: { ...at, talks: [buildTalk('music')] } });
    expect(words(done)).toBe('Add the talk “Talk music”');
    expect(Object.keys(done.document.teachMeets[november.id]?.talks ?? {})).toContain('music');
  });

  it('adds a pasted block as one change', () => {
    const talks = [buildTalk('music'), buildTalk('drama')];
    expect(words(carryOut({ name: 'teachMeet.addTalks', input: { ...at, talks } }))).toBe('Add 2 talks');
  });

  it('adds none where one is there already', () => {
    const talks = [buildTalk('music'), buildTalk('maths')];
    const done = carryOut({ name: 'teachMeet.addTalks', input: { ...at, talks } });
    expect(words(done)).toBe('“Talk maths” has been added already.');
    expect(done.document).toBe(theSchool);
  });
});

describe('teachMeet.editTalks', () => {
  it('edits a talk', () => {
    const done = carryOut({
      name: 'teachMeet.editTalks',
      input: { ...at, talkIds: [id.talk('art')], fields: { theme: 'Making' } },
    });
    expect(words(done)).toBe('Edit “Clay in Year 2”');
    expect(done.document.teachMeets[november.id]?.talks[id.talk('art')]?.theme).toBe('Making');
  });

  it('confirms several', () => {
    const talkIds = [id.talk('art'), id.talk('maths')];
    const done = carryOut({
      name: 'teachMeet.editTalks',
      input: { ...at, talkIds, fields: { status: 'confirmed' } },
    });
    expect(words(done)).toBe('Confirm 2 talks');
  });

  it('frees the place of a talk that is withdrawn', () => {
    const done = carryOut({
      name: 'teachMeet.editTalks',
      input: { ...at, talkIds: [id.talk('phonics')], fields: { status: 'withdrawn' } },
    });
    expect(words(done)).toBe('Withdraw “Phonics for all”');
    expect(done.document.teachMeets[november.id]?.placements).toEqual({});
  });

  it('edits none where one has gone', () => {
    const done = carryOut({
      name: 'teachMeet.editTalks',
      input: { ...at, talkIds: [id.talk('art'), gone], fields: { theme: 'Making' } },
    });
    expect(words(done)).toBe(GONE);
    expect(done.document).toBe(theSchool);
  });
});

describe('teachMeet.removeTalks', () => {
  it('removes a talk with its place', () => {
    const done = carryOut({ name: 'teachMeet.removeTalks', input: { ...at, talkIds: [id.talk('phonics')] } });
    expect(words(done)).toBe('Remove the talk “Phonics for all”');
    expect(done.document.teachMeets[november.id]?.placements).toEqual({});
  });

  it('removes none where one has gone', () => {
    const done = carryOut({
      name: 'teachMeet.removeTalks',
      input: { ...at, talkIds: [id.talk('art'), gone] },
    });
    expect(words(done)).toBe(GONE);
    expect(done.document).toBe(theSchool);
  });
});
