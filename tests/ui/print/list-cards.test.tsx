import { describe, expect, it } from 'vitest';
import { listCards } from '../../../renderer/print/sheets/list-cards';
import { groupRooms } from '../../../renderer/print/sheets/wall-grid';
import { sampleProgramme } from '../../support/sample-programme';

describe('listCards', () => {
  it('parts somebody’s many talks over numbered cards of three', () => {
    const programme = sampleProgramme({ rooms: 1, sessions: [7] });
    const talks = programme.talks.map((talk) => ({
      ...talk,
      presenters: [{ id: 'a', name: 'Ada', role: '' }],
    }));
    expect(
      listCards({ ...programme, talks }).map((card) => [card.talks.length, card.part.number, card.part.of]),
    ).toEqual([
      [3, 1, 3],
      [3, 2, 3],
      [1, 3, 3],
    ]);
  });

  it('names the other presenters of a shared talk', () => {
    const programme = sampleProgramme({ rooms: 1, sessions: [1] });
    const presenters = [
      { id: 'a', name: 'Ada', role: '' },
      { id: 'b', name: 'Bo', role: '' },
    ];
    const talks = programme.talks.map((talk) => ({ ...talk, presenters }));
    expect(listCards({ ...programme, talks }).map((card) => card.talks[0]?.others)).toEqual([
      ['Bo'],
      ['Ada'],
    ]);
  });
});

describe('groupRooms', () => {
  it('puts up to five rooms on one sheet', () => {
    expect(groupRooms([1, 2, 3, 4, 5])).toEqual([[1, 2, 3, 4, 5]]);
  });

  it('shares more rooms out evenly', () => {
    expect(groupRooms([1, 2, 3, 4, 5, 6, 7])).toEqual([
      [1, 2, 3, 4],
      [5, 6, 7],
    ]);
  });
});
