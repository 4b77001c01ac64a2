import { describe, expect, it } from 'vitest';
import { listRoomDay } from '#shared/domain/teach-meet/timekeeping/list-room-day';
import { sayBlock } from '#shared/domain/teach-meet/timekeeping/say-block';
import { toMinutes } from '#shared/lib/time-of-day';
import { sampleProgramme } from '../../../../support/sample-programme';
import { MINUTE } from './build-room-day';

describe('listRoomDay', () => {
  const programme = sampleProgramme({ sessions: [2, 1] });

  it('has the room’s talks with the breaks and plenaries between them, in order', () => {
    expect(listRoomDay(programme, 'room-2').map(({ kind, start }) => [kind, start])).toEqual([
      ['plenary', '09:00'],
      ['talk', '09:20'],
      ['talk', '09:28'],
      ['break', '09:40'],
      ['talk', '10:05'],
      ['plenary', '10:17'],
    ]);
  });

  it('names presenters in a sentence, and who leads a plenary where', () => {
    const [welcome] = listRoomDay(programme, 'room-1');
    expect(welcome).toMatchObject({ led: 'Rosalind Achebe', place: 'Hall' });
    expect(listRoomDay(programme, 'room-2')[1]).toMatchObject({
      presenters: 'Ben Whitfield and Imogen Featherstonehaugh',
    });
  });

  it('has only breaks and plenaries in a room without talks', () => {
    expect(listRoomDay(programme, 'no-such-room').every((item) => item.kind !== 'talk')).toBe(true);
  });
});

describe('sayBlock', () => {
  const coffee = { start: '10:15', end: '10:45' };
  const say = (time: string) => sayBlock(coffee, toMinutes(time) * MINUTE);

  it('says when it begins, how long it still is, and that it should be over', () => {
    expect([say('10:00'), say('10:15'), say('10:44'), say('10:45')]).toEqual([
      'From 10:15',
      '30 minutes left',
      '1 minute left',
      'Over by the plan',
    ]);
  });

  it('says the plan’s times on another day', () => {
    expect(sayBlock(coffee, null)).toBe('10:15 to 10:45');
  });
});
