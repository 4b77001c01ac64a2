import type { School } from '../../school/school';
import { staffGroupLabel } from '../../school/school';
import { fromMinutes, toMinutes } from '../../../lib/time-of-day';
import type { Presenter, Talk, TeachMeet } from '../teach-meet';
import { activeTalks } from '../plan/active-talks';
import { listSessionSlots, listSlots } from '../plan/list-slots';
import { sortBlocks } from '../plan/sort-blocks';
import { presenterKey, presenterName, presenterNames, type People } from '../plan/words';
import { standingPlacements } from '../editing/to-timetable-problem';
import { listAttendees } from './list-attendees';
import type { Programme, ProgrammeBlock, ProgrammeTalk } from './programme';

/**
 * The timetable as it stands, with every word that paper and files need. A talk ends its own minutes after its slot
 * begins, however long the slot is; withdrawn talks are left out.
 *
 * @example
 * buildProgramme({ teachMeet, people, school }).talks[0] //=> { title: 'Phonics for all', start: '10:07', end: '10:14', … }
 */
export function buildProgramme({
  teachMeet,
  people,
  school,
}: {
  readonly teachMeet: TeachMeet;
  readonly people: People;
  readonly school: Pick<School, 'name' | 'timeZone' | 'staffGroups'>;
}): Programme {
  const standing = standingPlacements(teachMeet);
  const slots = new Map(listSlots(teachMeet).map((slot) => [slot.id, slot]));
  const roomOrder = new Map<string, number>(teachMeet.rooms.map((room, index) => [room.id, index]));
  const talks = activeTalks(teachMeet).flatMap((talk): readonly ProgrammeTalk[] => {
    const placement = standing.get(talk.id);
    const slot = placement && slots.get(placement.slotId);
    if (!slot) return [];
    return [
      {
        talkId: talk.id,
        title: talk.title,
        presenters: talk.presenters.map((presenter) => ({
          id: presenterKey(presenter),
          name: presenterName(presenter, people),
          role: presenterRole(presenter, people, school),
        })),
        theme: talk.theme,
        staffGroup: talk.staffGroup === '' ? '' : staffGroupLabel(school.staffGroups, talk.staffGroup),
        needs: talk.needs,
        isTentative: talk.status === 'tentative',
        roomId: placement.roomId,
        blockId: slot.blockId,
        start: slot.start,
        end: fromMinutes(toMinutes(slot.start) + talk.minutes),
        minutes: talk.minutes,
      },
    ];
  });
  const inOrder = talks.toSorted(
    (a, b) =>
      a.start.localeCompare(b.start) || (roomOrder.get(a.roomId) ?? 0) - (roomOrder.get(b.roomId) ?? 0),
  );
  return {
    teachMeetId: teachMeet.id,
    school: school.name,
    name: teachMeet.name,
    day: teachMeet.day,
    place: teachMeet.place,
    timeZone: school.timeZone,
    changeoverMinutes: teachMeet.changeoverMinutes,
    rooms: teachMeet.rooms,
    blocks: listBlocks(teachMeet),
    talks: inOrder,
    unplaced: listUnplaced(teachMeet, standing, people),
    register: listAttendees({ teachMeet, people, school, standing }),
  };
}

function presenterRole(presenter: Presenter, people: People, school: Pick<School, 'staffGroups'>): string {
  if (presenter.kind === 'visitor') return presenter.organisation;
  const person = people[presenter.personId];
  if (!person) return '';
  if (person.jobTitle !== '') return person.jobTitle;
  if (person.kind === 'governor') return 'Governor';
  return person.staffGroup === '' ? '' : staffGroupLabel(school.staffGroups, person.staffGroup);
}

function listBlocks(teachMeet: TeachMeet): readonly ProgrammeBlock[] {
  return sortBlocks(teachMeet.blocks).map((block) => {
    const { id, kind, name, start, end } = block;
    return {
      id,
      kind,
      name,
      start,
      end,
      led: block.kind === 'plenary' ? block.led : '',
      roomId: block.kind === 'plenary' ? (block.roomId ?? '') : '',
      slots:
        block.kind === 'session'
          ? listSessionSlots(block, teachMeet.changeoverMinutes).map((slot) => ({
              id: slot.id,
              start: slot.start,
              end: slot.end,
            }))
          : [],
    };
  });
}

function listUnplaced(
  teachMeet: TeachMeet,
  standing: ReadonlyMap<Talk['id'], unknown>,
  people: People,
): Programme['unplaced'] {
  return activeTalks(teachMeet)
    .filter((talk) => !standing.has(talk.id))
    .map((talk) => ({ talkId: talk.id, title: talk.title, presenters: presenterNames(talk, people) }));
}
