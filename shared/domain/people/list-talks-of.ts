import type { Day } from '../../lib/day';
import type { TimeOfDay } from '../../lib/time-of-day';
import { listSlots } from '../teach-meet/plan/list-slots';
import type { Talk, TeachMeet } from '../teach-meet/teach-meet';
import type { PersonId } from './person';

/** A talk that somebody gives, and when and where if it has a place in the timetable. */
export type TalkGiven = {
  readonly teachMeet: Pick<TeachMeet, 'id' | 'name' | 'day'>;
  readonly talk: Talk;
  readonly place: {
    readonly day: Day;
    readonly start: TimeOfDay;
    readonly end: TimeOfDay;
    readonly room: string;
  } | null;
};

/**
 * The talks that a person presents in any Teach-meet, latest Teach-meet first and by time within it; those without a
 * place stand last, withdrawn ones are left out.
 */
export function listTalksOf(id: PersonId, teachMeets: readonly TeachMeet[]): readonly TalkGiven[] {
  return teachMeets
    .toSorted((one, other) => other.day.localeCompare(one.day))
    .flatMap((teachMeet) =>
      Object.values(teachMeet.talks)
        .filter(({ status }) => status !== 'withdrawn')
        .filter(({ presenters }) => presenters.some((each) => each.kind === 'person' && each.personId === id))
        .map((talk) => ({ teachMeet, talk, place: findPlaceOfTalk(teachMeet, talk) }))
        .toSorted((one, other) => (one.place?.start ?? '99:99').localeCompare(other.place?.start ?? '99:99')),
    );
}

/** When and where a talk is; null while it has no place in the timetable. */
export function findPlaceOfTalk(teachMeet: TeachMeet, talk: Talk): TalkGiven['place'] {
  const placement = teachMeet.placements[talk.id];
  if (placement === undefined) return null;
  const slot = listSlots(teachMeet).find(({ id }) => id === placement.slotId);
  const room = teachMeet.rooms.find(({ id }) => id === placement.roomId);
  if (slot === undefined || room === undefined) return null;
  return { day: teachMeet.day, start: slot.start, end: slot.end, room: room.name };
}
