import type { TimetableProblem } from '../../problem/timetable-problem';
import { bookClashes, findClosingCellRule, PAIR_RULES, sharesPresenter } from '../rules/hard-rules';
import type { Placement } from '../rules/placement';
import { fairShare, overflowOf, quartersFromWish } from './penalty';

/** Talks as rows of numbers: entries `from[i]` to `from[i + 1]` of `items` belong to talk i. */
export type Neighbours = { readonly from: Int32Array; readonly items: Int32Array };

/**
 * A problem in numbers, for the search: a cell is `slot × rooms + room`, a block is one room in one session,
 * numbered `session × rooms + room`.
 */
export type Grid = {
  readonly problem: TimetableProblem;
  readonly fixedFirst: boolean;
  readonly talks: number;
  readonly rooms: number;
  readonly slots: number;
  readonly cells: number;
  readonly sessions: number;
  readonly blocks: number;
  readonly themes: number;
  readonly groups: number;
  readonly theme: Int32Array;
  readonly group: Int32Array;
  readonly sessionOfSlot: Int32Array;
  readonly slotOfCell: Int32Array;
  readonly blockOfCell: Int32Array;
  readonly slotsOfSession: Int32Array;
  /** 1 where neither a cell rule nor a fixed talk closes the cell: talk × cells + cell. */
  readonly open: Uint8Array;
  /** Preference and overflow of the talk in the cell, weights included: talk × cells + cell. */
  readonly cost: Int32Array;
  /** The cell of the previous timetable, −1 for none. */
  readonly previous: Int32Array;
  /** Talks that may not share a slot. */
  readonly parted: Neighbours;
  /** Talks that share a presenter. */
  readonly near: Neighbours;
  /** Fewest and most talks of a group in a session that cost nothing: placed × sessions + session. */
  readonly fairLow: Int32Array;
  readonly fairHigh: Int32Array;
};

/**
 * Turns the problem's words into numbers, asking every hard rule once for every talk and cell. With `fixedFirst` a
 * fixed talk is never left out for the sake of others.
 */
export function compileGrid(problem: TimetableProblem, fixedFirst = false): Grid {
  const { talks, rooms, slots, weights } = problem;
  const cells = rooms.length * slots.length;
  const sessionIds = [...new Set(slots.map((slot) => slot.session))];
  const sessionOfSlot = Int32Array.from(slots, (slot) => sessionIds.indexOf(slot.session));
  const slotsOfSession = new Int32Array(sessionIds.length);
  for (const session of sessionOfSlot) slotsOfSession[session] = (slotsOfSession[session] ?? 0) + 1;
  const cellNumbers = Array.from({ length: cells }, (_, cell) => cell);
  const slotOfCell = Int32Array.from(cellNumbers, (cell) => Math.floor(cell / rooms.length));
  const blockOfCell = Int32Array.from(cellNumbers, (cell) => {
    const session = sessionOfSlot[Math.floor(cell / rooms.length)] ?? 0;
    return session * rooms.length + (cell % rooms.length);
  });

  const open = new Uint8Array(talks.length * cells);
  const cost = new Int32Array(talks.length * cells);
  talks.forEach((talk, t) => {
    slots.forEach((slot, s) => {
      const wish = weights.preference * quartersFromWish(talk.preference, s, slots.length);
      rooms.forEach((room, r) => {
        const at = t * cells + s * rooms.length + r;
        open[at] = findClosingCellRule(talk, room, slot) ? 0 : 1;
        cost[at] = wish + weights.overflow * overflowOf(talk.demand, room.capacity);
      });
    });
  });

  const clashes = bookClashes(problem);
  const slotRules = PAIR_RULES.filter((rule) => rule.where === 'same-slot');
  const parted = listNeighbours(talks, (a, b) => slotRules.some((rule) => rule.parts(a, b, clashes)));
  const near = listNeighbours(talks, sharesPresenter);

  const fairLow = new Int32Array((talks.length + 1) * sessionIds.length);
  const fairHigh = new Int32Array((talks.length + 1) * sessionIds.length);
  for (let placed = 0; placed <= talks.length; placed += 1) {
    slotsOfSession.forEach((size, session) => {
      const [low, high] = fairShare(placed, size, slots.length);
      fairLow[placed * sessionIds.length + session] = low;
      fairHigh[placed * sessionIds.length + session] = high;
    });
  }

  const [theme, themes] = numberNames(talks.map((talk) => talk.theme));
  const [group, groups] = numberNames(talks.map((talk) => talk.staffGroup));
  const grid: Grid = {
    problem,
    fixedFirst,
    talks: talks.length,
    rooms: rooms.length,
    slots: slots.length,
    cells,
    sessions: sessionIds.length,
    blocks: sessionIds.length * rooms.length,
    themes,
    groups,
    theme,
    group,
    sessionOfSlot,
    slotOfCell,
    blockOfCell,
    slotsOfSession,
    open,
    cost,
    previous: new Int32Array(talks.length).fill(-1),
    parted,
    near,
    fairLow,
    fairHigh,
  };
  if (fixedFirst) pinFixed(grid);
  toCells(grid, problem.previous ?? []).forEach((cell, talk) => {
    grid.previous[talk] = cell;
  });
  return grid;
}

