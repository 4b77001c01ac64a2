import { impact, pico, type EnquirySketch } from '../enquiry-sketch';

/** Enquiries of 2025–26 into reading and talk. */
export const READING_AND_TALK_2025: readonly EnquirySketch[] = [
  {
    id: 'obi-goodchild-2025',
    who: 'obi.goodchild',
    cycle: '2025–26',
    title: 'Twelve science words in June',
    theme: 'Talk and vocabulary',
    priority: 'talk',
    stages: `
      2025-09-16 | opening |
      2025-09-30 | question |
      2025-10-07 | tests |
      2025-10-21 | set-up |
      2025-11-05 | under way |
      2026-06-25 | review |
      2026-07-09 | shared |
      2026-07-10 | later evidence |
    `,
    opening: [
      '2025-09-16',
      'The rocket week. Pupils who had not spoken in science before explained thrust to Year 2.',
      'By the summer they have lost the words. I teach “permeable” three times a year to the same children.',
    ],
    question: impact(
      'meeting twelve science words again every third week',
      'which of them pupils still use correctly in June',
      'Year 6',
      'two terms and a half',
    ),
    tests: {
      practice: 'Planning words across the year and not unit by unit.',
      pupils: 'They can explain an experiment to somebody who was not there.',
      pupilGroup: 'Year 6 pupils who read below their age in September, eleven of them',
      pupilNeed: 'To keep the words of a subject long enough to think with them',
      sharing: 'A talk in November and the list itself for Year 5.',
    },
    setUp: {
      mentor: 'rosa.wojcik',
      time: 'One planning period a half-term',
      assent: ['2025-10-16', 'Winifred Oduyale'],
    },
    objectives: `
      Choose twelve words with Year 5 and Year 7 in mind | met
      Ask every pupil for each word in October, February and June | met
      Eight of twelve still in use in June by the eleven pupils | partly met
    `,
    dialogue: `
      2025-12-09 | Agreed to count a word only when it is used in a sentence of the pupil's own.
      2026-02-24 | Nine words in February. The three lost are the Greek ones; leave the list as it is.
      2026-06-25 | Looked at the sheets together, word by word.
    `,
    outcome: {
      reviewedOn: '2026-06-25',
      met: 'partly met',
      findings:
        'The eleven pupils used seven words of twelve in June, against three of twelve in the class before them. Words that came back in a practical lesson stayed; words that came back on a card did not.',
      precision:
        'Eleven pupils asked one by one, three times, by the same adult. Compared with last year’s Year 6 sheets, which were kept by somebody else.',
    },
    sharing: `
      training event | Science meeting of the three neighbouring schools | 2026-07-09 | done |
      Teach-meet talk | What stayed and what did not, with the sheets | 2026-11-27 | | talk-words-in-june
    `,
    later: `
      six weeks | 2026-09-22 | what pupils said | Year 7 science teacher: they arrive saying “permeable” without being asked.
      a term | 2026-10-23 | self-report | Kept the three-week rhythm with the new class; two words dropped because nobody needed them.
    `,
    mayNameTitle: true,
  },
  {
    id: 'rosa-wojcik-2025',
    who: 'rosa.wojcik',
    cycle: '2025–26',
    title: 'A question on the bookmark',
    theme: 'Reading',
    priority: 'reading',
    stages: `
      2025-09-11 | opening |
      2025-09-25 | question |
      2025-10-02 | tests |
      2025-10-09 | set-up |
      2025-11-03 | under way |
      2026-07-02 | review |
      2026-07-16 | later evidence |
    `,
    opening: [
      '2025-09-11',
      'The library opened on time and the queue has not stopped since.',
      'Reading diaries. Families sign them at the bus stop. I should like to know whether they do anything at all.',
    ],
    question: pico(
      'families of Years 3 and 4',
      'a bookmark with one question to talk about',
      'the reading diary that is signed each night',
      'how often pupils read at home in a week, by their own account',
    ),
    tests: {
      practice: 'If diaries do nothing we can stop them, which would please sixty families and me.',
      pupils: 'They talk about a book with somebody at home.',
      pupilGroup: 'Pupils of Years 3 and 4 whose diary comes back unsigned most weeks',
      pupilNeed: 'A reason to open the book at home',
      sharing: 'Teach-meet, and a letter to families either way.',
    },
    setUp: {
      mentor: 'mei.rashid',
      time: 'One afternoon a half-term',
      assent: ['2025-10-16', 'Tobias Lindgarth'],
    },
    objectives: `
      Ask all 118 pupils the same three questions in October, March and June | met
      Pupils with bookmarks read at home at least as often as with diaries | met
    `,
    dialogue: `
      2026-03-03 | The March figures: 2.9 evenings a week with the bookmark, 2.4 with the diary.
      2026-06-18 | Is it the question, or is it that bookmarks are new? Ask in the autumn with no new ones.
    `,
    outcome: {
      reviewedOn: '2026-07-02',
      met: 'met',
      findings:
        'Bookmark classes read at home on 3.1 evenings a week in June, diary classes on 2.3. Among pupils whose diaries came back unsigned the difference was larger.',
      precision:
        '118 pupils in four classes, two of each kind, by their own account. Classes were not drawn by lot, and the keener teachers took bookmarks.',
    },
    sharing: `
      blog | School website, “What we asked instead of signing” | 2026-07-16 | done |
      Teach-meet talk | With Hüseyin | 2026-11-27 | | talk-question-bookmarks
    `,
    later: `
      six weeks | 2026-09-17 | self-report | Autumn classes started without anything new: too early to say.
    `,
    mayNameTitle: true,
  },
  {
    id: 'fiadh-ghosh-2025',
    who: 'fiadh.ghosh',
    cycle: '2025–26',
    title: 'The same book, five times',
    theme: 'Reading',
    priority: 'reading',
    stages: `
      2025-10-09 | opening |
      2025-11-13 | under way | Set up with the nursery team
      2026-07-08 | review |
      2026-07-20 | shared |
    `,
    opening: [
      '2025-10-09',
      'Story time. I do the voices.',
      'They ask for the same one again and I say we had that yesterday. Then I thought, why do I say that?',
    ],
    question: impact(
      'reading one book on five days instead of five books',
      'the words children use in play',
      'Nursery mornings',
      'two terms',
    ),
    tests: {
      practice: 'I would plan what to talk about on day one, day three and day five.',
      pupils: 'They tell the story themselves.',
      pupilGroup: 'Nursery children who say little in a group',
      pupilNeed: 'Words that they have met often enough to own',
      sharing: 'I would do a talk if someone sits with me.',
    },
    setUp: {
      mentor: 'harpreet.wetherby',
      time: 'Wednesday lesson 5',
      assent: ['2025-11-20', 'Tobias Lindgarth'],
    },
    objectives: `
      Write down book words heard in play, ten minutes each Friday | met
      Three children tell a whole story to the group | met
    `,
    dialogue: `
      2026-02-04 | Heard “enormous” eleven times. It was a turnip week.
      2026-05-20 | Day four is when they correct me.
    `,
    outcome: {
      reviewedOn: '2026-07-08',
      met: 'met',
      findings:
        'Book words heard in ten minutes of play went from two to nine. Five children told a whole story, two of whom had not spoken in the group before Christmas.',
      precision:
        'Twenty-two Fridays, always the same corner and the same ten minutes. Nobody listened in the afternoons.',
    },
    sharing: `
      training event | Stay-and-play morning for families | 2026-07-20 | done |
      Teach-meet talk | Why Nursery keeps asking for it | 2026-11-27 | | talk-same-book-five-times
    `,
    mayNameTitle: true,
  },
  {
    id: 'lowri-mbeki-2025',
    who: 'lowri.mbeki',
    cycle: '2025–26',
    title: 'Marking codes or full sentences?',
    theme: 'Reading',
    priority: 'reading',
    stages: `
      2025-09-18 | opening |
      2025-10-09 | tests |
      2025-11-03 | under way |
      2026-06-30 | review |
      2026-07-14 | closed | Not worth carrying on; the finding stands
    `,
    opening: [
      '2025-09-18',
      'Whole-class editing. Thirty opinions and nobody in tears.',
      'Seven hours of marking a week, and I could not say what any of it changes.',
    ],
    question: pico(
      'Year 5 writers',
      'a code in the margin',
      'a sentence of comment',
      'changes made to the next draft',
    ),
    tests: {
      practice: 'Either I save four hours or I know why not.',
      pupils: 'They change something.',
      pupilGroup: 'Year 5 pupils in the middle of the class, who hand in early',
      pupilNeed: 'To read their own writing again',
      sharing: 'A page for the English team.',
    },
    setUp: {
      mentor: 'mei.rashid',
      time: 'Her own marking time: none extra',
      assent: ['2025-10-16', 'Tobias Lindgarth'],
    },
    objectives: `
      Count the changes in 40 pairs of drafts | met
      As many changes with codes as with sentences | not met
    `,
    dialogue: `
      2026-02-10 | Codes: 1.8 changes. Sentences: 3.2. Both are mostly spelling.
    `,
    outcome: {
      reviewedOn: '2026-06-30',
      met: 'not met',
      findings:
        'Codes brought 1.9 changes a draft and sentences 3.1; neither touched the content. What changed the content was reading the draft aloud to a partner, which I had not set out to measure.',
      precision:
        '40 pairs of drafts, counted twice, the second time by Hüseyin without knowing which was which.',
    },
    sharing: `
      other | One page to the English team | 2026-07-14 | done |
    `,
    later: `
      six weeks | 2026-09-15 | self-report | Codes are gone. Reading aloud to a partner is on Wednesdays.
    `,
    mayNameTitle: true,
  },
  {
    id: 'idris-dunmore-2025',
    who: 'idris.dunmore',
    cycle: '2025–26',
    title: 'Trips that pupils plan',
    theme: 'Talk and vocabulary',
    priority: 'talk',
    stages: `
      2025-09-30 | opening |
      2025-11-18 | question |
      2026-01-13 | set-up |
      2026-01-20 | under way |
      2026-06-23 | review |
      2026-07-07 | later evidence |
    `,
    opening: [
      '2025-09-30',
      'Harbour walk. Nobody fell in.',
      'I plan every minute and then wonder why they do not ask anything.',
    ],
    question: impact(
      'handing the planning of a trip to six pupils',
      'the questions that pupils ask on the day',
      'Year 4',
      'the spring and summer',
    ),
    tests: {
      practice: 'Keep my hands in my pockets.',
      pupils: 'They ask more, and of strangers.',
      pupilGroup: 'Year 4 pupils who have not put up a hand this month',
      pupilNeed: 'A question of one’s own that somebody takes seriously',
      sharing: 'With Obi, to both year groups.',
    },
    setUp: {
      mentor: 'obi.goodchild',
      pairing: 'idris-obi',
      time: 'After school every third Thursday',
      assent: ['2026-01-22', 'Constance Fairweather'],
    },
    objectives: `
      One trip planned by pupils | met
      Twice as many questions as in September | met
    `,
    dialogue: `
      2026-03-17 | The planners chose the bus time. It was the wrong bus. They rang the company.
    `,
    outcome: {
      reviewedOn: '2026-06-23',
      met: 'met',
      findings:
        'On the September trip 11 questions were asked by pupils, on the June one 37. Of the nine silent pupils six asked one.',
      precision: 'Two adults with clickers on each trip. Different places and weather, so take 37 with care.',
    },
    sharing: `
      blog | Pupils wrote it | 2026-07-07 | done |
    `,
    later: `
      six weeks | 2026-09-24 | what pupils said | “Can we do the bus again?”
    `,
  },
];
