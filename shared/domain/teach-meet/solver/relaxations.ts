import type { ProblemTalk, TimetableProblem } from '../../problem/timetable-problem';
import { listWords } from '../../../lib/plural';
import { findClosingCellRule } from '../rules/hard-rules';
import { compileGrid, type Grid } from './grid';

/** One single change to the problem, in words, and the grid that it would give. */
export type Relaxation = { readonly words: string; readonly grid: () => Grid };

/**
 * Every single change that might place the talk, the cheapest first: free its presenters at one time, lift one
 * must-not-clash, add equipment to one room, unlock a talk, shorten the talk, one more slot, one more room.
 */
export function listRelaxations(grid: Grid, talk: number, larger: LargerGrids): readonly Relaxation[] {
  const { problem } = grid;
  const asked = problem.talks[talk];
  if (!asked) return [];
  const withTalk = (changed: ProblemTalk): Grid => ({ ...grid, open: openFor(grid, talk, changed, problem) });

  const freed = (asked.unavailable ?? []).map((slot) => ({
    words: `free ${listWords(asked.presenters) || asked.id} in ${slot}`,
    grid: () =>
      withTalk({ ...asked, unavailable: (asked.unavailable ?? []).filter((each) => each !== slot) }),
  }));
  const lifted = (problem.mustNotClash ?? [])
    .filter((pair) => pair.includes(asked.id))
    .map(([a, b]) => ({
      words: `let ${asked.id} clash with ${a === asked.id ? b : a}`,
      grid: () =>
        compileGrid(
          { ...problem, mustNotClash: (problem.mustNotClash ?? []).filter(([c, d]) => c !== a || d !== b) },
          grid.fixedFirst,
        ),
    }));
  const equipped = problem.rooms.flatMap((room) => {
    const missing = (asked.needs ?? []).filter((need) => !room.equipment.includes(need));
    if (missing.length === 0) return [];
    const rooms = problem.rooms.map((each) =>
      each === room ? { ...each, equipment: [...each.equipment, ...missing] } : each,
    );
    return [
      {
        words: `add ${listWords(missing)} to ${room.id}`,
        grid: () => ({ ...grid, open: openFor(grid, talk, asked, { ...problem, rooms }) }),
      },
    ];
  });
  const unlocked = problem.talks.flatMap((each, index) => {
    if (!each.fixed) return [];
    const { fixed: _fixed, ...free } = each;
    return [
      {
        words: `unlock ${each.id}`,
        own: each === asked,
        grid: () => compileGrid({ ...problem, talks: problem.talks.with(index, free) }, grid.fixedFirst),
      },
    ];
  });
  const shorter = [...new Set(problem.slots.map((slot) => slot.minutes))]
    .filter((minutes) => minutes < asked.minutes)
    .toSorted((a, b) => b - a)
    .map((minutes) => ({
      words: `shorten ${asked.id} to ${minutes} minutes`,
      grid: () => withTalk({ ...asked, minutes }),
    }));
  return [
    ...freed,
    ...lifted,
    ...equipped,
    ...unlocked.toSorted((a, b) => Number(b.own) - Number(a.own)),
    ...shorter,
    { words: 'add one more slot', grid: larger.withSlot },
    {
      words: asked.needs?.length ? `add one more room with ${listWords(asked.needs)}` : 'add one more room',
      grid: () => larger.withRoom(asked.needs ?? []),
    },
  ];
}

/** The grid with one slot more, and with one room more: built once for all the talks that ask. */
export type LargerGrids = {
  readonly withSlot: () => Grid;
  readonly withRoom: (equipment: readonly string[]) => Grid;
};

/** A slot at the day's end, as long as the longest, and a room as large as the largest. */
export function enlargeGrid(problem: TimetableProblem): LargerGrids {
  const built = new Map<string, Grid>();
  const once = (key: string, build: () => TimetableProblem): Grid => {
    const grid = built.get(key) ?? compileGrid(build());
    built.set(key, grid);
    return grid;
  };
  return {
    withSlot: () =>
      once('slot', () => {
        const longest = Math.max(...problem.slots.map((slot) => slot.minutes));
        const session = problem.slots.at(-1)?.session ?? '';
        return {
          ...problem,
          slots: [...problem.slots, { id: '+', session, start: '23:59', minutes: longest }],
        };
      }),
    withRoom: (equipment) =>
      once(JSON.stringify(equipment), () => {
        const capacity = Math.max(...problem.rooms.map((room) => room.capacity));
        return { ...problem, rooms: [...problem.rooms, { id: '+', capacity, equipment }] };
      }),
  };
}

function openFor(
  grid: Grid,
  index: number,
  talk: ProblemTalk,
  { rooms, slots }: TimetableProblem,
): Uint8Array {
  const open = grid.open.slice();
  slots.forEach((slot, s) => {
    rooms.forEach((room, r) => {
      const closed = findClosingCellRule(talk, room, slot);
      open[index * grid.cells + s * rooms.length + r] = closed ? 0 : 1;
    });
  });
  return open;
}
