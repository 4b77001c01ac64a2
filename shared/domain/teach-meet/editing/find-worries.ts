import { formatDay } from '../../../lib/day';
import { fullName, hasLeft } from '../../people/person';
import { NANO_TALK_MINUTES, type TeachMeet } from '../teach-meet';
import { listSessionSlots, listSlots, type Slot } from '../plan/list-slots';
import { presenterKey, presenterName, quote, type People } from '../plan/words';
import type { Clash } from './clash';
import { standingOf } from './find-broken-rules';
import type { Standing } from './rule-words';
import { standingPlacements, toProblemPlacements } from './to-timetable-problem';

/** Two talks of one presenter this many slots apart leave them little time to change rooms and breathe. */
const LITTLE_TIME_SLOTS = 2;

/** What no rule forbids but a coordinator would want to know of before printing. */
export function findWorries(teachMeet: TeachMeet, people: People): readonly Clash[] {
  const standing = toProblemPlacements(standingPlacements(teachMeet)).flatMap(standingOf(teachMeet));
  return [
    ...standing.flatMap((each) => worriesOf(each, teachMeet, people)),
    ...littleTimeBetween(standing, listSlots(teachMeet), people),
    ...gaps(standing, teachMeet),
  ];
}

function worry(rule: Clash['rule'], standing: readonly Standing[], sentence: string, mend: string): Clash {
  const [first] = standing;
  return {
    key: [rule, ...standing.map(({ talk, room, slot }) => `${talk.id}@${room.id}@${slot.id}`)].join(' '),
    severity: 'worth a look',
    rule,
    talkIds: standing.map(({ talk }) => talk.id),
    blockIds: [],
    ...(first && { roomId: first.room.id, slotId: first.slot.id }),
    sentence,
    mend,
  };
}

function worriesOf(at: Standing, teachMeet: TeachMeet, people: People): readonly Clash[] {
  const { talk, room } = at;
  const title = quote(talk.title);
  const found: Clash[] = [];
  if (talk.presenters.length === 0) {
    found.push(
      worry(
        'no-presenter',
        [at],
        `Nobody is named to present ${title}.`,
        'Name a presenter, or take the talk out.',
      ),
    );
  }
  for (const presenter of talk.presenters) {
    if (presenter.kind === 'visitor') continue;
    const person = people[presenter.personId];
    if (person && !hasLeft(person, teachMeet.day)) continue;
    const why = person?.leavingDay
      ? `${fullName(person)}, who presents ${title}, leaves on ${formatDay(person.leavingDay)}, before the Teach-meet.`
      : `A presenter of ${title} is no longer in the list of people.`;
    found.push(
      worry(
        'presenter-left',
        [at],
        why,
        'Name another presenter, or withdraw the talk and draft again with least change.',
      ),
    );
  }
  if (talk.demand > room.capacity) {
    const larger = teachMeet.rooms.filter((each) => each.capacity >= talk.demand).map((each) => each.name);
    const mend =
      larger[0] === undefined
        ? 'Move it to the largest room, or offer it twice.'
        : `Swap it with a talk in ${larger.join(' or ')}.`;
    found.push(
      worry(
        'room-too-small',
        [at],
        `${talk.demand} people want to hear ${title}; ${room.name} holds ${room.capacity}.`,
        mend,
      ),
    );
  }
  if (talk.status === 'tentative') {
    found.push(
      worry(
        'tentative-placed',
        [at],
        `${title} has a place but is only tentative.`,
        'Confirm it with its presenters.',
      ),
    );
  }
  return found;
}

function littleTimeBetween(
  standing: readonly Standing[],
  slots: readonly Slot[],
  people: People,
): readonly Clash[] {
  const order = new Map(slots.map((slot, index) => [slot.id, index]));
  const indexOf = (at: Standing) => order.get(at.slot.id) ?? 0;
  const inTime = standing.toSorted((a, b) => indexOf(a) - indexOf(b));
  return inTime.flatMap((first, index) =>
    inTime.slice(index + 1).flatMap((second) => {
      const apart = indexOf(second) - indexOf(first);
      if (apart < 1 || apart > LITTLE_TIME_SLOTS) return [];
      const keys = new Set(first.talk.presenters.map(presenterKey));
      const both = second.talk.presenters.find((presenter) => keys.has(presenterKey(presenter)));
      if (!both) return [];
      const sentence = `${presenterName(both, people)} presents ${quote(first.talk.title)} in ${first.room.name} at ${first.slot.start} and ${quote(second.talk.title)} in ${second.room.name} at ${second.slot.start}.`;
      return [
        worry('little-time-between', [first, second], sentence, 'Put more time between the two talks.'),
      ];
    }),
  );
}

function gaps(standing: readonly Standing[], teachMeet: TeachMeet): readonly Clash[] {
  const taken = new Set(standing.map(({ room, slot }) => `${room.id} ${slot.id}`));
  const sessions = teachMeet.blocks.flatMap((block) =>
    block.kind === 'session' ? [listSessionSlots(block, teachMeet.changeoverMinutes)] : [],
  );
  return teachMeet.rooms.flatMap((room) =>
    sessions.flatMap((slots) => {
      const isTaken = slots.map((slot) => taken.has(`${room.id} ${slot.id}`));
      const [first, last] = [isTaken.indexOf(true), isTaken.lastIndexOf(true)];
      return slots
        .filter((_slot, index) => index > first && index < last && !isTaken[index])
        .map((slot): Clash => ({
          key: `gap ${room.id} ${slot.id}`,
          severity: 'worth a look',
          rule: 'gap',
          talkIds: [],
          blockIds: [],
          roomId: room.id,
          slotId: slot.id,
          sentence: `${room.name} stands empty at ${slot.start}, between two talks.`,
          mend:
            slot.minutes <= NANO_TALK_MINUTES
              ? 'Close the gap, or place a nano talk there.'
              : 'Close the gap, or place a talk there.',
        }));
    }),
  );
}
