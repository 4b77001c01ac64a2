import { impact, type EnquirySketch } from '../enquiry-sketch';

/** Enquiries of teachers of Year 2, in 2026–27. */
export const YEAR_2_ENQUIRIES: readonly EnquirySketch[] = [
  {
    id: 'rhiannon-2026',
    who: 'rhiannon.eastwood',
    cycle: '2026–27',
    title: 'Talk before writing',
    theme: 'Talk and vocabulary',
    priority: 'talk',
    stages: `
      2026-09-08 | opening |
      2026-09-10 | question | Had been turning it over all summer
      2026-09-15 | tests |
      2026-09-17 | set-up |
      2026-09-22 | under way |
      2026-11-17 | review |
    `,
    opening: [
      '2026-09-08',
      'The last class left as storytellers. Even the two who came to me silent.',
      'They tell it beautifully, and then sit over an empty page.',
    ],
    question: impact(
      'five minutes of paired talk before writing',
      'how soon pupils begin to write',
      'Year 2 pupils who find it hard to start',
      'eight weeks',
    ),
    tests: {
      practice: 'I would give up my own introduction, which I love.',
      pupils: 'They begin within two minutes and have something to say.',
      pupilGroup: 'Year 2 pupils who have written nothing after five minutes, eight in September',
      pupilNeed: 'To have said a sentence before they are asked to write one',
      sharing: 'First talk of the November day, if there is room.',
    },
    setUp: {
      mentor: 'harpreet.wetherby',
      time: 'Tuesday afternoons, planning together',
      assent: ['2026-10-15', 'Winifred Oduyale'],
    },
    objectives: `
      Time the first written word in two lessons a week | met
      Six of the eight pupils begin within two minutes by half-term | met
      Know which pairs talk best, and why | partly met
    `,
    dialogue: `
      2026-10-06 | Median four minutes in week one, two and a half in week three. Pairs by friendship talk about other things.
      2026-11-17 | Reviewed with the sheets on the table. The weakest part is that I did the timing myself.
    `,
    outcome: {
      reviewedOn: '2026-11-17',
      met: 'met',
      findings:
        'The eight pupils began after 4 minutes in September and after 1 minute 40 seconds in November; seven of the eight begin within two minutes. Length did not change.',
      precision:
        'Fourteen lessons, timed by me with a watch. No class beside it: the other Year 2 classes began to do the same in week three.',
    },
    sharing: `
      Teach-meet talk | Does talk before writing help Year 2 writers start sooner? | 2026-11-27 | | talk-before-writing
      blog            | A page with the film of two pairs | 2027-01-15 | |
    `,
    mayNameTitle: true,
  },
  {
    id: 'mei-adeyemi-2026',
    who: 'mei.adeyemi',
    cycle: '2026–27',
    title: 'Writing in front of the class, mistakes and all',
    theme: 'Reading',
    priority: 'reading',
    stages: `
      2026-09-29 | opening |
      2026-10-13 | question |
      2026-11-03 | tests |
    `,
    opening: [
      '2026-09-29',
      'Green pencils! Nine books of ten.',
      'They change a word when I ask. They do not yet hear that a sentence is wrong.',
    ],
    question: impact(
      'writing a paragraph live, three lessons a week, and crossing out aloud',
      'the changes that pupils make unasked',
      'Year 2 middle group',
      'six weeks and then a term',
    ),
    tests: {
      practice: 'I would have to be seen getting it wrong. I have started.',
      pupils: 'They cross out, and are proud of it.',
      pupilGroup: 'Year 2 pupils who rub everything out',
      pupilNeed: 'To see that writers change their minds',
      sharing: '',
    },
    setUp: { mentor: 'harpreet.wetherby', pairing: 'harpreet-mei', time: 'Every third Tuesday' },
  },
  {
    id: 'harpreet-2026',
    who: 'harpreet.wetherby',
    cycle: '2026–27',
    title: 'Ten minutes of story after lunch',
    theme: 'Reading',
    priority: 'reading',
    stages: `
      2026-09-08 | opening |
      2026-09-22 | tests |
      2026-10-06 | set-up |
      2026-10-13 | under way |
    `,
    opening: [
      '2026-09-08',
      'Magda reading aloud. The room goes quiet before she opens the book.',
      'Book corner: a queue one week and nobody the next. What makes the difference?',
    ],
    question: impact(
      'ten minutes of story straight after lunch, read by the teaching assistant',
      'how many pupils choose a book in the afternoon',
      'Year 2',
      'the autumn and spring terms',
    ),
    tests: {
      practice: 'I stop using those ten minutes for spellings.',
      pupils: 'They pick up the book that was read.',
      pupilGroup: 'Year 2 pupils who took home no book in September',
      pupilNeed: 'A book they already know they like',
      sharing: 'With Magda, in November, half way through. Then properly in the summer.',
    },
    setUp: {
      mentor: 'olwen.yardley',
      time: 'Thursday after school once a month',
      assent: ['2026-10-15', 'Tobias Lindgarth'],
    },
    objectives: `
      Count the queue at two o’clock every day |
      Every pupil takes a book home in the week before Easter |
    `,
    dialogue: `
      2026-11-10 | The queue doubles when the book is left face out. Is it the story or the cover?
    `,
    sharing: `
      Teach-meet talk | With Magda: what happened to the book corner queue | 2026-11-27 | | talk-story-after-lunch
      blog | The list of thirty books | 2027-07-01 | |
    `,
    mayNameTitle: true,
  },
  {
    id: 'olwen-2026',
    who: 'olwen.yardley',
    cycle: '2026–27',
    title: 'Words on the move',
    theme: 'Talk and vocabulary',
    priority: 'talk',
    stages: `
      2026-09-10 | opening |
      2026-09-24 | question |
      2026-10-01 | tests |
      2026-10-08 | set-up |
      2026-10-15 | under way |
    `,
    opening: [
      '2026-09-10',
      'Working with Petra. She gets more sentences out of a dinner queue than I do out of a lesson.',
      'We introduce a word on Monday and it has gone by Friday.',
    ],
    question: impact(
      'rehearsing four new words in the dinner queue',
      'words used unprompted in class',
      'Year 2',
      'two half-terms',
    ),
    tests: {
      practice: 'Vocabulary is planned with the lunch team.',
      pupils: 'They meet a word eight times in a week.',
      pupilGroup: 'Year 2 pupils new to English, seven of them',
      pupilNeed: 'More turns at a new word than a lesson can give',
      sharing: 'With Petra in November.',
    },
    setUp: {
      mentor: 'rosa.wojcik',
      time: 'Twenty minutes with Petra on Fridays, her time paid',
      assent: ['2026-10-15', 'Winifred Oduyale'],
    },
    objectives: `
      Four words a week, agreed with Petra on Friday |
      Tally of words used unprompted, Monday and Thursday |
    `,
    dialogue: `
      2026-11-05 | “Enormous” has reached the football pitch.
      2026-11-19 | Petra’s tally and mine disagree. Hers is of the queue and mine of the class: keep both.
    `,
    sharing: `
      Teach-meet talk | With Petra | 2026-11-27 | | talk-words-in-the-dinner-queue
    `,
    mayNameTitle: true,
  },
];
