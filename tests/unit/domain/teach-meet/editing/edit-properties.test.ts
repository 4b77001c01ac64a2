import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applySolution } from '#shared/domain/teach-meet/editing/apply-solution';
import { closeGap } from '#shared/domain/teach-meet/editing/close-gap';
import type { Edit } from '#shared/domain/teach-meet/editing/edit';
import { placeTalk } from '#shared/domain/teach-meet/editing/place-talk';
import { reconcilePlacements } from '#shared/domain/teach-meet/editing/reconcile-placements';
import { setLocked } from '#shared/domain/teach-meet/editing/set-locked';
import { swapTalks } from '#shared/domain/teach-meet/editing/swap-talks';
import { unplaceTalk } from '#shared/domain/teach-meet/editing/unplace-talk';
import { listSlots } from '#shared/domain/teach-meet/plan/list-slots';
import { applyChange } from '#shared/domain/teach-meet/plan/teach-meet-change';
import {
  teachMeet as teachMeetSchema,
  type TalkId,
  type TeachMeet,
} from '#shared/domain/teach-meet/teach-meet';
import type { Result } from '#shared/lib/result';
import {
  at,
  buildBreak,
  buildPerson,
  buildRoom,
  buildSession,
  buildTalk,
  buildTeachMeet,
  byId,
  id,
  presents,
  whereTalksAre,
} from '../plan/build-teach-meet';

const people = [buildPerson('Priya Shah'), buildPerson('Tom Bell'), buildPerson('Mei Rashid')];
const rooms = [buildRoom('Hall', { equipment: ['sound'] }), buildRoom('Library')];
const blocks = [
  buildSession('Early', '09:00', '09:31'),
  buildBreak('Coffee', '09:31', '09:45'),
  buildSession('Late', '09:45', '10:08'),
];
const slots = listSlots({ blocks, changeoverMinutes: 1 });
const cells = rooms.flatMap((room) => slots.map((slot) => ({ roomId: room.id, slotId: slot.id })));

/** Two rooms of seven slots, four to sixteen talks, some placed, some of those locked. */
const anyTeachMeet = fc
  .record({
    talks: fc.array(
      fc.record({
        presenters: fc.subarray(people, { maxLength: 2 }),
        needs: fc.constantFrom([], [], ['sound']),
        cell: fc.option(fc.integer({ min: 0, max: cells.length - 1 })),
        isLocked: fc.boolean(),
      }),
      { minLength: 4, maxLength: 16 },
    ),
  })
  .map(({ talks }): TeachMeet => {
    const taken = new Set<number>();
    const placements = talks.flatMap(({ cell, isLocked }, index) => {
      const place = cells[cell ?? -1];
      if (cell === null || !place || taken.has(cell)) return [];
      taken.add(cell);
      return [[`t${index}`, { ...place, isLocked: isLocked && index % 2 === 0 }] as const];
    });
    return buildTeachMeet({
      rooms,
      blocks,
      talks: talks.map(({ presenters, needs }, index) =>
        buildTalk(`t${index}`, { presenters: presenters.map(presents), needs }),
      ),
      placements: Object.fromEntries(placements),
    });
  });

