import { impact, pico, type EnquirySketch } from '../enquiry-sketch';

/** Enquiries of teachers who lead English or maths, in 2026–27. */
export const SUBJECT_LEADS_ENQUIRIES: readonly EnquirySketch[] = [
  {
    id: 'yusuf-2026',
    who: 'yusuf.carmichael',
    cycle: '2026–27',
    title: 'One problem, three drawings',
    theme: 'Maths',
    priority: 'maths',
    stages: `
      2026-09-16 | opening |
      2026-09-23 | question |
      2026-09-30 | tests |
      2026-10-07 | set-up |
      2026-10-14 | under way |
    `,
    opening: [
      '2026-09-16',
      'Bar models are in seven classes now, and in two of them without me.',
      'In the other five they go when I go.',
    ],
    question: impact(
      'planning one lesson a half-term together, in place of my demonstration',
      'the models that a teacher uses in weeks when nobody is watching',
      'five class teachers of Years 2 to 5',
      'a year',
    ),
    tests: {
      practice: 'Give up demonstrating. People thank me for demonstrating.',
      pupils: 'A drawing they know from class to class.',
      pupilGroup: 'Pupils in the five classes who say “I don’t know how to start”',
      pupilNeed: 'The same first step with every teacher',
      sharing: 'With three of the five, in November.',
    },
    setUp: {
      mentor: 'carys.iqbal',
      time: 'His release on Thursday lesson 1',
      assent: ['2026-10-15', 'Gethin Prosser'],
    },
    objectives: `
      Look at one set of books a fortnight with the teacher |
      Models in four of five classes in weeks without a visit |
    `,
    dialogue: `
      2026-11-11 | Two of five. In one class the pupils draw and the teacher does not.
    `,
    sharing: `
      Teach-meet talk | Bar models for the rest of us | 2026-11-27 | | talk-three-drawings
    `,
    mayNameTitle: true,
  },
  {
    id: 'lowri-mbeki-2026',
    who: 'lowri.mbeki',
    cycle: '2026–27',
    title: 'Reading a draft aloud',
    theme: 'Reading',
    priority: 'reading',
    stages: `
      2026-10-01 | opening |
      2026-11-05 | question |
    `,
    opening: [
      '2026-10-01',
      'Being wrong about marking codes, and saying so in front of everybody.',
      'Whether reading aloud to a partner is the thing, or whether it is the time that it takes.',
    ],
    question: pico(
      'Year 5 writers',
      'reading a draft aloud to a partner for four minutes',
      'reading it silently for four minutes',
      'changes to content in the next draft',
    ),
  },
  {
    id: 'rosa-wojcik-2026',
    who: 'rosa.wojcik',
    cycle: '2026–27',
    title: 'Borrowed and finished',
    theme: 'Reading',
    priority: 'reading',
    stages: `
      2026-09-22 | opening |
      2026-10-13 | question |
      2026-11-10 | tests |
    `,
    opening: [
      '2026-09-22',
      'Sixty families thanked us for ending the diary.',
      'Books go out and come back. I have no idea how many were read to the last page.',
    ],
    question: impact(
      'a shelf of “finished it” books with one sentence by a pupil inside the cover',
      'books finished',
      'Years 3 and 4',
      'two terms',
    ),
    tests: {
      practice: 'The library is arranged by readers instead of by me.',
      pupils: 'They finish more, and sooner.',
      pupilGroup: 'Pupils who change their book every day',
      pupilNeed: 'A book worth staying with',
      sharing: 'Governors’ reading visit, then a blog.',
    },
    sharing: `
      blog | Second part of last year’s page | 2027-07-09 | |
    `,
  },
  {
    id: 'huseyin-macready-2026',
    who: 'huseyin.macready',
    cycle: '2026–27',
    stages: `
      2026-09-28 | opening |
    `,
    opening: [
      '2026-09-28',
      'First term as an English lead and the assessment week ran without a single tear.',
      'I have three jobs and am doing each of them on the way to another. Where would I begin?',
    ],
    setUp: { mentor: 'mei.rashid', pairing: 'mei-huseyin' },
  },
];
