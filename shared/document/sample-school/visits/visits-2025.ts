import type { VisitSketch } from './visit-sketch';

/** The visits of 2025–26, all of them reported. */
export const VISITS_2025: readonly VisitSketch[] = [
  {
    id: 'reading-february',
    day: '2026-02-26',
    start: '13:30',
    governors: ['tobias.lindgarth', 'perpetua.holloway'],
    hosts: ['rosa.wojcik', 'mei.rashid'],
    priorityId: 'reading',
    focus: 'How families read with their children, and how the school finds out',
    stage: 'reported',
    sentOn: '2026-02-12',
    reportedOn: '2026-03-05',
    questions: `
      clarify       | What is working well, and what makes it work?                        | | | The library is open at both ends of the day, and the queue has not stopped since September.
      clarify       | What are the bookmarks for?                                          | | | One question to talk about at home, instead of a signature that says little.
      key questions | How will you know whether families read more because of them?        | | | Pupils are asked the same three questions three times this year, in classes with and without.
    `,
    worksWell:
      'Staff ask whether something works before everybody does it, and are ready to hear that it does not.',
    followUps: `
      2026-07-17 | English lead | Tell the board the June figures, whichever way they fall | 2026-07-15
    `,
  },
  {
    id: 'wellbeing-may',
    day: '2026-05-21',
    start: '11:45',
    governors: ['robin.carrowmore', 'constance.fairweather'],
    hosts: ['petra.claydon', 'lowri.claydon'],
    priorityId: 'wellbeing',
    focus: 'Lunchtime: what has changed since the quiet table, and who decided it',
    stage: 'reported',
    sentOn: '2026-05-07',
    reportedOn: '2026-06-02',
    questions: `
      clarify       | Which change are staff most pleased with this term?                  | | | That it was asked for by children and tried by the lunch team themselves.
      key questions | Full trays went from nine a day to four: may we see how that was counted? | seen | quiet-table | The cook’s tally sheets for ten days in November, ten in March and a week in May. We counted with him: four.
      key questions | Who has not yet had a share in this?                                 | | | The second sitting, where there is no room for a table.
      challenge     | What else could explain what you see?                                | | | A new menu came in January. Some of the change may be pasta.
    `,
    worksWell:
      'The hall is calmer than we remember it. Lunch staff talk with children at their own height, and know why.',
    followUps: `
      2026-07-10 | Cook              | Count trays for a week with the old menu        | 2026-07-03
      2026-09-30 | Lunch team leader | Say what the second sitting would need          | 2026-09-24
    `,
  },
  {
    id: 'talk-july',
    day: '2026-07-16',
    start: '14:00',
    governors: ['winifred.oduyale'],
    hosts: ['meredith.abara', 'carys.iqbal', 'obi.goodchild'],
    priorityId: 'talk',
    focus: 'Who speaks, and which words stay: staff meetings and science in Year 6',
    stage: 'reported',
    sentOn: '2026-07-07',
    reportedOn: '2026-07-21',
    questions: `
      clarify       | What is working well, and what makes it work?                        | | | Meetings begin in pairs, and support staff open them in turn.
      key questions | Twenty-three voices where there were seven: how was it counted?      | seen | voices-at-meetings | A seating plan for each of twelve meetings. I kept five of them myself.
      key questions | Seven words of twelve in June: may we see the sheets of both classes? | not seen | words-in-june | This year’s sheets are clear. Last year’s were kept by somebody else and could not be found that day.
      challenge     | What would you stop doing if this did not work by the next summer?   | | | Word cards. They have made no difference that anybody can see.
    `,
    worksWell: 'People here say what they do not know. I heard it five times in an hour and a half.',
    followUps: `
      2026-09-18 | CPD lead   | Send the board the counting sheet, without names      | 2026-09-11
      2026-10-16 | Year 6 team | Find last year’s sheets, or say that they are gone   |
    `,
  },
];
