import { impact, pico, type EnquirySketch } from '../enquiry-sketch';

/** Enquiries of teachers of Year 1, in 2026–27. */
export const YEAR_1_ENQUIRIES: readonly EnquirySketch[] = [
  {
    id: 'nadia-okafor-2026',
    who: 'nadia.okafor',
    cycle: '2026–27',
    title: 'Which catch-up minutes stick?',
    theme: 'Reading',
    priority: 'reading',
    stages: `
      2026-09-07 | opening |
      2026-09-14 | question |
      2026-09-17 | tests |
      2026-09-21 | set-up |
      2026-09-28 | under way |
      2026-11-12 | review |
    `,
    opening: [
      '2026-09-07',
      'My phonics groups move. Nobody stays at the bottom table.',
      'Catch-up happens at five different times of day, depending on who is in. I do not know if it matters.',
    ],
    question: pico(
      'Year 1 pupils in phonics catch-up',
      'ten minutes straight after register',
      'ten minutes after lunch',
      'sounds remembered at the end of the week',
    ),
    tests: {
      practice: 'Fix one time and defend it.',
      pupils: 'Fewer pupils need catch-up by the spring.',
      pupilGroup: 'Twelve Year 1 pupils in catch-up',
      pupilNeed: 'Sounds that are still there on Friday',
      sharing: 'Phonics team and the November day.',
    },
    setUp: {
      mentor: 'rosa.wojcik',
      pairing: 'rosa-nadia',
      time: 'Monday lesson 3, counted as subject time',
      assent: ['2026-10-15', 'Tobias Lindgarth'],
    },
    objectives: `
      Four weeks of counts, two at each time | met
      One time of day agreed for all Year 1 classes | partly met
    `,
    dialogue: `
      2026-10-12 | Swapped the two groups over after a fortnight, so that nobody loses.
      2026-11-12 | Three classes agree; the fourth shares its adult with Reception.
    `,
    outcome: {
      reviewedOn: '2026-11-12',
      met: 'partly met',
      findings:
        'After register 7.2 of 10 sounds were remembered on Friday, after lunch 5.9. On wet days there was no difference at all.',
      precision: '',
    },
    sharing: `
      Teach-meet talk | Four weeks of counting | 2026-11-27 | | talk-phonics-minutes
    `,
    mayNameTitle: true,
  },
  {
    id: 'hana-2026',
    who: 'hana.nettleship',
    cycle: '2026–27',
    title: 'What children say when they help each other',
    theme: 'Talk and vocabulary',
    priority: 'talk',
    stages: `
      2026-09-16 | opening |
      2026-09-30 | question |
      2026-10-07 | tests |
      2026-10-21 | set-up |
      2026-11-04 | under way |
    `,
    opening: [
      '2026-09-16',
      'Beads. People visit us about beads.',
      'When a child helps another, it mostly takes the pencil.',
    ],
    question: impact(
      'teaching three sentences for helping',
      'whether the helped child finishes the work itself',
      'Year 1',
      'two terms',
    ),
    tests: {
      practice: 'Teach helping as I teach counting.',
      pupils: 'The pencil stays where it was.',
      pupilGroup: 'Year 1 pupils who are often helped',
      pupilNeed: 'Help that leaves them with the work',
      sharing: 'Film it, with leave, for the team.',
    },
    setUp: {
      mentor: 'meredith.macready',
      pairing: 'hana-meredith',
      time: 'Wednesday after school, alternate weeks',
      assent: ['2026-10-15', 'Winifred Oduyale'],
    },
    objectives: `
      Note ten helping moments a week, what was said and who held the pencil |
      In seven of ten the helped child finishes alone by Easter |
    `,
    dialogue: `
      2026-11-11 | First count: the pencil changed hands in eight of ten.
    `,
    sharing: `
      training event | Film night for Key Stage 1 | 2027-05-13 | |
    `,
  },
  {
    id: 'meredith-macready-2026',
    who: 'meredith.macready',
    cycle: '2026–27',
    title: 'Handwriting first thing',
    theme: 'Reading',
    stages: `
      2026-09-23 | opening |
      2026-10-14 | question |
      2026-11-04 | tests |
      2026-11-18 | set-up |
    `,
    opening: [
      '2026-09-23',
      'Sixteen years in Year 1 and I was observed by a student who asked why. A good week.',
      'Is handwriting at nine o’clock a settling activity or is it teaching? I honestly cannot tell.',
    ],
    question: pico(
      'Year 1 pupils whose letters are not yet formed from the top',
      'ten minutes taught in a group of six',
      'ten minutes of practice with the whole class',
      'letters formed from the top in free writing',
    ),
    tests: {
      practice: 'Possibly an end to something I have done since 2010.',
      pupils: 'Writing hurts less.',
      pupilGroup: 'Year 1 pupils who form letters from the bottom, fourteen in three classes',
      pupilNeed: 'Letters that do not have to be thought about',
      sharing: 'Year 1 and Reception together.',
    },
    setUp: { mentor: 'hana.nettleship', pairing: 'hana-meredith' },
    sharing: `
      training event | Joint Year 1 and Reception meeting | 2027-06-10 | |
    `,
  },
  {
    id: 'nadia-kingsnorth-2026',
    who: 'nadia.kingsnorth',
    cycle: '2026–27',
    title: 'Sharing what we spent',
    theme: 'Maths',
    priority: 'maths',
    stages: `
      2026-09-24 | opening |
      2026-10-15 | question |
      2026-11-12 | tests |
    `,
    opening: [
      '2026-09-24',
      'Leading a team meeting for the first time. I was terrified and it was fine.',
      'Coins. Our pupils have not handled any.',
    ],
    question: impact(
      'a class shop with real coins, open ten minutes a day',
      'counting in twos, fives and tens',
      'Year 1',
      'the spring term',
    ),
    tests: {
      practice: 'A daily routine that is not a worksheet.',
      pupils: 'They count in fives because they need to.',
      pupilGroup: 'Year 1 pupils who count everything in ones',
    },
    setUp: { mentor: 'yusuf.carmichael', pairing: 'yusuf-nadia' },
  },
  {
    id: 'rosa-lathbury-2026',
    who: 'rosa.lathbury',
    cycle: '2026–27',
    startDay: '2026-11-02',
    stages: `
      2026-11-11 | opening | Back from a term and a half away
    `,
    opening: ['2026-11-11', 'That the children remembered my name.', ''],
  },
];
