import type { VisitSketch } from './visit-sketch';

/** The visits of autumn 2026. */
export const VISITS_2026: readonly VisitSketch[] = [
  {
    id: 'inclusion-november',
    day: '2026-11-05',
    start: '09:30',
    governors: ['anjali.deshmane'],
    hosts: ['lowri.claydon', 'xanthe.lathbury'],
    priorityId: 'inclusion',
    focus: 'The right support early: what happens between somebody noticing and something changing',
    stage: 'held',
    sentOn: '2026-10-20',
    questions: `
      clarify       | What is working well, and what makes it work?                        | | | Profiles of one page, read by whoever takes the class.
      key questions | Which pupils notice the difference, and how do you know?             | | | Those who are taught a lesson’s words the day before. Assistants write down who puts a hand up.
      key questions | Who on the staff has not yet had a share in this?                    | | |
      challenge     | What did it cost in money and time, and was it worth that?           | | |
    `,
  },
  {
    id: 'maths-november',
    day: '2026-11-26',
    start: '13:15',
    governors: ['gethin.prosser', 'desmond.tillotsby'],
    hosts: ['yusuf.carmichael', 'hana.nettleship'],
    priorityId: 'maths',
    focus: 'From beads to numerals: how early number is taught from Reception to Year 2',
    stage: 'questions sent',
    sentOn: '2026-11-10',
    questions: `
      clarify       | What is working well, and what makes it work?                        | | |
      key questions | Teen numbers are read and written the right way round: may we see the sheets from September and March? | | teen-numbers |
      key questions | Who on the staff has not yet had a share in this?                    | | |
      challenge     | What did it cost in money and time, and was it worth that?           | | |
    `,
  },
  {
    id: 'reading-december',
    day: '2026-12-10',
    start: '09:15',
    governors: ['tobias.lindgarth'],
    hosts: ['rosa.wojcik', 'dilys.blackwood'],
    priorityId: 'reading',
    focus: 'Books borrowed and books finished',
    stage: 'planned',
    questions: `
      clarify | Which change are staff most pleased with this term? | | |
    `,
  },
];
