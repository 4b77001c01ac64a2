import { impact, pico, type EnquirySketch } from '../enquiry-sketch';

/** Enquiries of teachers of Years 3 to 6, in 2026–27. */
export const KEY_STAGE_2_ENQUIRIES: readonly EnquirySketch[] = [
  {
    id: 'beatrix-2026',
    who: 'beatrix.singh',
    cycle: '2026–27',
    title: 'Which drawing would you choose?',
    theme: 'Maths',
    priority: 'maths',
    stages: `
      2026-09-23 | opening |
      2026-11-04 | question | Two afternoons over one line
    `,
    opening: [
      '2026-09-23',
      'They draw! Last year’s class still draws.',
      'They draw whatever I drew last. They do not choose.',
    ],
    question: pico(
      'Year 3 pupils who can draw a problem in three ways',
      'letting them compare two drawings of the same problem',
      '',
      '',
    ),
    setUp: { mentor: 'idris.dunmore', pairing: 'beatrix-idris' },
  },
  {
    id: 'vanya-2026',
    who: 'vanya.bevan',
    cycle: '2026–27',
    title: 'Five slow breaths',
    theme: 'Wellbeing and play',
    priority: 'wellbeing',
    stages: `
      2026-09-09 | opening |
      2026-09-16 | question |
      2026-09-23 | tests |
      2026-09-30 | set-up |
      2026-10-05 | under way |
    `,
    opening: [
      '2026-09-09',
      'Mentoring. I explain what I do and then notice that I do not always do it.',
      'Twelve minutes lost after every break. I have timed it, and I am not proud.',
    ],
    question: impact(
      'five slow breaths together after break',
      'the time until everybody is at work',
      'Year 3',
      'a term, then without me leading it',
    ),
    tests: {
      practice: 'I begin calmly myself. That is most of it, I suspect.',
      pupils: 'They come in from a quarrel and can leave it at the door.',
      pupilGroup: 'The Year 3 pupils who come in from break upset, five or six on most days',
      pupilNeed: 'A way to settle that does not need an adult',
      sharing: 'November, with everybody standing up.',
    },
    setUp: {
      mentor: 'dilys.blackwood',
      time: 'Wednesday morning planning, ten minutes of it',
      assent: ['2026-10-15', 'Robin Carrowmore'],
    },
    objectives: `
      Time four breaks a week, by the clock on the wall |
      Under five minutes by Christmas |
      Pupils lead it themselves in the spring |
    `,
    dialogue: `
      2026-10-21 | Six minutes. On Fridays, nine.
      2026-11-18 | A supply teacher did without: eleven minutes. An experiment we had not planned.
    `,
    sharing: `
      Teach-meet talk | Does Year 3 settle sooner? | 2026-11-27 | | talk-breathing-after-break
    `,
    mayNameTitle: true,
  },
  {
    id: 'dilys-2026',
    who: 'dilys.blackwood',
    cycle: '2026–27',
    title: 'Fluency by echo',
    theme: 'Reading',
    priority: 'reading',
    stages: `
      2026-09-10 | opening |
      2026-09-24 | question |
      2026-10-01 | tests |
      2026-10-08 | set-up |
      2026-10-15 | under way |
    `,
    opening: [
      '2026-09-10',
      'The radio play. Three families asked for the recording.',
      'Pupils who read every word correctly and hear none of it.',
    ],
    question: pico(
      'Year 4 pupils who read accurately and flatly',
      'echo reading in pairs, three times a week',
      'reading silently for the same time',
      'words a minute and expression, on an unseen page',
    ),
    tests: {
      practice: 'I read aloud daily, at a pace that I would want back.',
      pupils: 'They hear a sentence as they read it.',
      pupilGroup: 'Eight Year 4 pupils under ninety words a minute',
      pupilNeed: 'To sound like themselves when they read',
      sharing: 'Teach-meet in November; the recordings to Year 5.',
    },
    setUp: {
      mentor: 'huseyin.macready',
      time: 'Thursday lesson 3, covered by Niamh once a month',
      assent: ['2026-10-15', 'Tobias Lindgarth'],
    },
    objectives: `
      Record an unseen page in October, January and April |
      All eight over ninety words a minute by April |
    `,
    dialogue: `
      2026-10-22 | First recordings: 58 to 87 words. Two pupils asked to hear themselves again.
      2026-11-19 | Echo works in pairs of unlike readers, not of friends.
    `,
    sharing: `
      Teach-meet talk | Year 4 and one very short radio play | 2026-11-27 | | talk-fluency-by-echo
      training event | Reading meeting of the cluster | 2027-06-17 | |
    `,
    mayNameTitle: true,
  },
  {
    id: 'idris-dunmore-2026',
    who: 'idris.dunmore',
    cycle: '2026–27',
    stages: `
      2026-09-29 | opening |
      2026-11-10 | question |
    `,
    opening: [
      '2026-09-29',
      'The bus. They still talk about the bus.',
      'They ask questions out of doors. Inside, nothing. Why?',
    ],
    question: impact('taking one geography lesson a fortnight outside', '', 'Year 4', ''),
  },
  {
    id: 'jerome-2026',
    who: 'jerome.claydon',
    cycle: '2026–27',
    title: 'Five minutes and a grid',
    theme: 'Maths',
    priority: 'maths',
    stages: `
      2026-09-14 | opening |
      2026-09-28 | tests | Question and tests on one evening
      2026-10-12 | set-up |
      2026-10-14 | under way |
    `,
    opening: [
      '2026-09-14',
      'Nobody in the class says “I’m no good at tables” any more. They say “not sevens yet”.',
      'They know them on Thursday in the test and not on Monday in a problem.',
    ],
    question: impact(
      'a five-minute grid each morning that pupils mark themselves',
      'times tables used inside a problem',
      'Year 4',
      'the autumn and spring terms, up to the national check',
    ),
    tests: {
      practice: 'Five minutes a day from somewhere: I have chosen the register.',
      pupils: 'They get to the problem before they tire.',
      pupilGroup: 'Year 4 pupils who work out 7 × 8 on their fingers',
      pupilNeed: 'Tables without thinking, so that they can think',
      sharing: 'November with graphs.',
    },
    setUp: {
      mentor: 'yusuf.carmichael',
      time: 'None beyond planning time',
      assent: ['2026-11-19', 'Gethin Prosser'],
    },
    objectives: `
      A weekly median for the class, on one graph |
      The lowest quarter gains ten facts by February |
    `,
    dialogue: `
      2026-11-09 | Median 31 of 40, from 22. The lowest quarter moved by three. Harpreet: what do those six do in the five minutes?
    `,
    sharing: `
      Teach-meet talk | Does it move times tables? | 2026-11-27 | | talk-five-minute-grid
    `,
    mayNameTitle: true,
  },
  {
    id: 'rafferty-2026',
    who: 'rafferty.zielinski',
    cycle: '2026–27',
    title: '“I can’t do fractions yet”',
    theme: 'Maths',
    priority: 'maths',
    stages: `
      2026-09-11 | opening |
      2026-09-18 | question |
      2026-09-25 | tests |
      2026-10-02 | set-up |
      2026-10-09 | under way |
    `,
    opening: [
      '2026-09-11',
      'Year 6 mark their own work and are harder on it than I am.',
      'They mark the answer. A right answer by a wrong method is a tick.',
    ],
    question: pico(
      'Year 6 pupils',
      'marking the method of a partner, line by line',
      'marking answers from a list',
      'the number of pupils who can say where a wrong solution went wrong',
    ),
    tests: {
      practice: 'Fewer ticks from me.',
      pupils: 'They can find their own mistake in an exam.',
      pupilGroup: 'Year 6 pupils who rub out a whole solution when the answer is wrong',
      pupilNeed: 'To see which line went wrong and keep the rest',
      sharing: 'In November, with three real solutions (names off).',
    },
    setUp: {
      mentor: 'yusuf.carmichael',
      time: 'Friday morning planning',
      assent: ['2026-10-15', 'Gethin Prosser'],
    },
    objectives: `
      A set of ten wrong solutions for each unit |
      Twenty of twenty-nine pupils name the wrong line by February |
    `,
    dialogue: `
      2026-10-23 | Eleven of twenty-nine can say where. Most say “the whole thing”.
    `,
    sharing: `
      Teach-meet talk | Pupils marking the method, not the answer | 2026-11-27 | | talk-fractions-yet
    `,
    mayNameTitle: true,
  },
  {
    id: 'obi-goodchild-2026',
    who: 'obi.goodchild',
    cycle: '2026–27',
    title: 'Arguing without shouting',
    theme: 'Talk and vocabulary',
    priority: 'talk',
    stages: `
      2026-09-17 | opening |
      2026-10-08 | question |
      2026-10-22 | tests |
      2026-11-12 | set-up |
    `,
    opening: [
      '2026-09-17',
      'The word list travelled to the secondary school. I did not carry it.',
      'A debate in my room is won by whoever is loudest.',
    ],
    question: impact(
      'four roles in every discussion, one of them to change one’s mind aloud',
      'the number of pupils who give a reason',
      'Year 6',
      'spring term',
    ),
    tests: {
      practice: 'I would sit in the circle and not run it.',
      pupils: 'Quiet pupils give a reason and are answered.',
      pupilGroup: 'Year 6 girls who speak less than once a week, by my tally nine',
      pupilNeed: 'To be answered when they speak',
      sharing: 'Next November, with pupils if they will come.',
    },
    setUp: { mentor: 'rosa.wojcik', pairing: 'rosa-obi', time: 'Friday morning, alternate weeks' },
    objectives: `
      A reason from every pupil in a fortnight |
    `,
    sharing: `
      Teach-meet talk | November 2027, with pupils | 2027-11-26 | |
    `,
  },
];
