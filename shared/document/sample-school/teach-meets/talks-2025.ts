import type { TalkSketch } from '../talks/talk-sketch';

/** A talk of last year with the place it had: its room, its session and the number of its slot, from 0. */
export type PlacedSketch = {
  readonly sketch: TalkSketch;
  readonly theme: string;
  readonly place: readonly [room: string, block: string, slot: number];
};

const HALL = 'room-hall';
const LIBRARY = 'room-library';
export const BEFORE_COFFEE = 'block-2025-before-coffee';
export const AFTER_COFFEE = 'block-2025-after-coffee';

/** The fourteen talks of November 2025, in the order in which they were given. */
export const TALKS_2025: readonly PlacedSketch[] = [
  {
    sketch: {
      id: 'talk-2025-rockets',
      title: 'The rocket week: Year 6 explain thrust to Year 2',
      by: ['obi.goodchild'],
      staffGroup: 'teacher',
      demand: 21,
      needs: ['projector'],
    },
    theme: 'Talk and vocabulary',
    place: [HALL, BEFORE_COFFEE, 0],
  },
  {
    sketch: {
      id: 'talk-2025-whole-class-editing',
      title: 'Thirty opinions and nobody in tears: editing with a whole class',
      by: ['lowri.mbeki'],
      staffGroup: 'teacher',
      demand: 17,
    },
    theme: 'Reading',
    place: [LIBRARY, BEFORE_COFFEE, 0],
  },
  {
    sketch: {
      id: 'talk-2025-friday-games',
      title: 'Friday games: the only lesson for which nobody is late',
      by: ['beatrix.singh', 'yusuf.carmichael'],
      staffGroup: 'teacher',
      demand: 24,
    },
    theme: 'Maths',
    place: [HALL, BEFORE_COFFEE, 1],
  },
  {
    sketch: {
      id: 'talk-2025-doing-the-voices',
      title: 'Doing the voices: story time for the little ones',
      by: ['fiadh.ghosh'],
      staffGroup: 'teaching assistant',
      demand: 19,
    },
    theme: 'Reading',
    place: [LIBRARY, BEFORE_COFFEE, 1],
  },
  {
    sketch: {
      id: 'talk-2025-asking-each-other',
      title: 'Ask three before me: three years of it in Year 1',
      by: ['hana.nettleship'],
      staffGroup: 'teacher',
      demand: 15,
    },
    theme: 'Maths',
    place: [HALL, BEFORE_COFFEE, 2],
  },
  {
    sketch: {
      id: 'talk-2025-in-the-queue',
      title: 'What children tell you in the lunch queue',
      by: ['petra.claydon'],
      staffGroup: 'lunchtime',
      demand: 26,
    },
    theme: 'Wellbeing and play',
    place: [LIBRARY, BEFORE_COFFEE, 2],
  },
  {
    sketch: {
      id: 'talk-2025-warm-rooms',
      title: 'Two winters, no lesson lost: how the building keeps warm',
      by: ['farah.whitcombe', 'ewan.zielinski'],
      staffGroup: 'premises',
      demand: 12,
    },
    theme: 'Running the school',
    place: [LIBRARY, BEFORE_COFFEE, 3],
  },
  {
    sketch: {
      id: 'talk-2025-handwriting-in-sand',
      title: 'Two minutes on letters in sand',
      by: ['nadia.sevenoaks'],
      staffGroup: 'teaching assistant',
      demand: 11,
      minutes: 2,
    },
    theme: 'Inclusion',
    place: [HALL, BEFORE_COFFEE, 3],
  },
  {
    sketch: {
      id: 'talk-2025-letters-on-time',
      title: 'Every trip letter on time: what a shared calendar did for the office',
      by: ['eilidh.zielinski'],
      staffGroup: 'office',
      demand: 14,
    },
    theme: 'Running the school',
    place: [HALL, AFTER_COFFEE, 0],
  },
  {
    sketch: {
      id: 'talk-2025-open-library',
      title: 'A library that opens when the bus comes',
      by: ['rosa.wojcik'],
      staffGroup: 'teacher',
      demand: 18,
      needs: ['projector'],
    },
    theme: 'Reading',
    place: [LIBRARY, AFTER_COFFEE, 0],
  },
  {
    sketch: {
      id: 'talk-2025-harbour-walk',
      title: 'A harbour walk, and why nobody asked anything',
      by: ['idris.dunmore'],
      staffGroup: 'teacher',
      demand: 16,
    },
    theme: 'Talk and vocabulary',
    place: [HALL, AFTER_COFFEE, 1],
  },
  {
    sketch: {
      id: 'talk-2025-visual-timetable',
      title: 'A timetable that a child can carry',
      by: ['fiadh.claydon'],
      staffGroup: 'teaching assistant',
      demand: 22,
    },
    theme: 'Inclusion',
    place: [LIBRARY, AFTER_COFFEE, 1],
  },
  {
    sketch: {
      id: 'talk-2025-reception-outdoors',
      title: 'Wet every day: Reception outdoors from October to March',
      by: ['eilidh.baines', 'idris.sandhu'],
      staffGroup: 'teacher',
      demand: 20,
    },
    theme: 'Wellbeing and play',
    place: [HALL, AFTER_COFFEE, 2],
  },
  {
    sketch: {
      id: 'talk-2025-museum-boxes',
      title: 'Boxes to borrow: what the harbour museum lends to schools',
      by: ['rafferty.zielinski'],
      visitor: { name: 'Ottoline Brackwater', organisation: 'Harbour Museum' },
      staffGroup: 'teacher',
      demand: 13,
    },
    theme: 'Talk and vocabulary',
    place: [LIBRARY, AFTER_COFFEE, 2],
  },
];
