import { describe, expect, it } from 'vitest';
import { teachMeetId } from '#shared/domain/teach-meet/teach-meet';
import { buildRoom, buildSession, buildTeachMeet } from '../../domain/teach-meet/plan/build-teach-meet';
import { carryOut, november, theSchool, words } from './carry-out';

const gone = teachMeetId.parse('gone');
const GONE = 'This Teach-meet is no longer there. Nothing was changed.';

describe('teachMeet.create', () => {
  it('plans another Teach-meet', () => {
    const june = {
      ...buildTeachMeet({ name: 'June Teach-meet', day: '2027-06-25' }),
      id: teachMeetId.parse('june'),
    };
    const done = carryOut({ name: 'teachMeet.create', input: { teachMeet: june } });
    expect(words(done)).toBe('Plan “June Teach-meet” on Fri 25 Jun 2027');
    expect(Object.keys(done.document.teachMeets)).toEqual(['november', 'june']);
  });

  it('refuses one that is there already', () => {
    const done = carryOut({ name: 'teachMeet.create', input: { teachMeet: november } });
    expect(words(done)).toBe('This Teach-meet has been made already.');
  });
});

describe('teachMeet.remove', () => {
  it('removes a Teach-meet with its talks', () => {
    const done = carryOut({ name: 'teachMeet.remove', input: { teachMeetId: november.id } });
    expect(words(done)).toBe('Remove “November Teach-meet” with all its talks');
    expect(done.document.teachMeets).toEqual({});
  });

  it('refuses one that has gone', () => {
    expect(words(carryOut({ name: 'teachMeet.remove', input: { teachMeetId: gone } }))).toBe(GONE);
  });
});

describe('teachMeet.edit', () => {
  it.each([
    [{ name: 'Autumn Teach-meet' }, 'Rename “November Teach-meet” to “Autumn Teach-meet”'],
    [{ day: '2026-11-13' }, 'Move “November Teach-meet” to Fri 13 Nov 2026'],
    [{ place: 'The annexe' }, 'Edit “November Teach-meet”'],
  ])('says what %j changes', (fields, said) => {
    const done = carryOut({ name: 'teachMeet.edit', input: { teachMeetId: november.id, fields } });
    expect(words(done)).toBe(said);
    expect(done.document.teachMeets[november.id]).toMatchObject(fields);
  });

  it('refuses one that has gone', () => {
    expect(words(carryOut({ name: 'teachMeet.edit', input: { teachMeetId: gone, fields: {} } }))).toBe(GONE);
  });
});

describe('teachMeet.editPlan', () => {
  it('returns talks whose room has gone to the tray, and says so', () => {
    const done = carryOut({
      name: 'teachMeet.editPlan',
      input: { teachMeetId: november.id, change: { rooms: [buildRoom('Library')] }, words: null },
    });
    expect(words(done)).toBe('Change the rooms of “November Teach-meet”; 1 talk back in the tray');
    expect(done.document.teachMeets[november.id]?.placements).toEqual({});
  });

  it('keeps the day in time order', () => {
    const blocks = [buildSession('Afternoon', '13:00', '13:31'), buildSession('Morning', '10:00', '10:31')];
    const done = carryOut({
      name: 'teachMeet.editPlan',
      input: { teachMeetId: november.id, change: { blocks }, words: 'Add an afternoon' },
    });
    expect(words(done)).toBe('Add an afternoon');
    expect(done.document.teachMeets[november.id]?.blocks.map(({ name }) => name)).toEqual([
      'Morning',
      'Afternoon',
    ]);
  });

  it('refuses one that has gone', () => {
    const done = carryOut({
      name: 'teachMeet.editPlan',
      input: { teachMeetId: gone, change: {}, words: null },
    });
    expect(words(done)).toBe(GONE);
    expect(done.document).toBe(theSchool);
  });
});
