import { impact, ownWords, pico, type EnquirySketch } from '../enquiry-sketch';

/** Enquiries of the kitchen, the lunch team and the site, in 2026–27. */
export const LUNCH_AND_PREMISES_ENQUIRIES: readonly EnquirySketch[] = [
  {
    id: 'tariq-llewellyn-2026',
    who: 'tariq.llewellyn',
    cycle: '2026–27',
    title: 'Signing at the hatch',
    theme: 'Inclusion',
    priority: 'inclusion',
    stages: `
      2026-09-02 | opening |
      2026-09-09 | under way |
      2026-10-07 | review |
      2026-10-21 | shared |
    `,
    opening: [
      '2026-09-02',
      'Plates came back clean on curry day.',
      'Two of the little ones point. I guess, and I guess wrong.',
    ],
    question: impact(
      'signing the menu',
      'children choosing for themselves',
      'Reception and Nursery children who sign',
      'five weeks',
    ),
    tests: {
      practice: 'Twenty signs.',
      pupils: 'They get what they asked for.',
      pupilGroup: 'Children in Reception and Nursery who sign, six of them',
      pupilNeed: 'To be understood at lunch as they are in class',
      sharing: 'November with Nadia if she does the talking.',
    },
    setUp: { mentor: 'nadia.sevenoaks', pairing: 'nadia-tariq', time: 'Monday lesson 5' },
    objectives: `
      Ten signs by the end of September | met
      All six children choose without an adult | partly met
    `,
    outcome: {
      reviewedOn: '2026-10-07',
      met: 'partly met',
      findings: 'Four of six choose by themselves. The other two started when their friends signed too.',
      precision: 'Ticked on the back of the menu each day.',
    },
    sharing: `
      other | Poster of the signs over the hatch | 2026-10-21 | done |
      Teach-meet talk | Counting to ten at the hatch | 2026-11-27 | | talk-makaton-hatch
    `,
    later: `
      six weeks | 2026-11-18 | observation by a colleague | Nadia watched: five of six.
    `,
    mayNameTitle: true,
  },
  {
    id: 'grace-2026',
    who: 'grace.rashid',
    cycle: '2026–27',
    title: 'Zones in the playground',
    theme: 'Wellbeing and play',
    priority: 'wellbeing',
    stages: `
      2026-09-03 | opening |
      2026-09-03 | under way | Chalk lines were drawn the same day
      2026-09-30 | review |
      2026-10-06 | later evidence | Told the lunch team on the spot
    `,
    opening: [
      '2026-09-03',
      'The football finishes without a row. Mostly.',
      'First-aid slips, always the same corner.',
    ],
    question: impact('four zones marked in chalk', 'first-aid slips', 'Years 1 to 4 at lunch', 'four weeks'),
    tests: {
      practice: 'We stand in a zone, not by the wall.',
      pupils: 'Fewer bumps.',
      pupilGroup: 'Children in Years 1 to 4 who play near the shed',
      pupilNeed: 'Room to run without running into somebody',
      sharing: 'Lunch team; November, if somebody clicks the slides.',
    },
    setUp: { mentor: 'leila.bevan', pairing: 'leila-grace', time: 'Paid until 13:30 on Thursdays' },
    objectives: `
      Count slips, four weeks before and four after | met
    `,
    dialogue: `
      2026-09-22 | It works in the dry. We do not know about wet days.
    `,
    outcome: {
      reviewedOn: '2026-09-30',
      met: 'met',
      findings: '23 slips in the four weeks before summer, 9 in the four weeks of September.',
      precision: 'From the first-aid book. September was dry and June was too.',
    },
    sharing: `
      training event | Lunch team | 2026-10-06 | done |
      Teach-meet talk | Fewer first-aid slips | 2026-11-27 | | talk-playground-zones
    `,
    mayNameTitle: true,
  },
  {
    id: 'petra-2026',
    who: 'petra.claydon',
    cycle: '2026–27',
    title: 'Four words in the queue',
    theme: 'Talk and vocabulary',
    priority: 'talk',
    stages: `
      2026-09-17 | opening |
      2026-09-24 | question |
      2026-10-08 | set-up |
      2026-10-15 | under way |
    `,
    opening: [
      '2026-09-17',
      'Being asked. A teacher asked me what I would do.',
      'Some of them say “that” for everything. That, that, please.',
    ],
    question: ownWords('If I use Olwen’s four words every day in the queue, who uses them back to me?'),
    tests: {
      practice: 'I learn the words on Friday as well.',
      pupils: 'They ask for things by name.',
      pupilGroup: 'Year 2 children new to English',
      pupilNeed: 'More goes at a word',
      sharing: 'With Olwen. She is doing the first half.',
    },
    setUp: {
      mentor: 'olwen.yardley',
      time: 'Twenty minutes on Fridays, paid',
      assent: ['2026-10-15', 'Winifred Oduyale'],
    },
    objectives: `
      A tally on my apron, Tuesday and Friday |
    `,
    dialogue: `
      2026-11-19 | Eleven children. One corrected me.
    `,
    sharing: `
      Teach-meet talk | With Olwen | 2026-11-27 | | talk-words-in-the-dinner-queue
    `,
    mayNameTitle: true,
  },
  {
    id: 'chidi-cadwallader-2026',
    who: 'chidi.cadwallader',
    cycle: '2026–27',
    title: 'Lights, taps and thermometers',
    theme: 'Running the school',
    stages: `
      2026-09-11 | opening |
      2026-09-25 | question | Took over Farah’s meter sheets
      2026-10-02 | tests |
      2026-10-05 | under way |
    `,
    opening: [
      '2026-09-11',
      'The children know which key it is. They ask.',
      'The building eats money at night. Farah was on to it.',
    ],
    question: pico(
      'the junior building',
      'pupils as monitors with a thermometer in every room',
      'me going round on my own as last year',
      'units on the meter between ten and five',
    ),
    tests: {
      practice: 'I stop doing it all myself.',
      pupils: 'Real numbers, real money. They work out the bill.',
      pupilGroup: 'Twelve Year 6 monitors',
      pupilNeed: 'A job that matters to somebody',
      sharing: 'November. The boiler man comes at eleven so before that.',
    },
    setUp: {
      mentor: 'rafferty.zielinski',
      time: 'Friday lesson 5',
      assent: ['2026-10-15', 'Gethin Prosser'],
    },
    objectives: `
      Read the meter with two pupils every Friday |
      A tenth less at night by Easter |
    `,
    dialogue: `
      2026-11-13 | Extractor on a timer: down 6 in a hundred already. That was not the pupils. The taps were.
    `,
    sharing: `
      Teach-meet talk | What the energy monitors found | 2026-11-27 | | talk-energy-monitors
      social media    | A photograph of the graph, no faces | 2027-03-12 | |
    `,
    mayNameTitle: true,
  },
];
