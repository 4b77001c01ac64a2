import { listWords, plural } from '../../../lib/plural';
import { toMinutes } from '../../../lib/time-of-day';
import { NANO_TALK_MINUTES, type TeachMeet } from '../teach-meet';
import { activeTalks } from './active-talks';
import { listSlots, type Slot } from './list-slots';

export type CountedPlan = Pick<TeachMeet, 'talks' | 'rooms' | 'blocks' | 'changeoverMinutes'>;

export type RoomCount = {
  /** Talks that want a place; the withdrawn do not count. */
  readonly talks: number;
  /** Room-minutes the talks need: each its slot, with a changeover between neighbours. */
  readonly neededMinutes: number;
  /** Room-minutes of all sessions in all rooms. */
  readonly haveMinutes: number;
  /** Rooms × slots. */
  readonly cells: number;
  /** Places left over when every talk that fits has one. */
  readonly free: number;
  /** Talks for which no slot long enough is left. */
  readonly shortBy: number;
  readonly sentence: string;
};

/**
 * Whether the talks fit the day by their minutes alone, before anybody's other duties or any equipment is asked.
 *
 * @example
 * countRoom(plan).sentence //=> '14 talks of 7 minutes with 1-minute changeovers need 111 minutes; you have 105.'
 */
export function countRoom(plan: CountedPlan): RoomCount {
  const talks = activeTalks(plan);
  const slots = listSlots(plan);
  const cells = slots.length * plan.rooms.length;
  const shortBy = countWithoutSlot(
    talks.map((talk) => talk.minutes),
    plan.rooms.flatMap(() => slots.map((slot) => slot.minutes)),
  );
  const sessions = plan.blocks.filter((block) => block.kind === 'session');
  const haveMinutes =
    plan.rooms.length *
    sessions.reduce((sum, each) => sum + Math.max(0, toMinutes(each.end) - toMinutes(each.start)), 0);
  const lengths = [...new Set(sessions.map((session) => session.slotMinutes))].toSorted((a, b) => a - b);
  const usedSessions = new Set(slots.map((slot) => slot.blockId)).size * plan.rooms.length;
  const changeovers = Math.max(0, talks.length - Math.max(1, usedSessions));
  const slotTime = talks.reduce(
    (sum, talk) => sum + (lengths.find((length) => length >= talk.minutes) ?? talk.minutes),
    0,
  );
  const counts = {
    talks: talks.length,
    neededMinutes: slotTime + changeovers * plan.changeoverMinutes,
    haveMinutes,
    cells,
    free: cells - (talks.length - shortBy),
    shortBy,
  };
  return { ...counts, sentence: describe(plan, slots, counts) };
}

/** The longest talks take the longest slots first: whatever can be placed by length alone is placed. */
function countWithoutSlot(talkMinutes: readonly number[], cellMinutes: readonly number[]): number {
  const cells = cellMinutes.toSorted((a, b) => b - a);
  let used = 0;
  for (const minutes of talkMinutes.toSorted((a, b) => b - a)) {
    if ((cells[used] ?? 0) >= minutes) used += 1;
  }
  return talkMinutes.length - used;
}

function describe(plan: CountedPlan, slots: readonly Slot[], counts: Omit<RoomCount, 'sentence'>): string {
  const sessions = plan.blocks.filter((block) => block.kind === 'session');
  if (sessions.length === 0) return 'There is no session yet: add one, so that talks have slots.';
  if (plan.rooms.length === 0) return 'There is no room yet: add one, so that talks have places.';
  const [session] = sessions;
  const isUniform =
    session !== undefined &&
    sessions.every(
      (each) => each.slotMinutes === session.slotMinutes && Object.keys(each.extraMinutes).length === 0,
    ) &&
    activeTalks(plan).every((talk) => talk.minutes <= session.slotMinutes);
  return plan.rooms.length === 1 && isUniform && counts.talks > 0
    ? describeMinutes(plan, session.slotMinutes, counts)
    : describePlaces(plan, slots, counts);
}

function describeMinutes(
  plan: CountedPlan,
  slotMinutes: number,
  counts: Omit<RoomCount, 'sentence'>,
): string {
  const talks = activeTalks(plan);
  const isNano = slotMinutes <= NANO_TALK_MINUTES;
  const what = talks.every((talk) => talk.minutes === slotMinutes)
    ? `${plural(counts.talks, isNano ? 'nano talk' : 'talk')} of ${plural(slotMinutes, 'minute')}`
    : `${plural(counts.talks, 'talk')} in slots of ${plural(slotMinutes, 'minute')}`;
  const between =
    plan.changeoverMinutes === 0
      ? 'without changeovers'
      : `with ${plan.changeoverMinutes}-minute changeovers`;
  const need = `${what} ${between} ${counts.talks === 1 ? 'needs' : 'need'} ${plural(counts.neededMinutes, 'minute')}; you have ${counts.haveMinutes}`;
  if (counts.shortBy === 0) return `${need}: ${spare(counts.free)}.`;
  if (counts.neededMinutes > counts.haveMinutes) return `${need}.`;
  return `${need}, but cut into sessions they give ${plural(counts.cells, 'place')}: ${counts.shortBy} too few.`;
}

function describePlaces(
  plan: CountedPlan,
  slots: readonly Slot[],
  counts: Omit<RoomCount, 'sentence'>,
): string {
  const byMinutes = new Map<number, number>();
  for (const slot of slots) byMinutes.set(slot.minutes, (byMinutes.get(slot.minutes) ?? 0) + 1);
  const lengths = [...byMinutes].toSorted(([a], [b]) => b - a);
  const mixed =
    lengths.length > 1
      ? ` (${listWords(lengths.map(([each, count]) => `${count} of ${plural(each, 'minute')}`))})`
      : '';
  const give = plan.rooms.length === 1 ? 'gives' : 'give';
  const places = `${plural(plan.rooms.length, 'room')} × ${plural(slots.length, 'slot')}${mixed} ${give} ${plural(counts.cells, 'place')}`;
  const talks = counts.talks === 0 ? 'No talks yet' : plural(counts.talks, 'talk');
  if (counts.shortBy === 0) return `${talks}; ${places}: ${spare(counts.free)}.`;
  if (counts.free === 0) return `${talks}; ${places}: ${counts.shortBy} too few.`;
  return `${talks}; ${places}, but ${plural(counts.shortBy, 'talk')} ${counts.shortBy === 1 ? 'finds' : 'find'} no slot long enough.`;
}

function spare(free: number): string {
  return free === 0 ? 'none to spare' : `${free} to spare`;
}
