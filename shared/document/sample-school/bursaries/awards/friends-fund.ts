import type { AwardSketch } from '../award-sketch';

/** What the Friends of Harbour Lane have helped with, in two financial years. */
export const FRIENDS_FUND_AWARDS: readonly AwardSketch[] = [
  {
    id: 'petra-2025',
    fund: 'friends-fund',
    who: 'petra.claydon',
    enquiry: 'petra-2025',
    startedOn: '2025-10-30',
    title: 'A table, a cloth and a course',
    rationale: 'So that some of them eat.',
    costs: `
      other  | Cloth, cushions, a lamp   |  58.00
      course | Listening to children, online | 90.00
    `,
    timeline: 'Table in November, course in the spring.',
    reportDue: '2026-04-30',
    outcome: 'Full trays went from nine a day to four. Thirty-one children chose the table.',
    events: `
      2025-11-03 | submitted         | lead |
      2025-11-04 | head approved     | head |
      2025-11-20 | governor assented | Robin Carrowmore | I should like to sit there myself
      2025-11-21 | active            | lead |
      2025-11-24 | spent | 51.35 | Cloth, cushions, a lamp
      2026-03-20 | spent | 45.00 | Course, first half
      2026-04-22 | spent | 45.00 | Course, second half
      2026-04-28 | completed | lead |
      2026-04-29 | shared    | lead | Lunch team
      2026-05-06 | amended | -6.65 | The lamp was on offer
    `,
  },
  {
    id: 'eilidh-zielinski-2025',
    fund: 'friends-fund',
    who: 'eilidh.zielinski',
    enquiry: 'eilidh-zielinski-2025',
    startedOn: '2025-11-12',
    title: 'A course on plain letters',
    rationale: 'We write to four hundred homes.',
    costs: `
      course | Writing plainly, one day | 145.00
      travel | Bus and train            |  18.00
    `,
    timeline: 'January.',
    reportDue: '2026-09-25',
    outcome: 'Half the paper, and slips on time up from 66 to 83 in a hundred.',
    events: `
      2025-11-12 | submitted     | lead |
      2025-11-18 | head approved | head |
      2025-11-19 | active        | lead |
      2026-01-21 | spent | 145.00 | Writing plainly
      2026-01-21 | spent | 17.60 | Bus and train
      2026-09-23 | completed | lead | Talk in November still to come
      2026-10-07 | amended | -0.40 | Forty pence over
    `,
  },
  {
    id: 'chidi-cadwallader-2025',
    fund: 'friends-fund',
    who: 'chidi.cadwallader',
    startedOn: '2026-02-10',
    title: 'A day on boilers, heat and money',
    question: 'What would somebody who knows look at first?',
    rationale: 'Farah goes in August and the boiler does not.',
    practice: 'I know what the numbers mean.',
    pupils: 'Warm rooms.',
    costs: `
      course | A day for site managers | 165.00
      travel | Fuel                    |  22.00
    `,
    timeline: 'May.',
    sharing: 'On one page for the governors.',
    reportDue: '2026-12-11',
    events: `
      2026-02-11 | submitted     | lead |
      2026-03-03 | head approved | head |
      2026-03-04 | active        | lead |
      2026-05-14 | spent | 165.00 | A day for site managers
      2026-05-14 @2026-05-20 | spent | 19.80 | Fuel
      2026-11-10 | report due | lead |
    `,
  },
  {
    id: 'umar-thistlewood-2025',
    fund: 'friends-fund',
    who: 'umar.thistlewood',
    startedOn: '2026-03-03',
    title: 'First aid at the pool',
    question: 'Can I help at swimming?',
    rationale: 'They need one more adult.',
    costs: `
      course | Pool rescue | 120.00
    `,
    timeline: 'Before the summer.',
    events: `
      2026-03-04 | submitted | lead |
      2026-03-10 | declined  | head | The school has to pay for this as training for the job, and has booked it for 24 April. No need to use the Friends’ money.
    `,
  },
  {
    id: 'grace-2026',
    fund: 'friends-fund',
    who: 'grace.rashid',
    enquiry: 'grace-2026',
    startedOn: '2026-09-04',
    title: 'Paint for the zones',
    rationale: 'Chalk washes off.',
    costs: `
      other  | Playground paint    |  94.00
      course | Play leaders’ course | 70.00
    `,
    timeline: 'Paint in the dry, course in the spring.',
    reportDue: '2027-02-26',
    events: `
      2026-09-04 | submitted     | lead |
      2026-09-10 | head approved | head |
      2026-09-11 | active        | lead |
      2026-09-18 | spent | 91.20 | Playground paint
      2026-10-09 | refunded | 14.50 | One tin taken back unopened
    `,
  },
  {
    id: 'tariq-llewellyn-2026',
    fund: 'friends-fund',
    who: 'tariq.llewellyn',
    enquiry: 'tariq-llewellyn-2026',
    startedOn: '2026-10-12',
    title: 'Signing, the next hundred',
    rationale: 'Twenty signs was not enough.',
    costs: `
      course | Six evenings | 160.00
    `,
    timeline: 'January to March.',
    events: `
      2026-10-13 | submitted         | lead |
      2026-10-20 | head approved     | head |
      2026-11-19 | governor assented | Anjali Deshmane |
    `,
  },
  {
    id: 'kwame-marlowe-2026',
    fund: 'friends-fund',
    who: 'kwame.marlowe',
    enquiry: 'kwame-marlowe-2026',
    startedOn: '2026-11-10',
    title: 'More guttering, and a visit to a forest nursery',
    rationale: 'They have more crates than we have children.',
    costs: `
      other  | Guttering and clips | 48.00
      travel | Fuel, two adults    | 16.00
      cover  | A morning           | 62.00
    `,
    timeline: 'February.',
    events: `
      2026-11-12 | submitted | lead |
    `,
  },
  {
    id: 'sian-2026',
    fund: 'friends-fund',
    who: 'sian.hathersage',
    enquiry: 'sian-2026',
    startedOn: '2026-11-02',
    title: 'A big pot',
    rationale: 'The small pot feeds nine.',
    costs: `
      other | A pot for thirty | 72.00
    `,
    timeline: 'Straight away.',
    events: `
      2026-11-03 | submitted               | lead |
      2026-11-10 | returned for discussion | head | Happily, but is it learning or lunch? Come and tell me what the counting is for.
    `,
  },
  {
    id: 'umar-zielinski-2026',
    fund: 'friends-fund',
    who: 'umar.zielinski',
    enquiry: 'umar-zielinski-2026',
    startedOn: '2026-11-18',
    title: 'A magnetic board',
    costs: ``,
  },
];
