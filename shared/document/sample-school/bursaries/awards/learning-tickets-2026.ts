import type { AwardSketch } from '../award-sketch';

/** The Learning Tickets of 2026–27 so far. */
export const LEARNING_TICKETS_2026: readonly AwardSketch[] = [
  {
    id: 'rhiannon-2026',
    fund: 'learning-ticket',
    who: 'rhiannon.eastwood',
    enquiry: 'rhiannon-2026',
    startedOn: '2026-09-15',
    title: 'A microphone and an afternoon',
    rationale: 'To hear what pairs say before they write, and not what they say when I stand beside them.',
    costs: `
      other | Two small recorders     | 78.00
      cover | An afternoon to listen  | 60.00
    `,
    timeline: 'Recorders in September, the afternoon after half-term.',
    reportDue: '2026-12-04',
    events: `
      2026-09-15 | submitted     | lead |
      2026-09-17 | head approved | head |
      2026-09-17 | active        | lead |
      2026-09-21 | spent | 74.90 | Two recorders
      2026-11-05 | spent | 60.00 | An afternoon’s cover
    `,
  },
  {
    id: 'dilys-2026',
    fund: 'learning-ticket',
    who: 'dilys.blackwood',
    enquiry: 'dilys-2026',
    startedOn: '2026-09-29',
    title: 'A course on reading fluency, second try',
    rationale: 'Called off in the spring. Another provider, in person, two miles away.',
    costs: `
      course | A day on fluency | 125.00
      travel | Bus              |   6.40
    `,
    timeline: 'One day in January; recordings in October, January and April.',
    reportDue: '2027-05-28',
    events: `
      2026-09-29 | submitted     | lead |
      2026-10-06 | head approved | head |
      2026-10-07 | active        | lead |
      2026-10-19 | spent | 125.00 | Course fee for 21 January, paid ahead
    `,
  },
  {
    id: 'rafferty-2026',
    fund: 'learning-ticket',
    who: 'rafferty.zielinski',
    enquiry: 'rafferty-2026',
    startedOn: '2026-10-02',
    title: 'Two books and a morning in Year 8',
    rationale: 'The secondary school marks methods. I want to watch what the pupils say to each other.',
    costs: `
      books | Two books on worked examples | 43.98
      cover | A morning                    | 75.00
    `,
    timeline: 'Before Christmas.',
    reportDue: '2027-03-19',
    events: `
      2026-10-02 | submitted     | lead |
      2026-10-06 | head approved | head |
      2026-10-08 | active        | lead |
      2026-10-14 | spent | 43.98 | Two books
    `,
  },
  {
    id: 'vanya-2026',
    fund: 'learning-ticket',
    who: 'vanya.bevan',
    enquiry: 'vanya-2026',
    startedOn: '2026-10-01',
    title: 'An hour with a voice teacher',
    rationale: 'Breathing is her trade. Mine is guesswork.',
    costs: `
      course | One hour, in school | 65.00
    `,
    timeline: 'November, with anybody else who would like to come.',
    reportDue: '2027-02-12',
    events: `
      2026-10-01 | submitted     | lead |
      2026-10-06 | head approved | head |
      2026-10-06 | active        | head |
    `,
  },
  {
    id: 'mei-adeyemi-2026',
    fund: 'learning-ticket',
    who: 'mei.adeyemi',
    enquiry: 'mei-adeyemi-2026',
    startedOn: '2026-11-05',
    title: 'A visualiser arm and a book on live modelling',
    rationale: 'The camera sees my elbow and the class sees nothing.',
    costs: `
      other | Arm for the camera | 39.50
      books | One book           | 18.99
    `,
    timeline: 'This half-term.',
    events: `
      2026-11-06 | submitted     | lead |
      2026-11-17 | head approved | head | Try it before Christmas
    `,
  },
  {
    id: 'huseyin-macready-2026',
    fund: 'learning-ticket',
    who: 'huseyin.macready',
    enquiry: 'huseyin-macready-2026',
    startedOn: '2026-10-13',
    title: 'A network for new English leads',
    question: 'What does an English lead do first?',
    rationale: 'Four twilights with others who have just begun.',
    practice: 'I would choose one of my three jobs.',
    pupils: 'Not directly, at first.',
    costs: `
      course | Four twilights | 140.00
    `,
    timeline: 'January to May.',
    sharing: 'With the English team after each.',
    events: `
      2026-10-14 | submitted               | lead |
      2026-10-20 | returned for discussion | head | Which pupils, and what would change for them?
      2026-11-03 | submitted               | lead | Talked it over with Mei
      2026-11-10 | head approved           | head |
    `,
  },
  {
    id: 'nadia-kingsnorth-2026',
    fund: 'learning-ticket',
    who: 'nadia.kingsnorth',
    enquiry: 'nadia-kingsnorth-2026',
    startedOn: '2026-11-16',
    title: 'A till, a counter and real coins',
    rationale: 'A float of coins goes back to the office in July; the till does not.',
    costs: `
      other | Till and counter    | 87.00
      books | Price labels, card  | 14.25
    `,
    timeline: 'Open after Christmas.',
    events: `
      2026-11-18 | submitted | lead |
    `,
  },
  {
    id: 'carys-2026',
    fund: 'learning-ticket',
    who: 'carys.iqbal',
    enquiry: 'carys-2026',
    startedOn: '2026-11-13',
    title: 'Cards, and a day with another CPD lead',
    rationale: 'They have followed up their talks for five years.',
    costs: `
      travel | Train, return | 46.70
      other  | 120 cards     | 22.00
    `,
    timeline: 'Cards by the 27th, the visit in January.',
    events: `
      2026-11-17 | submitted | lead | Handed in by herself: the head and the governors decide
    `,
  },
  {
    id: 'beatrix-2026',
    fund: 'learning-ticket',
    who: 'beatrix.singh',
    enquiry: 'beatrix-2026',
    startedOn: '2026-11-06',
    title: 'Another day at the maths hub',
    rationale: 'The last one was so good.',
    costs: `
      course | A day at the maths hub | 95.00
      travel | Train                  | 24.00
    `,
    timeline: 'Spring.',
    events: `
      2026-11-09 | submitted               | lead |
      2026-11-17 | returned for discussion | head | Finish the question first: compared with what, and what would change?
    `,
  },
  {
    id: 'rosa-wojcik-2026',
    fund: 'learning-ticket',
    who: 'rosa.wojcik',
    enquiry: 'rosa-wojcik-2026',
    startedOn: '2026-11-19',
    title: 'A shelf for finished books',
    costs: `
      other | Shelf | 68.00
    `,
  },
  {
    id: 'nadia-okafor-2026',
    fund: 'learning-ticket',
    who: 'nadia.okafor',
    enquiry: 'nadia-okafor-2026',
    startedOn: '2026-09-22',
    title: 'A timer for every phonics group',
    rationale: 'Ten minutes should be ten minutes.',
    costs: `
      other | Five timers | 44.75
    `,
    timeline: 'Four weeks.',
    events: `
      2026-09-22 | submitted     | lead |
      2026-09-24 | head approved | head |
      2026-09-25 | active        | lead |
      2026-10-01 | withdrawn     | lead | The science cupboard had five
    `,
  },
];
