import { describe, expect, it } from 'vitest';
import { countRoom } from '#shared/domain/teach-meet/plan/count-room';
import { buildBreak, buildRoom, buildSession, buildTalk, buildTeachMeet } from './build-teach-meet';

const talks = (count: number, minutes = 7) =>
  Array.from({ length: count }, (_, index) => buildTalk(`${minutes}-${index}`, { minutes }));

describe('countRoom', () => {
  it('says in minutes what one room lacks', () => {
    const count = countRoom(
      buildTeachMeet({ talks: talks(14), blocks: [buildSession('Morning', '09:15', '11:00')] }),
    );
    expect(count).toEqual({
      talks: 14,
      neededMinutes: 111,
      haveMinutes: 105,
      cells: 13,
      free: 0,
      shortBy: 1,
      sentence: '14 talks of 7 minutes with 1-minute changeovers need 111 minutes; you have 105.',
    });
  });

  it('says in minutes what one room has to spare', () => {
    const { sentence } = countRoom(
      buildTeachMeet({ talks: talks(12), blocks: [buildSession('Morning', '09:15', '11:00')] }),
    );
    expect(sentence).toBe(
      '12 talks of 7 minutes with 1-minute changeovers need 95 minutes; you have 105: 1 to spare.',
    );
  });

  it('does not call it enough when minutes suffice but sessions cut them up', () => {
    const blocks = [
      buildSession('Early', '09:00', '09:14'),
      buildBreak('Coffee', '09:14', '09:30'),
      buildSession('Late', '09:30', '09:44'),
    ];
    const { shortBy, sentence } = countRoom(buildTeachMeet({ talks: talks(3), blocks }));
    expect(shortBy).toBe(1);
    expect(sentence).toBe(
      '3 talks of 7 minutes with 1-minute changeovers need 22 minutes; you have 28, but cut into sessions they give 2 places: 1 too few.',
    );
  });

  it('counts places where there are several rooms', () => {
    const rooms = ['Hall', 'Library', 'Studio'].map((name) => buildRoom(name));
    const blocks = [buildSession('Morning', '09:00', '10:51')];
    expect(countRoom(buildTeachMeet({ talks: talks(36), rooms, blocks })).sentence).toBe(
      '36 talks; 3 rooms × 14 slots give 42 places: 6 to spare.',
    );
    expect(countRoom(buildTeachMeet({ talks: talks(46), rooms, blocks })).sentence).toBe(
      '46 talks; 3 rooms × 14 slots give 42 places: 4 too few.',
    );
  });

  it('does not count a nano slot as a place for a full talk', () => {
    const blocks = [
      buildSession('Morning', '09:00', '09:15'),
      buildSession('Nano', '09:30', '09:44', { slotMinutes: 2 }),
    ];
    const count = countRoom(buildTeachMeet({ talks: [...talks(3), ...talks(1, 2)], blocks }));
    expect(count).toMatchObject({ cells: 7, shortBy: 1, free: 4 });
    expect(count.sentence).toBe(
      '4 talks; 1 room × 7 slots (2 of 7 minutes and 5 of 2 minutes) gives 7 places, but 1 talk finds no slot long enough.',
    );
  });

  it('lets a nano talk take a full slot', () => {
    expect(countRoom(buildTeachMeet({ talks: talks(4, 2) }))).toMatchObject({ shortBy: 0, free: 0 });
  });

  it('does not count withdrawn talks', () => {
    const withdrawn = buildTalk('gone', { status: 'withdrawn' });
    expect(countRoom(buildTeachMeet({ talks: [withdrawn, ...talks(4)] })).talks).toBe(4);
  });

  it('asks for a session where there is none', () => {
    expect(countRoom(buildTeachMeet({ blocks: [], talks: talks(1) })).sentence).toBe(
      'There is no session yet: add one, so that talks have slots.',
    );
  });
});
