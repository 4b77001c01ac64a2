import { impact, ownWords, type EnquirySketch } from '../enquiry-sketch';

/** Enquiries of 2025–26 into how the school runs. */
export const RUNNING_THE_SCHOOL_2025: readonly EnquirySketch[] = [
  {
    id: 'eilidh-zielinski-2025',
    who: 'eilidh.zielinski',
    cycle: '2025–26',
    title: 'Half the paper',
    theme: 'Running the school',
    stages: `
      2025-10-07 | opening |
      2025-10-21 | question |
      2025-11-11 | under way |
      2026-09-22 | review |
      2026-10-13 | shared |
    `,
    opening: [
      '2025-10-07',
      'We got every trip letter out on time. First year ever.',
      'They come back unread. I find them under the coat pegs.',
    ],
    question: impact(
      'letters of no more than one side, with the date in the first line',
      'replies on time and paper used',
      'families',
      'one school year',
    ),
    tests: {
      practice: 'I would write the reply slip first and then the letter.',
      pupils: 'Nobody misses a trip for want of a slip.',
      pupilGroup: 'Children whose slip comes late, about forty each term',
      pupilNeed: 'Grown-ups at home who know what is happening',
      sharing: 'At the office cluster, perhaps the November day.',
    },
    setUp: { mentor: 'rosa.gallimore', time: 'First Friday of the month, phones to Siân' },
    objectives: `
      No letter longer than a side | met
      Half the paper of last year | met
      Nine slips of ten back in a week | partly met
    `,
    dialogue: `
      2026-01-16 | Two letters went over. Both were mine!
      2026-05-15 | Slips on time: 81 in a hundred, up from 66.
    `,
    outcome: {
      reviewedOn: '2026-09-22',
      met: 'partly met',
      findings:
        '31 reams instead of 64. Slips on time went from 66 to 83 in a hundred. Families of two or more children answered soonest when both letters came on one sheet.',
      precision:
        'Reams from the invoices. Slips counted for every trip, 14 of them. No other school beside it.',
    },
    sharing: `
      training event | Office cluster at the secondary school | 2026-10-13 | done |
      Teach-meet talk | Seven minutes, if the front desk can spare me | 2026-11-27 | | talk-half-the-paper
    `,
    later: `
      six weeks | 2026-11-03 | school records | October half-term trip: 88 in a hundred on time.
    `,
  },
  {
    id: 'farah-2025',
    who: 'farah.whitcombe',
    cycle: '2025–26',
    title: 'What the building uses at night',
    theme: 'Running the school',
    stages: `
      2025-11-12 | opening |
      2026-01-14 | under way | Question agreed on the spot
      2026-07-15 | closed | Left at the end of August; meter sheets handed to Chidi
    `,
    opening: [
      '2025-11-12',
      'No lessons lost to heating, two winters running.',
      'The meter turns at night and nobody is here.',
    ],
    question: ownWords('What is the building using between ten at night and five in the morning?'),
    tests: {
      practice: 'Walk round with a list, last thing.',
      pupils: 'Money for children instead of the boiler.',
      pupilGroup: 'The whole school',
      pupilNeed: '',
      sharing: '',
    },
    setUp: { mentor: 'leila.bevan', time: 'None needed' },
    objectives: `
      Read the meter at ten and at five for twenty nights |
    `,
    dialogue: `
      2026-03-25 | Thirteen nights read. The kitchen extractor is one culprit.
    `,
  },
  {
    id: 'meredith-abara-2025',
    who: 'meredith.abara',
    cycle: '2025–26',
    startDay: '2025-09-15',
    title: 'Who speaks at staff meetings',
    theme: 'Running the school',
    priority: 'talk',
    stages: `
      2025-10-15 | opening | With the chair and the adviser
      2025-11-26 | question |
      2026-01-07 | under way |
      2026-07-01 | review |
      2026-07-22 | later evidence |
    `,
    opening: [
      '2025-10-15',
      'A first term in which most people told me the truth.',
      'The same six colleagues speak at every meeting, and I am one of them.',
    ],
    question: impact(
      'beginning every meeting in pairs, and asking support staff to open it in turn',
      'how many different colleagues speak',
      'all staff',
      'two terms',
    ),
    tests: {
      practice: 'Less of my own voice.',
      pupils: 'Adults who are listened to listen.',
      pupilGroup: 'The whole school, through its adults',
      pupilNeed: 'Adults who know what their colleagues know',
      sharing: 'Governors first, then staff, then other heads.',
    },
    setUp: {
      mentor: 'carys.iqbal',
      time: 'Half an hour after each meeting',
      assent: ['2025-11-27', 'Constance Fairweather'],
    },
    objectives: `
      Count voices at twelve meetings | met
      Twenty different voices at a meeting by June | met
    `,
    dialogue: `
      2026-03-18 | Fourteen voices. The pairs help; the seating does not.
    `,
    outcome: {
      reviewedOn: '2026-07-01',
      met: 'met',
      findings:
        'Voices at a meeting went from seven to twenty-three. I spoke for 34 minutes of 60 in January and 15 in June.',
      precision:
        'Counted by a governor at twelve meetings with a seating plan. Speaking is not the same as being heard.',
    },
    sharing: `
      other | Report to the full governing board | 2026-07-15 | done |
      training event | Local heads’ meeting | 2026-10-08 | done |
    `,
    later: `
      six weeks | 2026-09-09 | school records | Twenty-one voices on the first INSET day.
      a term | 2026-11-04 | observation by a colleague | Winifred Oduyale counted nineteen.
    `,
    mayNameTitle: true,
  },
  {
    id: 'callum-2025',
    who: 'callum.abara',
    cycle: '2025–26',
    title: 'Orders without a phone call',
    theme: 'Running the school',
    stages: `
      2025-10-22 | opening |
      2025-12-03 | question |
      2026-01-14 | set-up |
      2026-02-04 | under way |
    `,
    opening: [
      '2025-10-22',
      'Audit: no points raised.',
      'Every order needs three phone calls, and the teacher has forgotten what it was for by the time it comes.',
    ],
    question: impact(
      'one order form with a picture of the item',
      'phone calls for each order',
      'class teachers and the office',
      'a year',
    ),
    tests: {
      practice: 'An hour a week back.',
      pupils: 'The paint arrives before the painting.',
      pupilGroup: 'Classes with a practical lesson that waits for an order',
      pupilNeed: 'Things to work with on the day',
      sharing: 'Show it to the other offices.',
    },
    setUp: {
      mentor: 'rosa.gallimore',
      time: 'Thursdays, lesson 2',
      assent: ['2026-01-22', 'Gethin Prosser'],
    },
    objectives: `
      Count calls for twenty orders before and after |
    `,
    dialogue: `
      2026-03-26 | Before: 2.7 calls an order. The form is in use from April.
    `,
    sharing: `
      training event | Office cluster in the autumn | 2026-10-13 | |
    `,
  },
];
