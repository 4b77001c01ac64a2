import { listWords, plural } from '../../../lib/plural';
import type { Room, Talk, TeachMeet } from '../teach-meet';
import { ruleSentence, type RuleName } from '../rules/hard-rules';
import type { Slot } from '../plan/list-slots';
import { timesOverlap } from '../plan/unavailable-slots';
import { presenterKey, presenterName, quote, type People } from '../plan/words';
import { sameEquipment } from './to-timetable-problem';

/** A talk where it stands. */
export type Standing = { readonly talk: Talk; readonly room: Room; readonly slot: Slot };

/** Why a rule closes a cell to a talk, with names, rooms and times; `others` are the talks that stand in the way. */
export function closedSentence(
  rule: RuleName,
  at: Standing,
  others: readonly Standing[],
  people: People,
): string {
  const title = quote(at.talk.title);
  const [other] = others;
  switch (rule) {
    case 'presenter-unavailable': {
      const times = at.talk.unavailable.filter((time) => timesOverlap(time, at.slot));
      const spans = times.map(
        (time) => `${time.start}–${time.end}${time.reason === '' ? '' : ` (${time.reason})`}`,
      );
      return `${title} cannot be given at ${at.slot.start}: its presenters are not free ${listWords(spans)}.`;
    }
    case 'equipment-missing':
      return `${at.room.name} has no ${listWords(missingEquipment(at.talk, at.room))}, which ${title} needs.`;
    case 'talk-too-long':
      return `${title} takes ${plural(at.talk.minutes, 'minute')}; the slot at ${at.slot.start} has ${at.slot.minutes}.`;
    case 'presenter-in-two-places':
      return other
        ? `${sharedPresenters(at.talk, other.talk, people)} presents ${quote(other.talk.title)} in ${other.room.name} at ${other.slot.start}.`
        : ruleSentence(rule);
    case 'must-not-clash':
      return other
        ? `${title} must not clash with ${quote(other.talk.title)}, which is in ${other.room.name} at ${other.slot.start}.`
        : ruleSentence(rule);
    case 'one-talk-per-cell':
      return other
        ? `${quote(other.talk.title)} is in ${other.room.name} at ${other.slot.start}.`
        : ruleSentence(rule);
    case 'fixed':
    case 'placed-once':
      return ruleSentence(rule);
  }
}

/** What is wrong where talks already stand against a rule. */
export function clashSentence(rule: RuleName, standing: readonly Standing[], people: People): string {
  const [one, two] = standing;
  if (!one) return ruleSentence(rule);
  if (!two) return closedSentence(rule, one, [], people);
  const [first, second] = [quote(one.talk.title), quote(two.talk.title)];
  switch (rule) {
    case 'presenter-in-two-places':
      return `${sharedPresenters(one.talk, two.talk, people)} presents ${first} in ${one.room.name} and ${second} in ${two.room.name}, both at ${one.slot.start}.`;
    case 'must-not-clash':
      return `${first} in ${one.room.name} and ${second} in ${two.room.name} must not clash, and both are at ${one.slot.start}.`;
    case 'one-talk-per-cell':
      return `${first} and ${second} are both in ${one.room.name} at ${one.slot.start}.`;
    default:
      return closedSentence(rule, one, [two], people);
  }
}

/** What the talk needs and the room lacks, as the talk's presenters wrote it. */
export function missingEquipment(talk: Talk, room: Room): readonly string[] {
  const there = new Set(room.equipment.map(sameEquipment));
  return talk.needs.filter((need) => !there.has(sameEquipment(need)));
}

/** The rooms that have everything the talk needs. */
export function equippedRooms(teachMeet: TeachMeet, talk: Talk): readonly Room[] {
  return teachMeet.rooms.filter((room) => missingEquipment(talk, room).length === 0);
}

/** Who presents both talks, to begin a sentence with. */
function sharedPresenters(a: Talk, b: Talk, people: People): string {
  const keys = new Set(b.presenters.map(presenterKey));
  const shared = a.presenters.find((presenter) => keys.has(presenterKey(presenter)));
  const name = shared ? presenterName(shared, people) : 'somebody';
  return name.charAt(0).toUpperCase() + name.slice(1);
}
