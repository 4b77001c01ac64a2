import { impact, pico, type EnquirySketch } from '../enquiry-sketch';

/** Enquiries of teaching assistants who work for inclusion, in 2026–27. */
export const INCLUSION_ASSISTANTS_ENQUIRIES: readonly EnquirySketch[] = [
  {
    id: 'nadia-sevenoaks-2026',
    who: 'nadia.sevenoaks',
    cycle: '2026–27',
    stages: `
      2026-11-10 | opening |
    `,
    opening: [
      '2026-11-10',
      'Signing with the kitchen! Tariq learned twenty signs in three weeks and the children cheered him.',
      '',
    ],
  },
  {
    id: 'huseyin-wojcik-2026',
    who: 'huseyin.wojcik',
    cycle: '2026–27',
    title: 'Ready on Thursday',
    theme: 'Inclusion',
    priority: 'inclusion',
    stages: `
      2026-09-21 | opening |
      2026-10-05 | question |
      2026-10-19 | tests |
      2026-11-16 | set-up |
    `,
    opening: [
      '2026-09-21',
      'The Monday group asks me what is on Thursday. They look forward to it.',
      'Some say they know it already so they do not listen on Thursday. That is the opposite of what I wanted!',
    ],
    question: pico(
      'pupils in the Monday group',
      'pre-teaching one question to think about',
      'pre-teaching the words and the answer',
      'how often they speak in Thursday’s lesson',
    ),
    tests: {
      practice: 'Plan a question, not an answer.',
      pupils: 'They come with something to find out.',
      pupilGroup: 'The Monday pre-teaching group, Years 4 and 5',
      pupilNeed: 'To join the lesson that everybody has',
      sharing: 'November, with Xanthe.',
    },
    setUp: { mentor: 'xanthe.lathbury', time: 'Friday lesson 3', assent: ['2026-11-19', 'Anjali Deshmane'] },
    objectives: `
      Tally hands and answers on six Thursdays |
    `,
    sharing: `
      Teach-meet talk | With Xanthe | 2026-11-27 | | talk-pre-teaching-mondays
    `,
  },
  {
    id: 'femi-cadwallader-2026',
    who: 'femi.cadwallader',
    cycle: '2026–27',
    title: 'When the pencil rests',
    theme: 'Inclusion',
    priority: 'inclusion',
    stages: `
      2026-09-14 | opening |
      2026-09-28 | question |
      2026-10-05 | tests |
      2026-10-12 | set-up |
      2026-10-19 | under way |
    `,
    opening: [
      '2026-09-14',
      'Three pupils dictated a story over the holiday club. One was four pages.',
      'It types what they say. Is it a story, or is it talking?',
    ],
    question: pico(
      'Year 5 and 6 pupils for whom handwriting is slow',
      'dictating a first draft and editing by hand',
      'writing the first draft by hand',
      'length, and how many ideas reach the final draft',
    ),
    tests: {
      practice: 'I teach editing, which I have always left to the teacher.',
      pupils: 'Their ideas get as far as the page.',
      pupilGroup: 'Five pupils of Years 5 and 6 who write less than three lines in half an hour',
      pupilNeed: 'A first draft that keeps pace with their ideas',
      sharing: 'November; a sheet for every classroom computer.',
    },
    setUp: {
      mentor: 'huseyin.nettleship',
      time: 'Tuesday lesson 1 in the library',
      assent: ['2026-10-15', 'Anjali Deshmane'],
    },
    objectives: `
      Two drafts each way from all five pupils |
      Pupils choose the way for the third |
    `,
    dialogue: `
      2026-11-16 | Twice as long, and nobody reads it back unless asked. Read-back comes first from now on.
    `,
    sharing: `
      Teach-meet talk | Does the story grow? | 2026-11-27 | | talk-speech-to-text
    `,
    mayNameTitle: true,
  },
  {
    id: 'xanthe-2026',
    who: 'xanthe.lathbury',
    cycle: '2026–27',
    title: 'Pre-teaching on Mondays',
    theme: 'Inclusion',
    priority: 'inclusion',
    stages: `
      2026-09-07 | opening |
      2026-09-10 | tests | Question brought from the summer
      2026-09-14 | set-up |
      2026-09-14 | under way |
      2026-11-09 | review |
      2026-11-19 | shared | At the inclusion team; the talk comes next
    `,
    opening: [
      '2026-09-07',
      'Pupils who knew a word before anybody else did. You should have seen their faces.',
      'It helps when I do it. I would like to know what “it” is.',
    ],
    question: pico(
      'eight pupils of Years 4 and 5 who find reading hard',
      'fifteen minutes on Monday with Thursday’s words and picture',
      'fifteen minutes on Friday going over Thursday’s lesson',
      'questions answered in Thursday’s lesson',
    ),
    tests: {
      practice: 'I plan from the teacher’s plan, so I have to get it by the Friday before.',
      pupils: 'They are the ones who know.',
      pupilGroup: 'Eight pupils of Years 4 and 5 who find reading hard',
      pupilNeed: 'To come to a lesson with something already in hand',
      sharing: 'Inclusion team, then November with Hüseyin.',
    },
    setUp: {
      mentor: 'huseyin.nettleship',
      pairing: 'huseyin-xanthe',
      time: 'Monday and Thursday lesson 3',
      assent: ['2026-10-15', 'Anjali Deshmane'],
    },
    objectives: `
      Four weeks each way, with the pupils changing over | met
      More answers on Thursday in the Monday weeks | met
    `,
    dialogue: `
      2026-10-12 | 22 answers in four Monday weeks. Change over now.
      2026-11-09 | 9 answers in four Friday weeks.
    `,
    outcome: {
      reviewedOn: '2026-11-09',
      met: 'met',
      findings:
        'Eight pupils answered 22 questions in four weeks with Monday sessions and 9 in four weeks with Friday ones.',
      precision:
        'The same eight pupils both ways, tallied by the class teacher. Monday weeks came first for all of them, so the topics differ too.',
    },
    sharing: `
      training event | Inclusion team | 2026-11-19 | done |
      Teach-meet talk | With Hüseyin: what we learned about Thursdays | 2026-11-27 | | talk-pre-teaching-mondays
    `,
    mayNameTitle: true,
  },
  {
    id: 'fiadh-claydon-2026',
    who: 'fiadh.claydon',
    cycle: '2026–27',
    title: 'Now and next',
    theme: 'Inclusion',
    priority: 'inclusion',
    stages: `
      2026-09-03 | opening |
      2026-09-03 | under way | Everything was ready from the summer
      2026-10-08 | review |
      2026-10-13 | shared |
      2026-10-14 | later evidence |
    `,
    opening: [
      '2026-09-03',
      'My corner. Children go there by themselves now, and come back by themselves.',
      'I say “in a minute” forty times a morning. I counted.',
    ],
    question: impact(
      'a now-and-next board on five tables',
      'reminders that I give',
      'Key Stage 1 pupils who find changes hard',
      'five weeks',
    ),
    tests: {
      practice: 'Point, do not talk.',
      pupils: 'A calmer start.',
      pupilGroup: 'Five pupils in Years 1 and 2 who find changes hard',
      pupilNeed: 'To know what comes next without asking',
      sharing: 'Key Stage 1 meeting and November.',
    },
    setUp: { mentor: 'lowri.claydon', time: 'Tuesday lesson 3', assent: ['2026-09-24', 'Anjali Deshmane'] },
    objectives: `
      Count reminders, nine to ten o’clock | met
      Fewer than fifteen a morning | met
    `,
    dialogue: `
      2026-09-22 | 26, down from 40. Two boards had fallen under the table.
    `,
    outcome: {
      reviewedOn: '2026-10-08',
      met: 'met',
      findings:
        'Reminders between nine and ten went from 40 to 12. Two of the five pupils move their own picture.',
      precision:
        'A clicker in my pocket, five weeks, and once a week somebody else’s clicker: we differed by three at most.',
    },
    sharing: `
      training event | Key Stage 1 meeting | 2026-10-13 | done |
      Teach-meet talk | Fewer reminders, calmer mornings | 2026-11-27 | | talk-now-and-next
    `,
    later: `
      six weeks | 2026-11-19 | observation by a colleague | Rhiannon counted for me: 14. Holding.
    `,
    mayNameTitle: true,
  },
];
