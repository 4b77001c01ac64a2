import { impact, ownWords, pico, type EnquirySketch } from '../enquiry-sketch';

/** Enquiries of senior leaders and of those who lead inclusion, in 2026–27. */
export const LEADERS_ENQUIRIES: readonly EnquirySketch[] = [
  {
    id: 'meredith-abara-2026',
    who: 'meredith.abara',
    cycle: '2026–27',
    stages: `
      2026-11-04 | opening | Date set with the governors’ panel for 2 December
    `,
  },
  {
    id: 'mei-rashid-2026',
    who: 'mei.rashid',
    cycle: '2026–27',
    title: 'Two questions before an answer',
    theme: 'Running the school',
    priority: 'wellbeing',
    stages: `
      2026-09-23 | opening |
      2026-09-30 | question | One line, as agreed
      2026-10-07 | tests |
      2026-10-14 | set-up |
      2026-10-14 | under way |
    `,
    opening: [
      '2026-09-23',
      'People come to me when something has gone wrong, early. I am glad of that.',
      'They leave with my answer. Then they come back with the next question.',
    ],
    question: impact(
      'asking two questions before I give any answer',
      'whether colleagues leave with a plan of their own',
      'colleagues who come to my door, about twenty a week',
      'two terms',
    ),
    tests: {
      practice: 'Slower conversations and fewer of them.',
      pupils: 'Teachers who solve things in the room, while it is happening.',
      pupilGroup: 'Pupils sent out of class to senior staff',
      pupilNeed: 'Adults who settle a difficulty where it began',
      sharing: 'A half-hour for all team leaders; nobody’s conversation will be quoted.',
    },
    setUp: {
      mentor: 'carys.iqbal',
      pairing: 'carys-mei',
      time: 'Every third Wednesday, away from the corridor',
      assent: ['2026-10-15', 'Constance Fairweather'],
    },
    objectives: `
      Keep a tally for one week in each half-term |
      Four colleagues, asked by letter, say that they left with their own plan |
    `,
    dialogue: `
      2026-10-14 | Answered straight away in seventeen of twenty-two.
      2026-11-04 | Nine of twenty. Two people asked whether I was unwell.
    `,
    sharing: `
      training event | Team leaders’ morning | 2027-03-18 | |
    `,
  },
  {
    id: 'carys-2026',
    who: 'carys.iqbal',
    cycle: '2026–27',
    title: 'What becomes of a Teach-meet talk?',
    theme: 'Running the school',
    priority: 'talk',
    stages: `
      2026-09-18 | opening |
      2026-10-02 | question |
      2026-10-16 | tests |
      2026-11-13 | set-up |
    `,
    opening: [
      '2026-09-18',
      'Thirty-six people asked to speak this year; four years ago I had to beg for nine.',
      'We clap, and on Monday I cannot say what anybody does differently.',
    ],
    question: pico(
      'colleagues who hear a talk in November',
      'naming one thing to try on a card before they leave the room',
      'leaving without a card',
      'things still being tried in January',
    ),
    tests: {
      practice: 'How I plan the day: fewer talks or more time after each.',
      pupils: 'Through one small change in each class.',
      pupilGroup: 'Classes whose teacher or assistant tried something they heard',
      pupilNeed: 'That good ideas in one room reach the next',
      sharing: 'Governors’ report in the spring, in numbers only.',
    },
    setUp: {
      mentor: 'mei.rashid',
      time: 'Half a day after the Teach-meet and half a day in January',
      assent: ['2026-11-19', 'Winifred Oduyale'],
    },
    objectives: `
      Cards in two rooms of three, drawn by lot |
    `,
    sharing: `
      blog | For other CPD leads | 2027-04-23 | |
    `,
    mayNameTitle: true,
  },
  {
    id: 'lowri-claydon-2026',
    who: 'lowri.claydon',
    cycle: '2026–27',
    endDay: '2026-12-18',
    title: 'Profiles that are read',
    theme: 'Inclusion',
    priority: 'inclusion',
    stages: `
      2026-09-11 | opening | Short cycle: on leave from January
      2026-09-18 | question |
      2026-09-25 | tests |
      2026-10-02 | set-up |
      2026-10-09 | under way |
    `,
    opening: [
      '2026-09-11',
      'Every pupil with a plan has one page, and the pupils wrote half of it.',
      'Supply teachers do not read them. Some of us do not either, I think.',
    ],
    question: impact(
      'putting one-page profiles inside the register, and not in a folder',
      'whether the adult in the room knows one thing that helps',
      'pupils with a plan, and adults new to their class',
      'a term',
    ),
    tests: {
      practice: 'Shorter pages.',
      pupils: 'They do not have to explain themselves again.',
      pupilGroup: 'Pupils with a plan, on days with an unfamiliar adult',
      pupilNeed: 'An adult who knows what helps before the first bell',
      sharing: 'November; SENCo network.',
    },
    setUp: {
      mentor: 'huseyin.nettleship',
      time: 'Tuesday lesson 3',
      assent: ['2026-10-15', 'Anjali Deshmane'],
    },
    objectives: `
      Ask twelve visiting adults at nine o’clock: what helps this child? |
      Nine of twelve can say |
    `,
    dialogue: `
      2026-11-06 | Seven of nine so far. The two who could not had been sent straight to the hall.
    `,
    sharing: `
      Teach-meet talk | One-page profiles | 2026-11-27 | | talk-one-page-profiles
    `,
    mayNameTitle: true,
  },
  {
    id: 'huseyin-nettleship-2026',
    who: 'huseyin.nettleship',
    cycle: '2026–27',
    title: '',
    theme: 'Inclusion',
    priority: 'inclusion',
    stages: `
      2026-10-05 | opening |
      2026-11-16 | question |
    `,
    opening: [
      '2026-10-05',
      'Xanthe’s pre-teaching. I would have that in every class.',
      'My own use of anything with a plug. Femi has offered to show me.',
    ],
    question: ownWords('Does dictating to a machine make a longer story, or only a longer list?'),
    setUp: { mentor: 'femi.cadwallader', pairing: 'femi-huseyin' },
  },
  {
    id: 'meredith-kingsnorth-2026',
    who: 'meredith.kingsnorth',
    cycle: '2026–27',
    stages: `
      2026-10-20 | opening |
    `,
    opening: [
      '2026-10-20',
      'Two families who would not come through the gate now ring me first.',
      'Annual reviews. The child sits there for an hour and is asked one question.',
    ],
  },
];