const anyTalk = fc.integer({ min: 0, max: 15 }).map((number) => id.talk(`t${number}`));
const anyCell = fc.constantFrom(...cells);
type Deed = (teachMeet: TeachMeet) => Result<Edit>;
const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  fc
    .tuple(
      anyTalk,
      anyCell,
      fc.constantFrom('empty' as const, 'swap' as const, 'insert' as const),
      fc.boolean(),
    )
    .map(
      ([talkId, cell, how, overrule]): Deed =>
        (teachMeet) =>
          placeTalk(teachMeet, { talkId, cell, how }, byId(people), { overrule }),
    ),
  fc.tuple(anyTalk, anyTalk, fc.boolean()).map(
    ([a, b, overrule]): Deed =>
      (teachMeet) =>
        swapTalks(teachMeet, a, b, byId(people), { overrule }),
  ),
  anyTalk.map(
    (talk): Deed =>
      (teachMeet) =>
        unplaceTalk(teachMeet, talk),
  ),
  anyCell.map(
    (cell): Deed =>
      (teachMeet) =>
        closeGap(teachMeet, cell, byId(people), { overrule: true }),
  ),
  fc.array(fc.tuple(anyTalk, anyCell), { maxLength: 20 }).map((pairs): Deed => (teachMeet) => ({
    ok: true,
    value: applySolution(teachMeet, {
      placements: pairs.map(([talk, { roomId, slotId }]) => ({ talk, room: roomId, slot: slotId })),
    }),
  })),
);

/** Calls `check` with the Teach-meet before and after each deed that was not refused. */
function afterEachDeed(check: (before: TeachMeet, after: TeachMeet, edit: Edit) => void): number {
  let checked = 0;
  fc.assert(
    fc.property(anyTeachMeet, fc.array(anyDeed, { minLength: 1, maxLength: 8 }), (first, deeds) => {
      let before = first;
      for (const deed of deeds) {
        const result = deed(before);
        if (!result.ok) continue;
        const after = applyChange(before, result.value.change);
        check(before, after, result.value);
        checked += 1;
        before = after;
      }
    }),
    { numRuns: 150, seed: 11 },
  );
  return checked;
}

const lockedOf = ({ placements }: TeachMeet) =>
  Object.entries(placements)
    .filter(([, placement]) => placement?.isLocked)
    .toSorted();

describe('every edit', () => {
  it('neither loses nor doubles a talk', () => {
    const checked = afterEachDeed((before, after) => {
      const where = whereTalksAre(after);
      expect([...where.placed, ...where.tray].toSorted()).toEqual(Object.keys(before.talks).toSorted());
      expect(Object.keys(after.placements)).toHaveLength(where.placed.length);
    });
    expect(checked).toBeGreaterThan(100);
  });

  it('leaves one talk at most in a cell', () => {
    afterEachDeed((_before, after) => {
      const used = Object.values(after.placements).map(
        (placement) => `${placement?.roomId} ${placement?.slotId}`,
      );
      expect(new Set(used).size).toBe(used.length);
    });
  });

  it('leaves locked talks where they are', () => {
    const checked = afterEachDeed((before, after) => {
      expect(lockedOf(after)).toEqual(lockedOf(before));
    });
    expect(checked).toBeGreaterThan(100);
  });

  it('names exactly the placed talks that it sent to the tray', () => {
    afterEachDeed((before, after, edit) => {
      const gone = whereTalksAre(before).placed.filter((talk) => !after.placements[talk]);
      expect(gone).toEqual(
        expect.arrayContaining([...edit.toTray].filter((talk) => before.placements[talk])),
      );
      expect(edit.toTray).toEqual(expect.arrayContaining([...gone]));
    });
  });

  it('leaves a Teach-meet that can be saved, with nothing to reconcile', () => {
    afterEachDeed((_before, after) => {
      expect(teachMeetSchema.parse(after)).toEqual(after);
      expect(reconcilePlacements(after)).toEqual({ change: {}, dropped: [] });
    });
  });
});

describe('swapTalks', () => {
  it('is undone by the same swap', () => {
    let swapped = 0;
    fc.assert(
      fc.property(anyTeachMeet, anyTalk, anyTalk, (before, a, b) => {
        const once = swapTalks(before, a, b, byId(people), { overrule: true });
        if (!once.ok) return;
        const between = applyChange(before, once.value.change);
        const twice = swapTalks(between, a, b, byId(people), { overrule: true });
        expect(twice.ok && applyChange(between, twice.value.change)).toEqual(before);
        swapped += 1;
      }),
      { seed: 3 },
    );
    expect(swapped).toBeGreaterThan(10);
  });
});