/**
 * A fixed talk comes before all others: its cell, and its slot for the talks it is parted from, are closed to them.
 * Of two fixed talks that cannot both stand, the one that the problem names first does.
 */
function pinFixed(grid: Grid): void {
  const { problem, open, cells, parted, slotOfCell, talks } = grid;
  const standing = toCells(
    grid,
    problem.talks.flatMap(({ id, fixed }) => (fixed ? [{ talk: id, ...fixed }] : [])),
  );
  standing.forEach((cell, talk) => {
    if (cell < 0 || open[talk * cells + cell] !== 1) return;
    for (let other = 0; other < talks; other += 1) if (other !== talk) open[other * cells + cell] = 0;
    for (const other of parted.items.subarray(parted.from[talk] ?? 0, parted.from[talk + 1] ?? 0)) {
      slotOfCell.forEach((slot, each) => {
        if (slot === slotOfCell[cell]) open[other * cells + each] = 0;
      });
    }
  });
}

/** The cell number of each talk, −1 where it is not placed; unknown names are passed over. */
export function toCells(grid: Grid, placements: readonly Placement[]): Int32Array {
  const { talks, rooms, slots } = grid.problem;
  const at = new Map(placements.map((placement) => [placement.talk, placement]));
  return Int32Array.from(talks, (talk) => {
    const placement = at.get(talk.id);
    const slot = slots.findIndex((each) => each.id === placement?.slot);
    const room = rooms.findIndex((each) => each.id === placement?.room);
    return slot < 0 || room < 0 ? -1 : slot * rooms.length + room;
  });
}

/** The placements that these cell numbers stand for, in the order of the problem's talks. */
export function toPlacements(grid: Grid, cellOf: Int32Array): readonly Placement[] {
  const { talks, rooms, slots } = grid.problem;
  return talks.flatMap((talk, index) => {
    const cell = cellOf[index] ?? -1;
    const slot = slots[Math.floor(cell / rooms.length)];
    const room = rooms[cell % rooms.length];
    return cell >= 0 && slot && room ? [{ talk: talk.id, room: room.id, slot: slot.id }] : [];
  });
}

function listNeighbours<T>(talks: readonly T[], related: (a: T, b: T) => boolean): Neighbours {
  const from = new Int32Array(talks.length + 1);
  const items: number[] = [];
  talks.forEach((a, i) => {
    talks.forEach((b, j) => {
      if (i !== j && related(a, b)) items.push(j);
    });
    from[i + 1] = items.length;
  });
  return { from, items: Int32Array.from(items) };
}

function numberNames(names: readonly string[]): readonly [Int32Array, number] {
  const distinct = new Map<string, number>();
  for (const name of names) if (!distinct.has(name)) distinct.set(name, distinct.size);
  return [Int32Array.from(names, (name) => distinct.get(name) ?? 0), distinct.size];
}
