import { impact, ownWords, pico, type EnquirySketch } from '../enquiry-sketch';

/** Enquiries of 2025–26 into maths, and into lunch. */
export const MATHS_AND_LUNCHTIME_2025: readonly EnquirySketch[] = [
  {
    id: 'beatrix-2025',
    who: 'beatrix.singh',
    cycle: '2025–26',
    title: 'Three drawings before a sum',
    theme: 'Maths',
    priority: 'maths',
    stages: `
      2025-09-24 | opening |
      2025-10-14 | tests | Came to the conversation with the question
      2025-11-03 | under way |
      2026-05-19 | review |
      2026-06-16 | shared |
      2026-07-06 | later evidence |
    `,
    opening: [
      '2025-09-24',
      'Games! Friday games are the only lesson for which nobody is ever late.',
      'Word problems. They can do every sum in them and cannot start.',
    ],
    question: pico(
      'Year 3 pupils',
      'drawing a problem in three ways before any calculation',
      'going straight to the calculation, as in the parallel class',
      'the number of pupils who begin a word problem within a minute',
    ),
    tests: {
      practice: 'I stop rescuing. The drawing is the rescue.',
      pupils: 'They begin by themselves.',
      pupilGroup: 'Year 3 pupils who wait for an adult before they begin',
      pupilNeed: 'A first step that they can take without anybody',
      sharing: 'With the maths team, then everyone.',
    },
    setUp: {
      mentor: 'yusuf.carmichael',
      pairing: 'yusuf-beatrix',
      time: 'Wednesday lesson 3 while the class swims',
      assent: ['2025-10-16', 'Winifred Oduyale'],
    },
    objectives: `
      Teach bar, number line and sketch, one a fortnight | met
      Time the first minute in six lessons | met
      Three in four pupils begin within a minute | partly met
    `,
    dialogue: `
      2026-01-21 | The pupils copy the drawing from the board. Take it off the board.
      2026-03-24 | Seven of eleven begin now. Four still look for me first.
    `,
    outcome: {
      reviewedOn: '2026-05-19',
      met: 'partly met',
      findings:
        'Of eleven pupils who waited, seven begin within a minute. Pupils draw in three ways when asked; few yet choose.',
      precision:
        'Timed with a stopwatch in six lessons by the same teaching assistant. The parallel class was timed twice only.',
    },
    sharing: `
      training event | Ten minutes at the maths team’s meeting | 2026-06-16 | done |
      Teach-meet talk | With Yusuf: the games bag that came out of it | 2026-11-27 | | talk-homework-game-bag
    `,
    later: `
      six weeks | 2026-07-06 | observation by a colleague | Yusuf saw nine of the eleven begin at once.
      a term    | 2026-09-29 | pupils’ work | In Year 4 the drawings are smaller and still there.
    `,
    mayNameTitle: true,
  },
  {
    id: 'petra-2025',
    who: 'petra.claydon',
    cycle: '2025–26',
    title: 'The quiet table',
    theme: 'Wellbeing and play',
    priority: 'wellbeing',
    stages: `
      2025-10-02 | opening |
      2025-10-16 | question |
      2025-11-06 | under way | Little to set up: a table and a cloth
      2026-03-26 | review |
      2026-04-28 | later evidence | Told the lunch team straight away
    `,
    opening: [
      '2025-10-02',
      'Children tell me things in the queue. They always have.',
      'Some of them do not eat because it is so loud. Nobody has asked them what they would like.',
    ],
    question: ownWords('Who would choose a quiet table at lunch, and what would they tell us about it?'),
    tests: {
      practice: 'I would ask first, before moving anybody.',
      pupils: 'They finish their lunch.',
      pupilGroup: 'Children of Years 1 to 3 who leave most of their lunch',
      pupilNeed: 'Somewhere quiet enough to eat',
      sharing: 'Tell the lunch team, and the November day if they want me.',
    },
    setUp: {
      mentor: 'lowri.claydon',
      time: 'Ten minutes after the second sitting, paid',
      assent: ['2025-11-20', 'Robin Carrowmore'],
    },
    objectives: `
      Ask every child who comes what made them choose it | met
      Fewer trays go back full | met
    `,
    dialogue: `
      2025-12-11 | Fourteen different children in four weeks. Not the ones we had expected.
      2026-02-26 | The older ones want to sit there to read. Let them, on Fridays.
    `,
    outcome: {
      reviewedOn: '2026-03-26',
      met: 'met',
      findings:
        'Thirty-one children chose the table at least once. Full trays went from nine a day to four. Most said it was the noise; three said it was somebody they were sitting with.',
      precision:
        'Trays counted by the cook for ten days in November and ten in March. What children said was written down the same day.',
    },
    sharing: `
      training event | Told the lunch team over a cup of tea | 2026-04-28 | done |
      Teach-meet talk | The quiet table at lunch | 2026-11-27 | | talk-quiet-table
    `,
    later: `
      six weeks | 2026-05-07 | school records | Still four trays a day, counted for a week.
      a term    | 2026-09-24 | what pupils said | New Reception children call it the whisper table.
    `,
    mayNameTitle: true,
  },
  {
    id: 'hana-2025',
    who: 'hana.nettleship',
    cycle: '2025–26',
    title: 'Bead strings before numerals',
    theme: 'Maths',
    priority: 'maths',
    stages: `
      2025-09-17 | opening |
      2025-10-01 | question |
      2025-10-15 | tests |
      2025-11-05 | under way |
      2026-03-25 | review |
      2026-04-22 | later evidence |
    `,
    opening: [
      '2025-09-17',
      'Children in my class ask each other for help before they ask me. That took three years.',
      'They write 71 for 17 and are quite content.',
    ],
    question: impact(
      'six weeks with bead strings before any written numeral',
      'writing and reading teen numbers',
      'Year 1',
      'the autumn and half of the spring',
    ),
    tests: {
      practice: 'It puts off what I would always have done first, which I find uncomfortable.',
      pupils: 'They see ten and some more, and then write it.',
      pupilGroup: 'The nine Year 1 pupils who reversed teen numbers in September',
      pupilNeed: 'To see a ten inside a number',
      sharing: 'Teach-meet; a set of strings for Reception.',
    },
    setUp: {
      mentor: 'yusuf.carmichael',
      time: 'Monday afternoons with Year 1 planning',
      assent: ['2025-10-16', 'Winifred Oduyale'],
    },
    objectives: `
      No numerals on the board before half-term | met
      Fewer than three pupils reverse teen numbers in March | met
    `,
    dialogue: `
      2025-12-03 | A parent asked why there is no writing. Made a film of one child counting, with leave.
      2026-02-11 | Reversals down from nine pupils to three.
    `,
    outcome: {
      reviewedOn: '2026-03-25',
      met: 'met',
      findings:
        'Nine pupils reversed teen numbers in September, two in March. The parallel class went from eight to five.',
      precision:
        'The same twenty numbers read aloud and written, in both classes, in September and March. Two small classes; one teacher each.',
    },
    sharing: `
      social media | A photograph a week on the maths hub’s page | 2026-04-22 | done |
      Teach-meet talk | What we saw change by the spring | 2026-11-27 | | talk-bead-strings
    `,
    later: `
      six weeks | 2026-05-06 | assessment | Both pupils who still reversed in March do so no longer.
      a term    | 2026-09-23 | observation by a colleague | Year 2: Mei sees strings taken from the shelf unasked.
    `,
    mayNameTitle: true,
  },
];
