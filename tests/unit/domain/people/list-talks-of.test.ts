import { describe, expect, it } from 'vitest';
import { listTalksOf } from '#shared/domain/people/list-talks-of';
import { buildSampleSchool } from '#shared/document/sample-school/build-sample-school';
import type { Talk, TeachMeet } from '#shared/domain/teach-meet/teach-meet';

const [teachMeet] = Object.values(buildSampleSchool().teachMeets) as [TeachMeet];
const placedTalk = Object.values(teachMeet.talks).find(
  (talk) => teachMeet.placements[talk.id] && presenterOf(talk),
) as Talk;

function presenterOf({ presenters }: Talk) {
  const presenter = presenters[0];
  return presenter?.kind === 'person' ? presenter.personId : undefined;
}

const presenter = presenterOf(placedTalk);

describe('listTalksOf', () => {
  it('says when and where a placed talk is', () => {
    const given =
      presenter && listTalksOf(presenter, [teachMeet]).find(({ talk }) => talk.id === placedTalk.id);
    const room = teachMeet.rooms.find(({ id }) => id === teachMeet.placements[placedTalk.id]?.roomId);
    expect(given).toMatchObject({
      place: { day: teachMeet.day, room: room?.name, start: expect.stringMatching(/^\d\d:\d\d$/) },
    });
  });

  it('lists a talk without a place, with none', () => {
    const given = presenter && listTalksOf(presenter, [{ ...teachMeet, placements: {} }]);
    expect(given).toContainEqual(expect.objectContaining({ talk: placedTalk, place: null }));
  });

  it('leaves out talks of others and talks withdrawn', () => {
    const withdrawn = {
      ...teachMeet,
      talks: { [placedTalk.id]: { ...placedTalk, status: 'withdrawn' as const } },
    };
    expect(presenter && listTalksOf(presenter, [withdrawn])).toEqual([]);
  });
});
