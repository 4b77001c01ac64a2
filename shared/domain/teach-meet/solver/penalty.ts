import type { TermName, TimetableProblem } from '../../problem/timetable-problem';
import { sharesPresenter } from '../rules/hard-rules';
import type { Placement } from '../rules/placement';

/** What a timetable costs, term by term, weights included. */
export type Penalty = { readonly [Term in TermName]: number } & { readonly total: number };

/**
 * How many quarters of the day a slot lies from an early or late wish.
 *
 * @example
 * quartersFromWish('early', 7, 14) //=> 2
 */
export function quartersFromWish(wish: 'early' | 'late' | undefined, slot: number, slots: number): number {
  const quarter = Math.floor((4 * slot) / slots);
  if (wish === 'early') return quarter;
  return wish === 'late' ? 3 - quarter : 0;
}

/**
 * People too many for the room, in fives begun.
 *
 * @example
 * overflowOf(31, 25) //=> 2
 */
export function overflowOf(demand: number, capacity: number): number {
  return Math.ceil(Math.max(0, demand - capacity) / 5);
}

/**
 * The fewest and the most talks of a staff group in a session that count as fair, in whole-number arithmetic.
 *
 * @example
 * fairShare(5, 7, 14) //=> [2, 3]
 */
export function fairShare(placed: number, sessionSlots: number, slots: number): readonly [number, number] {
  const low = Math.floor((placed * sessionSlots) / slots);
  return [low, low * slots === placed * sessionSlots ? low : low + 1];
}

/** Weighs a timetable from the problem alone, owing nothing to the search; unknown names are passed over. */
export function weighPlacements(problem: TimetableProblem, placements: readonly Placement[]): Penalty {
  const { slots, rooms, weights } = problem;
  const at = new Map(placements.map((placement) => [placement.talk, placement]));
  const standing = problem.talks.flatMap((talk) => {
    const placement = at.get(talk.id);
    const index = slots.findIndex((slot) => slot.id === placement?.slot);
    const slot = slots[index];
    const room = rooms.find((each) => each.id === placement?.room);
    return slot && room ? [{ talk, room, slot, index }] : [];
  });

  const triples = new Set<string>();
  let preference = 0;
  let overflow = 0;
  let apart = 0;
  standing.forEach(({ talk, room, slot, index }, position) => {
    triples.add(JSON.stringify([talk.theme, room.id, slot.session]));
    preference += quartersFromWish(talk.preference, index, slots.length);
    overflow += overflowOf(talk.demand, room.capacity);
    for (const other of standing.slice(position + 1)) {
      const gap = Math.abs(index - other.index);
      if ((gap === 1 || gap === 2) && sharesPresenter(talk, other.talk)) apart += 1;
    }
  });

  let balance = 0;
  const sessions = new Set(slots.map((slot) => slot.session));
  for (const group of new Set(standing.map(({ talk }) => talk.staffGroup))) {
    const members = standing.filter(({ talk }) => talk.staffGroup === group);
    for (const session of sessions) {
      const size = slots.filter((slot) => slot.session === session).length;
      const here = members.filter(({ slot }) => slot.session === session).length;
      const [low, high] = fairShare(members.length, size, slots.length);
      balance += Math.max(0, here - high) + Math.max(0, low - here);
    }
  }

  const terms = {
    theme: weights.theme * triples.size,
    preference: weights.preference * preference,
    apart: weights.apart * apart,
    balance: weights.balance * balance,
    overflow: weights.overflow * overflow,
  };
  return { ...terms, total: terms.theme + terms.preference + terms.apart + terms.balance + terms.overflow };
}

/** How many talks stand where the previous timetable had them. */
export function countKept(problem: TimetableProblem, placements: readonly Placement[]): number {
  const at = new Map(placements.map((placement) => [placement.talk, placement]));
  return (problem.previous ?? []).filter(({ talk, room, slot }) => {
    const now = at.get(talk);
    return now?.room === room && now.slot === slot;
  }).length;
}
