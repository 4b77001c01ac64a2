import * as fc from 'fast-check';
import type { ProblemTalk, TimetableProblem } from '#shared/domain/problem/timetable-problem';

const WEIGHTS = { theme: 10, preference: 2, apart: 8, balance: 3, overflow: 1 };

/** A talk that asks for nothing. */
export function talk(id: string, wishes: Partial<ProblemTalk> = {}): ProblemTalk {
  return {
    id,
    presenters: [`${id}-presenter`],
    theme: 'reading',
    staffGroup: 'teacher',
    minutes: 7,
    demand: 10,
    ...wishes,
  };
}

/** A morning of one session in rooms without equipment, large enough for everyone. */
export function morning(
  slots: number,
  rooms: number,
  changes: Partial<TimetableProblem> = {},
): TimetableProblem {
  return {
    kind: 'timetable',
    slots: Array.from({ length: slots }, (_, index) => ({
      id: `s${index + 1}`,
      session: 'morning',
      start: clock(index),
      minutes: 7,
    })),
    rooms: Array.from({ length: rooms }, (_, index) => ({
      id: `r${index + 1}`,
      capacity: 100,
      equipment: [],
    })),
    talks: [],
    weights: WEIGHTS,
    ...changes,
  };
}

function clock(index: number): string {
  const minutes = 9 * 60 + index * 8;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Small problems with every rule and term in play, some of them over-full or contradictory. */
export function smallProblems(most: {
  talks: number;
  slots: number;
  rooms: number;
}): fc.Arbitrary<TimetableProblem> {
  return fc
    .record({
      slots: fc.integer({ min: 1, max: most.slots }),
      rooms: fc.integer({ min: 1, max: most.rooms }),
      talks: fc.integer({ min: 1, max: most.talks }),
    })
    .chain(({ slots, rooms, talks }) => {
      const slotId = fc.integer({ min: 1, max: slots }).map((each) => `s${each}`);
      const roomId = fc.integer({ min: 1, max: rooms }).map((each) => `r${each}`);
      const talkId = fc.integer({ min: 1, max: talks }).map((each) => `t${each}`);
      const wishes = fc.record(
        {
          presenters: fc.uniqueArray(fc.constantFrom('p1', 'p2', 'p3', 'p4'), { minLength: 1, maxLength: 2 }),
          theme: fc.constantFrom('reading', 'number'),
          staffGroup: fc.constantFrom('teacher', 'office'),
          minutes: fc.constantFrom(2, 7, 7, 7),
          demand: fc.integer({ min: 0, max: 40 }),
          needs: fc.subarray(['sound', 'laptops'], { maxLength: 1 }),
          unavailable: fc.uniqueArray(slotId, { maxLength: 2 }),
          preference: fc.constantFrom('early' as const, 'late' as const),
          fixed: fc.record({ room: roomId, slot: slotId }),
        },
        { requiredKeys: ['presenters', 'theme', 'staffGroup', 'minutes', 'demand'] },
      );
      return fc
        .record({
          breakAfter: fc.integer({ min: 1, max: slots }),
          slotMinutes: fc.array(fc.constantFrom(5, 7, 7), { minLength: slots, maxLength: slots }),
          roomsHave: fc.array(
            fc.record({
              capacity: fc.constantFrom(10, 20, 40),
              equipment: fc.subarray(['sound', 'laptops']),
            }),
            { minLength: rooms, maxLength: rooms },
          ),
          talks: fc.array(wishes, { minLength: talks, maxLength: talks }),
          clashes: fc.array(
            fc.tuple(talkId, talkId).filter(([a, b]) => a !== b),
            { maxLength: talks > 1 ? 2 : 0 },
          ),
          previous: fc.option(
            fc.uniqueArray(fc.record({ talk: talkId, room: roomId, slot: slotId }), {
              selector: (each) => each.talk,
            }),
            { nil: undefined },
          ),
        })
        .map((draft) => composeProblem(draft, slots, rooms));
    });
}

function unfix({ fixed: _fixed, ...wish }: Partial<ProblemTalk>): Partial<ProblemTalk> {
  return wish;
}

type Draft = {
  readonly breakAfter: number;
  readonly slotMinutes: readonly number[];
  readonly roomsHave: readonly { readonly capacity: number; readonly equipment: readonly string[] }[];
  readonly talks: readonly Partial<ProblemTalk>[];
  readonly clashes: readonly (readonly [string, string])[];
  readonly previous: TimetableProblem['previous'] | undefined;
};

function composeProblem(draft: Draft, slots: number, rooms: number): TimetableProblem {
  const problem = morning(slots, rooms, {
    slots: draft.slotMinutes.map((minutes, index) => ({
      id: `s${index + 1}`,
      session: index < draft.breakAfter ? 'morning' : 'afternoon',
      start: clock(index),
      minutes,
    })),
    rooms: draft.roomsHave.map(({ capacity, equipment }, index) => ({
      id: `r${index + 1}`,
      capacity,
      equipment,
    })),
    // A fixed talk is rare in life: most of them would close every problem.
    talks: draft.talks.map((wish, index) => talk(`t${index + 1}`, index === 0 ? wish : unfix(wish))),
    mustNotClash: draft.clashes,
  });
  return draft.previous ? { ...problem, previous: draft.previous } : problem;
}
