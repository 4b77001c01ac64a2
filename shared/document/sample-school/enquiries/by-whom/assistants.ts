import { impact, ownWords, type EnquirySketch } from '../enquiry-sketch';

/** Enquiries of teaching assistants in classes and of nursery nurses, in 2026–27. */
export const ASSISTANTS_ENQUIRIES: readonly EnquirySketch[] = [
  {
    id: 'magda-2026',
    who: 'magda.ashdown',
    cycle: '2026–27',
    theme: 'Reading',
    stages: `
      2026-10-13 | opening |
      2026-11-03 | question |
    `,
    opening: [
      '2026-10-13',
      'Story after lunch. It is the best ten minutes of my day and of theirs.',
      'Two boys who sit under the table. They are listening, I know they are. How do I show it?',
    ],
    question: ownWords('How can I tell that a child who sits under the table is listening to the story?'),
    setUp: { mentor: 'harpreet.wetherby' },
  },
  {
    id: 'fiadh-ghosh-2026',
    who: 'fiadh.ghosh',
    cycle: '2026–27',
    title: 'Asking a question of the book',
    theme: 'Reading',
    priority: 'reading',
    stages: `
      2026-10-08 | opening |
      2026-10-22 | question |
      2026-11-12 | tests |
    `,
    opening: [
      '2026-10-08',
      'Last year’s little ones are in Reception and they tell the turnip story to the new ones.',
      'I ask all the questions. I would like them to.',
    ],
    question: impact(
      'stopping before the last page and waiting',
      'questions that children ask of the book',
      'Nursery mornings',
      'spring and summer',
    ),
    tests: {
      practice: 'I have to stop talking.',
      pupils: 'They wonder out loud.',
      pupilGroup: 'Nursery children in their first year with us',
      pupilNeed: '',
      sharing: 'At stay-and-play, with families.',
    },
  },
  {
    id: 'niamh-2026',
    who: 'niamh.underhill',
    cycle: '2026–27',
    title: 'Counting on with chalk',
    theme: 'Maths',
    priority: 'maths',
    stages: `
      2026-09-30 | opening |
      2026-10-14 | question |
      2026-10-23 | tests |
    `,
    opening: [
      '2026-09-30',
      'Forty metres of number line and it did not rain.',
      'They can jump from 38 to 43 and cannot do it on paper.',
    ],
    question: impact(
      'walking the sum on a chalk line before writing it',
      'counting on across a ten',
      'my Year 3 group',
      'every dry day until Easter',
    ),
    tests: {
      practice: 'I get to take a maths group outside, on my own plan.',
      pupils: 'They stop going back to one.',
      pupilGroup: 'Six Year 3 pupils who count from one each time',
      pupilNeed: 'To start from the bigger number and trust it',
      sharing: 'In November, though I shall only have the beginning by then.',
    },
    setUp: { pairing: 'chidi-umar-niamh' },
    sharing: `
      Teach-meet talk | Forty metres of chalk | 2026-11-27 | | talk-chalk-number-line
    `,
  },
  {
    id: 'umar-zielinski-2026',
    who: 'umar.zielinski',
    cycle: '2026–27',
    title: 'Who is where?',
    theme: 'Running the school',
    stages: `
      2026-09-30 | opening |
      2026-10-14 | tests |
      2026-11-11 | set-up |
    `,
    opening: [
      '2026-09-30',
      'I know every child in Key Stage 2 by name and most of the dogs.',
      'On a Tuesday eleven small groups move about and at least one child is looked for.',
    ],
    question: impact(
      'one board by the hall with a magnet for each group',
      'minutes lost looking for people',
      'Key Stage 2 on Tuesdays',
      'half a term',
    ),
    tests: {
      practice: 'Fewer miles.',
      pupils: 'The whole of their group time.',
      pupilGroup: 'Pupils who leave class for a group on Tuesdays, thirty-four',
      pupilNeed: 'To be where they are meant to be',
      sharing: 'Five minutes in November.',
    },
    setUp: { mentor: 'chidi.rashid', pairing: 'chidi-umar-niamh', time: 'Wednesday lesson 5' },
    objectives: `
      Count the minutes for three Tuesdays without a board and three with |
    `,
    sharing: `
      Teach-meet talk | One board for every small group | 2026-11-27 | | talk-one-board
    `,
  },
  {
    id: 'chidi-rashid-2026',
    who: 'chidi.rashid',
    cycle: '2026–27',
    title: 'Stems on lolly sticks',
    theme: 'Talk and vocabulary',
    priority: 'talk',
    stages: `
      2026-09-16 | opening |
      2026-09-24 | question |
      2026-10-01 | tests |
      2026-10-08 | set-up |
      2026-10-12 | under way |
    `,
    opening: [
      '2026-09-16',
      'Chess club. Children who do not say a word in class explain a fork to each other.',
      'I sit with the quiet ones and end up speaking for them.',
    ],
    question: impact(
      'sentence stems on sticks that pupils pick for themselves',
      'who joins in',
      'pupils of Years 3 and 4 who have not spoken in a lesson this week',
      'ten weeks',
    ),
    tests: {
      practice: 'I say nothing until a stick is down. It is hard.',
      pupils: 'They say a whole sentence and somebody answers.',
      pupilGroup: 'Fourteen pupils of Years 3 and 4 who had not spoken in class in the first fortnight',
      pupilNeed: 'A way to start a sentence in front of others',
      sharing: 'November. I have asked for the small room.',
    },
    setUp: {
      mentor: 'niamh.underhill',
      pairing: 'chidi-umar-niamh',
      time: 'Wednesday lesson 5, all three of us',
      assent: ['2026-10-15', 'Anjali Deshmane'],
    },
    objectives: `
      A tick each time one of the fourteen speaks, for ten weeks |
      Ten of fourteen speak in a lesson by December |
    `,
    dialogue: `
      2026-11-04 | Eight of fourteen. “I disagree because” is never left in the pot.
    `,
    sharing: `
      Teach-meet talk | Who joined in that had not before? | 2026-11-27 | | talk-lolly-sticks
    `,
    mayNameTitle: true,
  },
  {
    id: 'bilal-2026',
    who: 'bilal.thistlewood',
    cycle: '2026–27',
    endDay: '2026-11-13',
    title: 'Reading to a tortoise',
    theme: 'Reading',
    priority: 'reading',
    stages: `
      2026-09-15 | opening | Half a term only, as a trial of the short form
      2026-09-22 | under way |
    `,
    opening: [
      '2026-09-15',
      'The tortoise. I know how it sounds.',
      'Children who whisper when they read to me and read aloud to a toy. I want to know why.',
    ],
    question: ownWords(
      'Do children who whisper to adults read aloud to a toy, and does it last when the toy is gone?',
    ),
    tests: {
      practice: 'Sit further away.',
      pupils: 'They hear their own voice.',
      pupilGroup: 'Four Year 2 pupils who whisper',
      pupilNeed: 'To read aloud without being judged',
      sharing: 'Two minutes in November.',
    },
    setUp: { mentor: 'magda.ashdown', time: 'Tuesday lesson 4', assent: ['2026-10-15', 'Tobias Lindgarth'] },
    objectives: `
      Six weeks, twice a week, loud enough to hear at the door |
    `,
    dialogue: `
      2026-10-20 | Three of four can be heard at the door. The fourth asked whether the tortoise could come home.
    `,
    sharing: `
      Teach-meet talk | A very patient toy tortoise | 2026-11-27 | | talk-patient-tortoise
    `,
    mayNameTitle: true,
  },
  {
    id: 'kwame-marlowe-2026',
    who: 'kwame.marlowe',
    cycle: '2026–27',
    title: 'Crates, tyres and guttering',
    theme: 'Wellbeing and play',
    priority: 'wellbeing',
    stages: `
      2026-09-09 | opening |
      2026-09-14 | question |
      2026-09-17 | under way | The crates had arrived
      2026-11-18 | review |
    `,
    opening: [
      '2026-09-09',
      'Settling-in went well. Two children cried, and one of them was a dad.',
      'We suggest too much. I hear myself saying shall we make a boat.',
    ],
    question: impact(
      'leaving crates and guttering out and suggesting nothing',
      'how long children stay with what they build',
      'Nursery afternoons',
      'eight weeks',
    ),
    tests: {
      practice: 'Watch and write down, hands behind my back.',
      pupils: 'They plan together.',
      pupilGroup: 'Nursery children who move on every two minutes',
      pupilNeed: 'Something worth staying with',
      sharing: 'Photographs in November, children from behind only.',
    },
    setUp: { mentor: 'fiadh.ghosh', time: 'Wednesday lesson 5', assent: ['2026-10-15', 'Robin Carrowmore'] },
    objectives: `
      Time three buildings each afternoon | met
    `,
    dialogue: `
      2026-10-14 | A ramp, for nineteen minutes, by four children who had not played together.
      2026-11-18 | Still to say: what was I comparing it with?
    `,
    sharing: `
      Teach-meet talk | What Nursery built | 2026-11-27 | | talk-loose-parts
    `,
    mayNameTitle: true,
  },
];
