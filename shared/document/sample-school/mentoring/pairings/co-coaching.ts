import type { PairingSketch } from '../pairing-sketch';

const STAGES = `
2026-09-18 | proposed | Confirmed with the co-coaching round
2026-09-25 | agreed   |
2026-09-28 | active   |
`;

/** Colleagues who help one another to try something new, from the autumn's co-coaching round. */
export const CO_COACHING_PAIRINGS: readonly PairingSketch[] = [
  {
    id: 'harpreet-jerome',
    kind: 'co-coaching',
    round: 'round-co-coaching-2026',
    people: ['harpreet.wetherby', 'jerome.claydon'],
    startDay: '2026-09-21',
    stages: STAGES,
    everyWeeks: 3,
    agreement: {
      purpose: 'A swap: reading aloud for Jerome, maths talk for Harpreet.',
      meetingRhythm: 'Every third Thursday after school, in whoever’s room is tidier.',
      needs: ['Sums I can see.', 'A voice that does not go up at the end.'],
      ownRules: ['We each teach the other something every time.'],
      wordedOn: '2026-09-24',
      signed: ['2026-09-24', '2026-09-24'],
    },
    goals: [
      {
        title: 'Jerome reads a whole picture book to Year 2 and enjoys it',
        buildsOn: 'Explains an algorithm as if it were a story.',
        successCriteria: 'A visit to Year 2 in December, asked for by the children.',
        priorityId: 'reading',
        setOn: '2026-10-01',
        byDay: '2026-12-11',
        selfRatingBefore: 2,
      },
      {
        title: 'Year 2 talk about how, not only how many',
        buildsOn: 'Book talk is already deep: it is the same move.',
        successCriteria: 'Three maths lessons that end with a child’s sentence on the board.',
        priorityId: 'maths',
        setOn: '2026-10-01',
        byDay: '2026-12-11',
        selfRatingBefore: 3,
        evidence: `
          2026-10-22 | “I did it a shorter way because ten is hiding in it.” (On the board for a week.)
        `,
      },
    ],
    sessions: `
      2026-10-01 after 45 conversation held | 1 2 | | Choose a book with three voices @2026-10-08 done; Try “convince me” twice @2026-10-16 done
      2026-10-22 after 45 conversation held | 1 2 | | Record two pages on the telephone @2026-11-05 done
      2026-11-05 p4 45 observing held       | 2 covered | | Borrow the counting stick @2026-11-09 done
      2026-11-26 after 45 conversation planned | 1 2 | |
    `,
    evidence: `
      2026-10-22 | understanding | Found that “convince me” and book talk rest on the same research into talk.
    `,
  },
  {
    id: 'beatrix-idris',
    kind: 'co-coaching',
    round: 'round-co-coaching-2026',
    people: ['beatrix.singh', 'idris.dunmore'],
    startDay: '2026-09-21',
    stages: STAGES,
    agreement: {
      purpose: 'Guided reading with a whole class, and partner talk that stays on the subject: one has each.',
      meetingRhythm: 'Every other Monday after school, forty-five minutes by the kitchen timer.',
      needs: ['To borrow ideas without asking twice.', 'Straight answers.'],
      wordedOn: '2026-09-28',
      signed: ['2026-09-28', ''],
    },
    goals: [
      {
        title: 'Partner talk in Year 4 that a visitor could follow',
        buildsOn: 'Runs football without arguments: the rules are the pupils’ own.',
        successCriteria: 'Two pairs in three are on the subject at any minute we look.',
        priorityId: 'talk',
        setOn: '2026-09-28',
        byDay: '2026-12-14',
        selfRatingBefore: 2,
      },
    ],
    sessions: `
      2026-09-28 after 45 conversation held | 1 | | Make a rule card with the class @2026-10-09 done
      2026-10-12 after 45 conversation missed | | |
    `,
  },
  {
    id: 'hana-meredith',
    kind: 'co-coaching',
    round: 'round-co-coaching-2026',
    people: ['hana.nettleship', 'meredith.macready'],
    startDay: '2026-09-21',
    stages: STAGES,
    agreement: {
      purpose: 'Next-door neighbours who have never seen each other teach.',
      meetingRhythm: 'Every other Monday at 14:10, in our planning time.',
      needs: ['Your story maps, with the mess left in.', 'Somebody to stop me buying more equipment.'],
      wordedOn: '2026-09-24',
      signed: ['2026-09-24', '2026-09-25'],
    },
    goals: [
      {
        title: 'Retell one story a week with a map that the children drew',
        buildsOn: 'Bead strings taught the class to point and say.',
        successCriteria: 'By Christmas every child has led a retelling for a small group.',
        priorityId: 'talk',
        setOn: '2026-09-28',
        byDay: '2026-12-14',
        selfRatingBefore: 2,
        evidence: `
          2026-10-19 | Eleven children have led one. The troll is always the favourite part.
        `,
      },
      {
        title: 'Two sets of maths equipment, used every day, and the rest in the cupboard',
        buildsOn: 'A reading corner that children keep in order themselves.',
        successCriteria: 'Both sets are out on every visit, and no worksheet is.',
        priorityId: 'maths',
        setOn: '2026-09-28',
        byDay: '2026-10-23',
        selfRatingBefore: 2,
        selfRatingAfter: 4,
        outcome: 'met',
        evidence: `
          2026-10-19 | Three visits unannounced, by agreement: cubes and bead strings on every table.
        `,
      },
    ],
    sessions: `
      2026-09-28 p5 45 conversation held    | 1 2        | | Empty one cupboard @2026-10-05 done
      2026-10-12 p2 40 observing held       | 1 covered  | | Draw the map with them rather than before them @2026-10-19 done
      2026-10-19 p5 45 conversation held    | 2          | | Write to the governor for maths @2026-11-06
      2026-11-02 p5 45 theory held          | 1          | Lowri Mbeki | Compare two texts on oral retelling @2026-11-16
      2026-11-16 p5 45 conversation planned | 1          | |
      2026-11-30 p5 45 conversation planned | 1          | |
    `,
    gains: `
      2026-11-02 | meredith.macready | learned | Watching somebody teach next door for an hour was worth a whole course.
      2026-11-02 | hana.nettleship   | thanks  | For never once saying “in my room we…”.
    `,
  },
  {
    id: 'chidi-umar-niamh',
    kind: 'co-coaching',
    round: 'round-co-coaching-2026',
    people: ['chidi.rashid', 'umar.zielinski', 'niamh.underhill'],
    startDay: '2026-09-21',
    stages: STAGES,
    everyWeeks: 3,
    minutes: 40,
    agreement: {
      purpose:
        'Three teaching assistants of Key Stage 2 who run groups at the same time and had never compared them.',
      meetingRhythm: 'Every third Wednesday at 14:10, while the classes have singing.',
      needs: [
        'To talk about pupils by what they did.',
        'A group that runs while I write on the board.',
        'Chalk, and permission to be outdoors.',
      ],
      ownRules: ['Whoever spoke first last time speaks last.'],
      wordedOn: '2026-09-24',
      signed: ['2026-09-30', '2026-09-30', '2026-09-24'],
    },
    goals: [
      {
        title: 'Quiet pupils join in without being called on',
        buildsOn: 'Sentence stems already work at Chidi’s table.',
        successCriteria: 'Each of us names four pupils now and listens again in December.',
        priorityId: 'talk',
        setOn: '2026-09-30',
        byDay: '2026-12-02',
        selfRatingBefore: 3,
        evidence: `
          2026-10-21 | Five of the twelve spoke first at least once this week.
        `,
      },
    ],
    sessions: `
      2026-09-30 p5 40 conversation held    | 1          | | Name four pupils each @2026-10-07 done
      2026-10-21 p5 40 conversation held    | 1 led      | Meredith Kingsnorth | Try the lolly sticks outdoors @2026-11-06 done
      2026-11-11 p5 40 conversation held    | 1 led      | | Bring the tally in December @2026-12-02
      2026-12-02 p5 40 conversation planned | 1          | |
    `,
    gains: `
      2026-11-11 | umar.zielinski | thanks | For the afternoon when we swapped groups without telling anybody why.
    `,
    evidence: `
      2026-10-21 | resources | Singing practice moved by ten minutes, so that all three are free together.
    `,
  },
];