describe('closeGap', () => {
  it('undoes an insert once the inserted talk is taken out, where an empty slot follows', () => {
    let closed = 0;
    const row = fc.record({
      before: fc.integer({ min: 0, max: 2 }),
      run: fc.integer({ min: 1, max: 4 }),
      locked: fc.subarray([1, 2, 3]),
    });
    fc.assert(
      fc.property(row, ({ before, run, locked }) => {
        const talks = Array.from({ length: run }, (_, index) => buildTalk(`t${index}`));
        const free = slots.slice(before, before + run);
        const placements = Object.fromEntries(
          free.map((slot, index) => [`t${index}`, at('hall', slot.id, locked.includes(index))]),
        );
        const teachMeet = buildTeachMeet({ rooms, blocks, talks: [...talks, buildTalk('new')], placements });
        const talkId = id.talk('new');
        const cell = { roomId: id.room('hall'), slotId: id.slot(free[0]?.id ?? '') };
        const follow = (from: TeachMeet, result: Result<Edit>) => {
          if (!result.ok) throw new Error(result.error.message);
          return applyChange(from, result.value.change);
        };
        const inserted = follow(teachMeet, placeTalk(teachMeet, { talkId, cell, how: 'insert' }, {}));
        const removed = follow(inserted, unplaceTalk(inserted, talkId));
        expect(follow(removed, closeGap(removed, cell, {}))).toEqual(teachMeet);
        closed += 1;
      }),
      { seed: 5 },
    );
    expect(closed).toBe(100);
  });
});

describe('applySolution', () => {
  it('keeps every lock and takes over every other placement that names a free cell', () => {
    fc.assert(
      fc.property(anyTeachMeet, fc.shuffledSubarray(cells), (before, free) => {
        const talks = Object.values(before.talks).map((talk) => talk.id);
        const locked = new Set(lockedOf(before).map(([talk]) => talk));
        const lockedCells = new Set(
          lockedOf(before).map(([, placement]) => `${placement?.roomId} ${placement?.slotId}`),
        );
        const open = free.filter((cell) => !lockedCells.has(`${cell.roomId} ${cell.slotId}`));
        const drafted = talks.filter((talk) => !locked.has(talk)).slice(0, open.length);
        const placements = drafted.map((talk: TalkId, index) => {
          const cell = open[index];
          return { talk, room: cell?.roomId ?? '', slot: cell?.slotId ?? '' };
        });
        const after = applyChange(before, applySolution(before, { placements }).change);
        expect(lockedOf(after)).toEqual(lockedOf(before));
        expect(whereTalksAre(after).placed).toEqual([...drafted, ...locked].toSorted());
      }),
    );
  });

  it('gives no place to a talk, room or slot that is gone meanwhile', () => {
    const teachMeet = buildTeachMeet({ talks: [buildTalk('a'), buildTalk('b', { status: 'withdrawn' })] });
    const placements = [
      { talk: 'a', room: 'gym', slot: 'morning#0' },
      { talk: 'b', room: 'hall', slot: 'morning#0' },
      { talk: 'c', room: 'hall', slot: 'morning#1' },
    ];
    expect(applySolution(teachMeet, { placements }).change).toEqual({ placements: {} });
  });

  it('keeps a talk that was locked while the draft was made', () => {
    const teachMeet = buildTeachMeet({ talks: [buildTalk('a')], placements: { a: at('hall', 'morning#2') } });
    const locked = setLocked(teachMeet, [id.talk('a')], true);
    const now = locked.ok ? applyChange(teachMeet, locked.value.change) : teachMeet;
    const edit = applySolution(now, { placements: [{ talk: 'a', room: 'hall', slot: 'morning#0' }] });
    expect(edit.change.placements).toEqual({ a: at('hall', 'morning#2', true) });
    expect(edit.words).toBe('Draft the timetable: 1 of 1 talk placed');
  });
});
