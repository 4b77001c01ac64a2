import { describe, expect, it } from 'vitest';
import {
  hasRoomForNeeds,
  listEquipment,
  needsWithoutRoom,
} from '#shared/domain/teach-meet/plan/list-equipment';
import { roomId, type Room } from '#shared/domain/teach-meet/teach-meet';
import { buildTalk } from './build-teach-meet';

const room = (id: string, equipment: readonly string[]): Room => ({
  id: roomId.parse(id),
  name: id,
  capacity: 30,
  equipment,
});
const rooms = [room('hall', ['Projector', 'sound']), room('library', ['laptops'])];

describe('listEquipment', () => {
  it('names what rooms have and talks need once each', () => {
    const talk = buildTalk('t1', { needs: ['projector', 'piano'] });
    expect(listEquipment({ rooms, talks: { [talk.id]: talk } })).toEqual([
      'laptops',
      'piano',
      'Projector',
      'sound',
    ]);
  });
});

describe('needsWithoutRoom', () => {
  it('says what no room has, whatever its capitals', () => {
    expect(needsWithoutRoom(['PROJECTOR', 'piano'], rooms)).toEqual(['piano']);
  });
});

describe('hasRoomForNeeds', () => {
  it('asks for one room that has everything', () => {
    expect(hasRoomForNeeds(['projector', 'sound'], rooms)).toBe(true);
    expect(hasRoomForNeeds(['projector', 'laptops'], rooms)).toBe(false);
  });
});
