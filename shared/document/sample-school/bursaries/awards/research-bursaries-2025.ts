import type { AwardSketch } from '../award-sketch';

/** The Research Bursaries of 2025–26: deeper work, seen by the governors. */
export const RESEARCH_BURSARIES_2025: readonly AwardSketch[] = [
  {
    id: 'obi-goodchild-2025',
    fund: 'research-bursary',
    who: 'obi.goodchild',
    enquiry: 'obi-goodchild-2025',
    startedOn: '2025-10-14',
    title: 'Twelve words, three times, one by one',
    rationale:
      'Vocabulary is the school’s first priority. Nobody has asked our pupils, one by one, what stays.',
    costs: `
      cover  | Three days to ask each pupil     | 330.00
      course | A day on vocabulary, in London   | 120.00
      travel | Train to London                  |  48.00
    `,
    timeline: 'October, February and June; the course in March.',
    reportDue: '2026-07-10',
    outcome: 'Seven words of twelve in June against three. Practical lessons keep a word, cards do not.',
    events: `
      2025-10-15 | submitted         | lead |
      2025-11-04 | head approved     | head |
      2025-11-20 | governor assented | Winifred Oduyale | Would like to read the list
      2025-11-21 | active            | lead |
      2025-12-02 | spent | 110.00 | A day’s cover
      2026-02-24 | spent | 110.00 | A day’s cover
      2026-03-11 | spent | 120.00 | A day on vocabulary
      2026-03-11 | spent | 48.00  | Train to London
      2026-04-22 | refunded | 60.00 | The course ended at noon; half paid back
      2026-06-23 | spent | 110.00 | A day’s cover
      2026-06-30 | report due | lead |
      2026-07-09 | completed  | lead |
      2026-07-10 | shared     | lead | Meeting of the three schools
      2026-09-16 | spent | 37.50 | Printing the list for Year 5, ordered in July
    `,
  },
  {
    id: 'fiadh-ghosh-2025',
    fund: 'research-bursary',
    who: 'fiadh.ghosh',
    enquiry: 'fiadh-ghosh-2025',
    startedOn: '2025-11-14',
    title: 'Twenty books, five times each',
    rationale: 'We need five copies of each book, so that children can hold one while I read.',
    costs: `
      books | Twenty titles, five copies | 400.00
      cover | Two mornings to write it up | 80.00
    `,
    timeline: 'From November to July.',
    reportDue: '2026-07-20',
    outcome: 'Book words heard in ten minutes of play went from two to nine.',
    events: `
      2025-11-14 | submitted         | lead |
      2025-11-18 | head approved     | head |
      2025-11-20 | governor assented | Tobias Lindgarth |
      2025-11-21 | active            | lead |
      2025-11-27 | spent | 241.65 | Twelve titles
      2026-01-22 | amended | 20.00 | A story sack for each class, agreed by the head
      2026-01-28 | spent | 163.20 | Eight titles
      2026-02-05 | spent | 18.75 | Cloth for story sacks
      2026-07-03 | spent | 76.40 | Two mornings’ cover
      2026-07-10 | completed | lead | No report was chased: it was on the table
      2026-07-20 | shared    | lead | Stay-and-play
    `,
  },
  {
    id: 'lowri-claydon-2025',
    fund: 'research-bursary',
    who: 'lowri.claydon',
    startedOn: '2025-12-04',
    title: 'Sensory assessments and what we do with them',
    question: 'When a specialist writes a report, which of its suggestions are still in use a term later?',
    rationale: 'Four reports a year, at some cost, and no record of what happens next.',
    priority: 'inclusion',
    practice: 'Fewer suggestions, all of them used.',
    pupils: 'What was promised to them is done.',
    costs: `
      course | Supervision with an educational psychologist | 360.00
      cover  | One day                                      | 110.00
    `,
    timeline: 'Spring and summer.',
    sharing: 'SENCo network and governors.',
    reportDue: '2026-10-02',
    outcome: 'Nine suggestions of thirty-one were in use after a term. Reports now come with three at most.',
    events: `
      2025-12-05 | submitted         | lead |
      2025-12-09 | head approved     | head |
      2026-01-22 | governor assented | Anjali Deshmane |
      2026-01-23 | active            | lead |
      2026-03-27 @2026-04-21 | spent | 120.00 | Supervision, first hour and a half
      2026-06-12 | spent | 120.00 | Supervision, second
      2026-07-01 | spent | 110.00 | A day’s cover
      2026-09-21 | report due       | lead |
      2026-10-05 | unspent returned | lead | The third supervision was not needed
    `,
  },
  {
    id: 'callum-2025',
    fund: 'research-bursary',
    who: 'callum.abara',
    enquiry: 'callum-2025',
    startedOn: '2026-01-20',
    title: 'An order form with pictures',
    rationale: 'Three calls an order, and four hundred orders a year.',
    costs: `
      other  | Two days of a web designer | 380.00
      course | An online course on forms  |  45.00
    `,
    timeline: 'Form by Easter; counted until the summer.',
    reportDue: '2026-09-30',
    events: `
      2026-01-21 | submitted         | lead |
      2026-02-03 | head approved     | head |
      2026-03-11 | governor assented | Gethin Prosser | Saves more than it costs | The finance committee agreed on 10 March that this one may go over: it should pay for itself in a year
      2026-03-12 | active            | lead |
      2026-03-30 | spent | 190.00 | Web designer, first day
      2026-04-27 | spent | 190.00 | Web designer, second day
      2026-09-07 | report due | lead |
    `,
  },
  {
    id: 'tariq-hathersage-2025',
    fund: 'research-bursary',
    who: 'tariq.hathersage',
    startedOn: '2026-02-24',
    title: 'A translation service for the front desk',
    question: 'Would a telephone interpreter bring families to the office sooner?',
    rationale: 'Nineteen languages.',
    priority: 'inclusion',
    practice: 'I would understand what I am told.',
    pupils: 'Absences are explained.',
    costs: `
      other | Fifty calls | 450.00
    `,
    timeline: 'Summer term.',
    sharing: 'Office cluster.',
    events: `
      2026-02-25 | submitted               | lead |
      2026-03-03 | returned for discussion | head | Is this a service that we should buy anyway?
      2026-03-10 | submitted               | lead | It may be, but nobody has bought it
      2026-03-17 | head approved           | head | For the governors to weigh
      2026-03-26 | declined                | Gethin Prosser | A service for families belongs in the school’s own budget, and has been put there from April. Nothing is wrong with the question.
    `,
  },
];
