import { describe, expect, it } from 'vitest';
import type { Activity } from '#shared/domain/activity/activity';
import { personId } from '#shared/domain/people/person';
import { buildActivity, byActivityId } from '../../domain/activity/build-activity';
import { carryOut, idris, mei, november, theSchool, wanda, words } from './carry-out';

const nobody = personId.parse('nobody');
const training = buildActivity('training', { title: 'Play at lunchtime', invited: [mei.id, idris.id] });
const planned = { ...theSchool, activities: byActivityId([training]) };
const save = (activity: Activity, before = planned) =>
  carryOut({ name: 'activity.save', input: { activity } }, before);

describe('activity.save', () => {
  it('adds an activity', () => {
    const done = save(training, theSchool);
    expect(words(done)).toBe('Add “Play at lunchtime” on Tue 1 Sep 2026');
    expect(done.document.activities[training.id]).toEqual(training);
  });

  it('edits one, and publishes no more than it changed', () => {
    const done = save({ ...training, minutes: 90 });
    expect(words(done)).toBe('Edit “Play at lunchtime” on Tue 1 Sep 2026');
    expect(done.patches).toEqual([{ op: 'replace', path: ['activities', 'training', 'minutes'], value: 90 }]);
  });

  it('says that the register was taken, also of somebody who came unasked', () => {
    const done = save({ ...training, attended: [mei.id, wanda.id] });
    expect(words(done)).toBe('Take the register of “Play at lunchtime” on Tue 1 Sep 2026');
    expect(done.document.activities[training.id]?.attended).toEqual([mei.id, wanda.id]);
  });

  it('says that a register already taken was edited, and takes one back', () => {
    const taken = save({ ...training, attended: [mei.id] });
    const mended = save({ ...training, attended: [] }, taken.document);
    expect(words(mended)).toBe('Edit “Play at lunchtime” on Tue 1 Sep 2026');
    expect(save(training, mended.document).document.activities[training.id]?.attended).toBeNull();
  });

  it.each([
    ['invited', { invited: [mei.id, nobody] }],
    ['on the register', { attended: [nobody] }],
  ])('refuses somebody %s who is no longer in the list', (_where, change) => {
    const done = save({ ...training, ...change });
    expect(words(done)).toBe(
      'Somebody on the register is no longer in the list. Nothing was changed. Take them off the register first.',
    );
    expect(done.document).toBe(planned);
  });
});

describe('activity.remove', () => {
  const meeting = buildActivity('meeting');
  const both = { ...theSchool, activities: byActivityId([training, meeting]) };

  it('removes one by its title', () => {
    const done = carryOut({ name: 'activity.remove', input: { ids: [training.id] } }, both);
    expect(words(done)).toBe('Remove “Play at lunchtime”');
    expect(Object.keys(done.document.activities)).toEqual(['meeting']);
  });

  it('removes several at once', () => {
    const done = carryOut({ name: 'activity.remove', input: { ids: [training.id, meeting.id] } }, both);
    expect(words(done)).toBe('Remove 2 activities');
    expect(done.document.activities).toEqual({});
  });

  it('removes none where one of them is no longer there', () => {
    const { id } = buildActivity('gone');
    const done = carryOut({ name: 'activity.remove', input: { ids: [training.id, id] } }, both);
    expect(words(done)).toBe('This activity is no longer there. Nothing was changed.');
    expect(done.document).toBe(both);
  });
});

describe('teachMeet.recordAttendance', () => {
  const record = (attended: readonly (typeof nobody)[] | null, before = theSchool) =>
    carryOut(
      {
        name: 'teachMeet.recordAttendance',
        input: {
          teachMeetId: november.id,
          attendance: attended === null ? null : { attended, visitors: 2 },
        },
      },
      before,
    );

  it('takes the register, and clears it', () => {
    const taken = record([mei.id]);
    expect(words(taken)).toBe('Take the register of “November Teach-meet”');
    expect(taken.document.teachMeets[november.id]?.attendance).toEqual({ attended: [mei.id], visitors: 2 });
    const cleared = record(null, taken.document);
    expect(words(cleared)).toBe('Clear the register of “November Teach-meet”');
    expect(cleared.document.teachMeets[november.id]?.attendance).toBeNull();
  });

  it('refuses somebody who is no longer in the list', () => {
    const done = record([mei.id, nobody]);
    expect(words(done)).toMatch(/^Somebody on the register is no longer in the list\./);
    expect(done.document).toBe(theSchool);
  });

  it('refuses a Teach-meet that is gone', () => {
    const done = record([mei.id], { ...theSchool, teachMeets: {} });
    expect(done.answer.ok ? '' : done.answer.error.name).toBe('teach-meet-unknown');
  });
});

describe('teachMeet.tag', () => {
  const tags = { standardParts: ['collaboration'], mechanisms: ['source', 'affirm'] };

  it('keeps the tags', () => {
    const done = carryOut({ name: 'teachMeet.tag', input: { teachMeetId: november.id, tags } });
    expect(words(done)).toBe('Change the tags of “November Teach-meet”');
    expect(done.document.teachMeets[november.id]?.tags).toEqual(tags);
  });

  it('refuses a Teach-meet that is gone', () => {
    const gone = { ...theSchool, teachMeets: {} };
    const done = carryOut({ name: 'teachMeet.tag', input: { teachMeetId: november.id, tags } }, gone);
    expect(done.answer.ok ? '' : done.answer.error.name).toBe('teach-meet-unknown');
  });
});
