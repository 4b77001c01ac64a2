import { impact, ownWords, type EnquirySketch } from '../enquiry-sketch';

/** Enquiries of the office, in 2026–27. */
export const OFFICE_ENQUIRIES: readonly EnquirySketch[] = [
  {
    id: 'seren-2026',
    who: 'seren.mbeki',
    cycle: '2026–27',
    theme: 'Running the school',
    stages: `
      2026-09-21 | opening |
    `,
    opening: [
      '2026-09-21',
      'Charts that people ask for.',
      'The calls I dread. There are three, and I put them off until eleven.',
    ],
    sharing: `
      Teach-meet talk | Obi’s calls, with my charts | 2026-11-27 | | talk-phone-call-at-9-20
    `,
  },
  {
    id: 'eilidh-zielinski-2026',
    who: 'eilidh.zielinski',
    cycle: '2026–27',
    title: 'One question at the gate',
    theme: 'Running the school',
    stages: `
      2026-10-06 | opening |
      2026-11-17 | question |
    `,
    opening: ['2026-10-06', 'Half the paper!!', 'Families who do not read anything we send, short or long.'],
    question: impact('telling the news at the gate on Fridays', '', '', 'a term'),
  },
  {
    id: 'sian-2026',
    who: 'sian.hathersage',
    cycle: '2026–27',
    title: 'Soup on Fridays',
    theme: 'Wellbeing and play',
    priority: 'wellbeing',
    stages: `
      2026-09-25 | opening |
      2026-10-16 | tests |
      2026-11-13 | set-up |
    `,
    opening: [
      '2026-09-25',
      'People come into the office to warm up and stay to talk. I take it as a compliment.',
      'The staff room is empty at lunch. Everybody eats at their desk.',
    ],
    question: impact(
      'a pot of soup on Fridays, made by a different team each week',
      'how many of us eat together',
      'all staff',
      'a term',
    ),
    tests: {
      practice: 'I meet people I only know by their extension.',
      pupils: 'A Friday afternoon with adults who have eaten.',
      pupilGroup: 'Every class, on a Friday afternoon',
      pupilNeed: 'Adults with some patience left',
      sharing: 'Two minutes and a ladle.',
    },
    setUp: { mentor: 'tariq.llewellyn', time: 'Friday 11:30 to 12:00' },
    objectives: `
      Count bowls |
    `,
    sharing: `
      Teach-meet talk | Two minutes on soup | 2026-11-27 | | talk-soup-fridays
    `,
    mayNameTitle: true,
  },
  {
    id: 'obi-wetherby-2026',
    who: 'obi.wetherby',
    cycle: '2026–27',
    title: 'The call at 9.20',
    theme: 'Running the school',
    priority: 'wellbeing',
    stages: `
      2026-09-14 | opening |
      2026-09-16 | question |
      2026-09-18 | tests |
      2026-09-21 | set-up |
      2026-09-21 | under way |
      2026-11-16 | review |
    `,
    opening: [
      '2026-09-14',
      'I know the families. If a phone is not answered I know which neighbour to ring.',
      'I ring and I ring. Does anything I say make a difference, or is it only the ringing?',
    ],
    question: ownWords('Which question on the telephone brings a child back the next day?'),
    tests: {
      practice: 'I write down the first thing I asked.',
      pupils: 'One day away does not become a week.',
      pupilGroup: 'Pupils away without a message, about nine a day',
      pupilNeed: 'To be back before they have lost their place',
      sharing: 'November with Seren.',
    },
    setUp: {
      mentor: 'leila.bevan',
      pairing: 'leila-obi',
      time: 'Mondays at ten past two, once in four weeks',
      assent: ['2026-10-15', 'Desmond Tillotsby'],
    },
    objectives: `
      Six weeks of calls in one chart | met
      One sentence that the whole office uses | met
    `,
    dialogue: `
      2026-10-12 | 118 calls written down. Drawn by hand first, as agreed.
      2026-11-16 | The sentence is “What would make tomorrow easier?”
    `,
    outcome: {
      reviewedOn: '2026-11-16',
      met: 'met',
      findings:
        'After “What would make tomorrow easier?” a child was back the next day in 19 calls of 26; after “Is she ill?” in 31 of 60; after other openings in 14 of 32.',
      precision:
        'All 118 calls from 21 September to 23 October. I chose what to ask, so families I know well had the easier question.',
    },
    sharing: `
      Teach-meet talk | What the call taught us | 2026-11-27 | | talk-phone-call-at-9-20
      other | The sentence, on a card beside each telephone | 2026-11-18 | done |
    `,
    mayNameTitle: true,
  },
  {
    id: 'leila-2026',
    who: 'leila.bevan',
    cycle: '2026–27',
    title: 'The nine days of a glue stick',
    theme: 'Running the school',
    stages: `
      2026-09-10 | opening |
      2026-09-15 | question |
      2026-09-22 | under way |
      2026-10-20 | review |
      2026-11-05 | shared |
    `,
    opening: [
      '2026-09-10',
      'A clean audit, and a governor who said that he understood every page.',
      'We pay for next-day delivery and things reach the classroom on day nine.',
    ],
    question: ownWords('Where do the nine days between an order and the cupboard go?'),
    tests: {
      practice: 'One signature fewer, if the auditors agree.',
      pupils: 'Materials on the day they are planned for.',
      pupilGroup: 'Classes with practical work in the week of an order',
      pupilNeed: 'What the lesson needs, when it needs it',
      sharing: 'Office cluster and November.',
    },
    setUp: {
      mentor: 'rosa.gallimore',
      time: 'An hour on Tuesdays',
      assent: ['2026-10-15', 'Gethin Prosser'],
    },
    objectives: `
      Follow twenty orders by the hour | met
      Bring nine days down to five | partly met
    `,
    dialogue: `
      2026-10-06 | Five of the nine days are on my own desk.
    `,
    outcome: {
      reviewedOn: '2026-10-20',
      met: 'partly met',
      findings:
        'Of nine days, five were spent waiting for a signature, two in the post room and two with the carrier. Signing daily brings it to six.',
      precision: 'Twenty orders followed with a slip of paper. All in September: a busy month.',
    },
    sharing: `
      training event | Office cluster | 2026-11-05 | done |
      Teach-meet talk | From order form to cupboard | 2026-11-27 | | talk-glue-sticks
    `,
    mayNameTitle: true,
  },
  {
    id: 'tariq-hathersage-2026',
    who: 'tariq.hathersage',
    cycle: '2026–27',
    title: 'Hello in nineteen ways',
    theme: 'Inclusion',
    stages: `
      2026-09-08 | opening |
      2026-09-15 | under way |
      2026-10-14 | review |
      2026-11-03 | closed | Finished; the board stays up
    `,
    opening: [
      '2026-09-08',
      'Nobody waits at the hatch for longer than it takes to look up.',
      'Nineteen languages, and I say good morning in one.',
    ],
    question: ownWords('If I can say good morning in a family’s own language, do they stop and talk?'),
    tests: {
      practice: 'Nineteen good mornings.',
      pupils: 'They hear their language at the front of the school.',
      pupilGroup: 'Children whose home language is not English, 61',
      pupilNeed: 'To see that home counts here',
      sharing: 'A board in the hall.',
    },
    setUp: { mentor: 'sian.hathersage', time: '8.40 to 8.55' },
    objectives: `
      Learn one a day from a child | met
    `,
    outcome: {
      reviewedOn: '2026-10-14',
      met: 'met',
      findings: 'Families who stopped to talk went from 4 a morning to 13.',
      precision: 'I counted; my counting may be as friendly as I am.',
    },
    sharing: `
      other | A board in the entrance hall | 2026-10-19 | done |
      Teach-meet talk | Home languages at the front desk | 2026-11-27 | | talk-hello-nineteen-ways
    `,
    mayNameTitle: true,
  },
];
