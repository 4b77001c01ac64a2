import type { AwardSketch } from '../award-sketch';

/** The Learning Tickets of 2025–26: eight asked for, seven of them given. */
export const LEARNING_TICKETS_2025: readonly AwardSketch[] = [
  {
    id: 'hana-2025',
    fund: 'learning-ticket',
    who: 'hana.nettleship',
    enquiry: 'hana-2025',
    startedOn: '2025-10-08',
    title: 'Bead strings for two classes',
    rationale:
      'Nine pupils reverse teen numbers. Strings of ten and ten are what the research on place value uses.',
    costs: `
      other | Sixty bead strings of twenty | 96.00
      books | A handbook on early number | 24.00
    `,
    timeline: 'Bought before half-term, in use from 5 November, counted again in March.',
    reportDue: '2026-04-24',
    outcome:
      'Nine pupils reversed teen numbers in September and two in March. The strings have moved on to Reception.',
    events: `
      2025-10-09 | submitted     | lead |
      2025-10-14 | head approved | head | A small price for a good question
      2025-10-15 | active        | lead |
      2025-10-20 | spent | 96.00 | Sixty bead strings
      2025-11-12 | spent | 28.50 | Handbook on early number, with carriage | The book had gone up by £4.50; the head agreed by note
      2026-03-27 | completed | lead | Reviewed on 25 March
      2026-04-24 | shared    | lead | On the maths hub’s page
    `,
  },
  {
    id: 'rosa-wojcik-2025',
    fund: 'learning-ticket',
    who: 'rosa.wojcik',
    enquiry: 'rosa-wojcik-2025',
    startedOn: '2025-09-29',
    title: 'Two hundred bookmarks, printed',
    rationale: 'Four classes try bookmarks with a question; four keep the diary.',
    costs: `
      other | Printing on card, two runs | 124.00
      books | Something about reading at home | 26.00
    `,
    timeline: 'First run in November, second in February.',
    reportDue: '2026-07-17',
    outcome:
      'Pupils with bookmarks read at home on 3.1 evenings a week, those with diaries on 2.3. Diaries have ended in Years 3 and 4.',
    events: `
      2025-09-30 | submitted     | lead |
      2025-10-07 | head approved | head |
      2025-10-08 | active        | lead |
      2025-11-04 | spent | 142.00 | Printing, first run
      2025-11-18 | correct | 4 | The invoice says £62.00; £142.00 was the quotation
      2025-11-18 | spent | 62.00 | Printing, first run
      2026-02-10 | spent | 62.00 | Printing, second run
      2026-03-05 | spent | 22.00 | “Reading together at home”
      2026-07-06 | completed        | lead |
      2026-07-16 | shared           | lead | Page on the school’s website
      2026-07-17 | amended | -4.00 | The rest goes back to the fund
    `,
  },
  {
    id: 'beatrix-2025',
    fund: 'learning-ticket',
    who: 'beatrix.singh',
    enquiry: 'beatrix-2025',
    startedOn: '2025-10-21',
    title: 'A day with the maths hub',
    rationale: 'To see bar models taught by somebody who has done it for ten years.',
    costs: `
      course | A day at the maths hub  | 85.00
      travel | Train, return           | 24.00
      books  | Card for drawing boards | 31.00
    `,
    timeline: 'The day is in January; boards before Easter.',
    reportDue: '2026-06-19',
    outcome:
      'Seven of eleven pupils who used to wait now begin within a minute. The boards are in three classes.',
    events: `
      2025-10-22 | submitted     | lead |
      2025-11-04 | head approved | head |
      2025-11-05 | active        | lead |
      2026-01-16 | spent | 85.00 | A day at the maths hub
      2026-01-16 | spent | 21.40 | Train, return
      2026-03-10 | spent | 29.80 | Card
      2026-06-16 | completed | lead | Shared with the maths team; talk in November
      2026-07-15 | amended | -3.80 | Not needed
    `,
  },
  {
    id: 'idris-dunmore-2025',
    fund: 'learning-ticket',
    who: 'idris.dunmore',
    enquiry: 'idris-dunmore-2025',
    startedOn: '2026-01-15',
    title: 'Half a day’s cover and a bus for six planners',
    rationale: 'The six need to see the place before they can plan it.',
    costs: `
      travel | Bus, six pupils and two adults | 19.20
      cover  | Half a day                     | 75.00
    `,
    timeline: 'February visit, June trip.',
    reportDue: '2026-07-10',
    outcome: 'Pupils asked 37 questions on a trip they had planned, and 11 on one they had not.',
    events: `
      2026-01-15 | submitted     | lead |
      2026-01-20 | head approved | head |
      2026-01-20 | active        | head |
      2026-02-27 | spent | 19.20 | Bus
      2026-02-27 @2026-03-12 | spent | 75.00 | Half a day’s cover
      2026-07-07 | completed | lead |
    `,
  },
  {
    id: 'lowri-mbeki-2025',
    fund: 'learning-ticket',
    who: 'lowri.mbeki',
    enquiry: 'lowri-mbeki-2025',
    startedOn: '2025-10-16',
    title: 'Somebody else to count the drafts',
    rationale: 'Forty pairs of drafts should be counted by two people who do not know which is which.',
    costs: `
      cover | A day for Hüseyin to count | 150.00
    `,
    timeline: 'One day in June.',
    reportDue: '2026-07-14',
    outcome:
      'Codes brought fewer changes than sentences. Counted in free periods, so most of the cover was not needed.',
    events: `
      2025-10-16 | submitted     | lead |
      2025-10-21 | head approved | head |
      2025-10-22 | active        | lead |
      2026-06-17 | spent | 55.00 | Cover for two lessons
      2026-07-16 | unspent returned | lead | Counted in free periods: £95.00 not needed
    `,
  },
  {
    id: 'kwame-adeyemi-2025',
    fund: 'learning-ticket',
    who: 'kwame.adeyemi',
    startedOn: '2026-04-22',
    title: 'Watching phonics in two other schools',
    question: 'What do three Reception teachers do in the first five minutes of phonics?',
    rationale: 'End of a first year of teaching: time to see somebody else.',
    priority: 'reading',
    practice: 'A first five minutes of my own, instead of the scheme’s.',
    pupils: 'They start with a sound they know.',
    costs: `
      cover  | One day   | 110.00
      travel | Two trips |  28.00
    `,
    timeline: 'One visit in June and one in September.',
    sharing: 'With Reception and Nursery.',
    reportDue: '2026-10-16',
    events: `
      2026-04-22 | head approved | head | Straight from the review of the first year
      2026-04-23 | active        | lead |
      2026-06-10 | spent | 55.00 | Cover, half a day
      2026-06-10 | spent | 12.60 | Train
      2026-09-24 | spent | 55.00 | Cover, half a day
      2026-09-30 | report due | lead |
    `,
  },
  {
    id: 'dilys-2025',
    fund: 'learning-ticket',
    who: 'dilys.blackwood',
    startedOn: '2026-02-03',
    title: 'A course on reading fluency',
    question: 'What does fluency sound like, and can one teach it?',
    rationale: 'Eight pupils read correctly and hear nothing.',
    priority: 'reading',
    practice: 'To know what I am listening for.',
    pupils: 'They hear a sentence as they read it.',
    costs: `
      course | Two twilights online | 130.00
    `,
    timeline: 'March.',
    sharing: 'English team.',
    events: `
      2026-02-03 | submitted     | lead |
      2026-02-10 | head approved | head |
      2026-02-11 | active        | lead |
      2026-02-12 | spent | 130.00 | Two twilights
      2026-03-12 | refunded | 130.00 | The provider called the course off and paid back in full
      2026-03-19 | withdrawn | lead | Course called off; asks again in the autumn
    `,
  },
  {
    id: 'jerome-2025',
    fund: 'learning-ticket',
    who: 'jerome.claydon',
    startedOn: '2025-11-20',
    title: 'A tablet for times tables',
    question: 'Do times tables games on a tablet help?',
    rationale: 'Everybody has one at home.',
    priority: 'maths',
    practice: 'Less marking.',
    pupils: 'More practice.',
    costs: `
      other | One tablet | 149.00
    `,
    timeline: 'As soon as it comes.',
    events: `
      2025-11-20 | submitted | lead |
      2025-11-25 | declined  | head | The ticket is for learning rather than for equipment. The question is a good one: please ask again with a plan for finding out.
    `,
  },
];
