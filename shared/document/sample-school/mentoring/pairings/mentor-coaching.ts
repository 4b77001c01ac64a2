import type { PairingSketch } from '../pairing-sketch';

/** An unresolved issue, and a colleague trained to listen and ask; all made by hand. */
export const MENTOR_COACHING_PAIRINGS: readonly PairingSketch[] = [
  {
    id: 'carys-mei',
    kind: 'mentor-coaching',
    people: ['carys.iqbal', 'mei.rashid'],
    startDay: '2026-09-21',
    stages: `
      2026-09-16 | agreed |
      2026-09-23 | active | Began with the appraisal opening
    `,
    everyWeeks: 3,
    minutes: 60,
    agreement: {
      purpose: 'Asking more and telling less: in corridors, in meetings, at the gate.',
      meetingRhythm: 'Every third Wednesday at 13:00, away from the corridor.',
      needs: ['To be reminded that I do not have to solve it.', 'A question I cannot answer straight away.'],
      power:
        'We are both of the leadership team, and share decisions on staffing. Anything about a colleague’s job stays out of this hour.',
      wordedOn: '2026-09-16',
      signed: ['2026-09-16', '2026-09-23'],
    },
    goals: [
      {
        title: 'Ask two questions before giving an answer',
        buildsOn: 'Listens well when a parent is upset.',
        successCriteria: 'Four colleagues, asked by Mei, say that they left with their own plan.',
        priorityId: 'wellbeing',
        setOn: '2026-09-23',
        byDay: '2027-02-12',
        selfRatingBefore: 2,
        evidence: `
          2026-10-14 | Kept a tally for a week: answered straight away in seventeen of twenty-two conversations.
          2026-11-04 | The same tally: nine of twenty.
        `,
      },
    ],
    sessions: `
      2026-09-23 p4 60 appraisal-opening held | 1        | | Write the research question in one line @2026-09-30 done
      2026-10-14 p4 60 conversation held      | 1 led    | | Keep a tally for a week @2026-10-21 done
      2026-11-04 p4 60 conversation held      | 1 led    | | Ask two of the four colleagues @2026-11-24
      2026-11-25 p4 60 conversation planned   | 1        | |
    `,
    gains: `
      2026-11-04 | carys.iqbal | learned | I noticed that I lean forward when I want to rescue somebody.
    `,
    evidence: `
      2026-10-14 | self-direction | Mei chose the question, the tally and the day to stop.
    `,
  },
  {
    id: 'meredith-lowri',
    kind: 'mentor-coaching',
    people: ['meredith.kingsnorth', 'lowri.mbeki'],
    startDay: '2026-04-27',
    stages: `
      2026-04-22 | proposed |
      2026-04-28 | agreed   |
      2026-04-28 | active   |
    `,
    everyWeeks: 3,
    agreement: {
      purpose: 'Staff meetings in which people talk, and not always the same four.',
      meetingRhythm: 'Every third Tuesday at 09:00 in the small group room.',
      needs: ['Honesty about what does not help.', 'Quiet. I think slowly and then all at once.'],
      wordedOn: '2026-04-28',
      signed: ['2026-04-28', '2026-04-28'],
    },
    goals: [
      {
        title: 'Half of every staff meeting is colleagues talking to colleagues',
        buildsOn: 'Runs whole-class editing in which thirty voices count.',
        successCriteria: 'Two meetings in a row are timed by somebody else, and it is so.',
        priorityId: 'talk',
        setOn: '2026-05-19',
        byDay: '2026-12-08',
        selfRatingBefore: 2,
        evidence: `
          2026-06-23 | Timed by Carys: eighteen minutes of fifty.
        `,
      },
    ],
    sessions: `
      2026-04-28 p1 45 conversation held      |          | |
      2026-05-19 p1 45 conversation held      | 1        | | Begin with pairs, not with notices @2026-06-09 done
      2026-06-16 p1 45 conversation held      | 1 led    | | Ask Carys to time a meeting @2026-06-23 done
      2026-07-07 p1 45 conversation held      | 1 led    | |
      2026-09-15 p1 45 conversation held      | 1 led    | | Try a meeting with no slides @2026-10-06
      2026-10-06 p1 45 conversation missed    |          | |
    `,
  },
  {
    id: 'lowri-fiadh-farrow',
    kind: 'mentor-coaching',
    people: ['lowri.claydon', 'fiadh.farrow'],
    startDay: '2026-09-14',
    stages: `
      2026-09-11 | agreed  |
      2026-09-18 | active  |
      2026-10-16 | pausing | Until January: away for a family reason
    `,
    agreement: {
      purpose: 'Whether to train as a teacher: thinking it through without anybody selling it.',
      meetingRhythm: 'Every other Friday at 13:00.',
      needs: ['To be allowed to know nothing about the routes.', 'No cheerleading.'],
      wordedOn: '2026-09-18',
      signed: ['2026-09-18', '2026-09-18'],
    },
    sessions: `
      2026-09-18 p4 45 conversation held      | led      | | List what I would miss @2026-10-02 done
      2026-10-02 p4 45 conversation held      | led      | | Spend a morning with a colleague in training @2026-10-14 done
    `,
  },
  {
    id: 'leila-obi',
    kind: 'mentor-coaching',
    people: ['leila.bevan', 'obi.wetherby'],
    startDay: '2026-09-14',
    stages: `
      2026-09-14 | agreed |
      2026-09-14 | active |
    `,
    everyWeeks: 4,
    minutes: 40,
    agreement: {
      purpose: 'The calls that nobody answers, and what attendance figures are for.',
      meetingRhythm: 'Once in four weeks, Mondays at 14:10.',
      needs: ['To understand the mornings.', 'A chart that I could have drawn.'],
      wordedOn: '2026-09-14',
      signed: ['2026-09-14', '2026-09-14'],
    },
    goals: [
      {
        title: 'Which question on the telephone brings a child back the next day?',
        buildsOn: 'Knows every family by name.',
        successCriteria: 'Six weeks of calls in one chart, and a sentence that the office uses.',
        priorityId: 'wellbeing',
        setOn: '2026-09-14',
        byDay: '2026-11-27',
        selfRatingBefore: 3,
        evidence: `
          2026-11-09 | “What would make tomorrow easier?” was followed by a return in nineteen calls of twenty-six.
        `,
      },
    ],
    sessions: `
      2026-09-14 p5 40 appraisal-opening held | 1        | | Note the first question of every call @2026-10-12 done
      2026-10-12 p5 40 conversation held      | 1 led    | | Draw the chart by hand before the spreadsheet @2026-11-02 done
      2026-11-09 p5 40 conversation held      | 1 led    | | Two slides at most @2026-11-20
    `,
    gains: `
      2026-11-09 | leila.bevan  | learned | I had budgeted for a call system. What we needed was a better question.
      2026-11-09 | obi.wetherby | thanks  | For sitting at the front desk with me from eight until ten.
    `,
  },
  {
    id: 'harpreet-mei',
    kind: 'mentor-coaching',
    people: ['harpreet.wetherby', 'mei.adeyemi'],
    startDay: '2026-05-11',
    stages: `
      2026-05-06 | agreed |
      2026-05-12 | active |
    `,
    everyWeeks: 3,
    agreement: {
      purpose: 'Feedback that children act on the same day, looked at in Mei’s own lessons.',
      meetingRhythm: 'Every third Tuesday at 13:00; in a lesson review week, in the classroom.',
      needs: ['A seat by the window, out of the way.', 'My own view first, even when it is wrong.'],
      wordedOn: '2026-05-12',
      signed: ['2026-05-12 2026-09-15', '2026-05-12 2026-09-15'],
    },
    goals: [
      {
        title: 'Every child changes something because of what was said that day',
        buildsOn: 'Questions that begin with “what if” make children look again.',
        successCriteria: 'In ten books chosen by the class, a change in green pencil can be found in eight.',
        priorityId: 'reading',
        setOn: '2026-05-12',
        byDay: '2026-10-23',
        selfRatingBefore: 2,
        selfRatingAfter: 4,
        outcome: 'met',
        evidence: `
          2026-06-23 | Four of ten books.
          2026-10-20 | Nine of ten books, and the tenth had done it aloud.
        `,
      },
      {
        title: 'Model writing live, mistakes and all',
        buildsOn: 'Thinks aloud naturally in science.',
        successCriteria: 'Three lessons a week for four weeks, and pupils can say what I changed and why.',
        priorityId: 'reading',
        setOn: '2026-11-03',
        byDay: '2026-12-15',
        selfRatingBefore: 1,
      },
    ],
    sessions: `
      2026-05-12 p4 45 conversation held      | 1        | | Green pencils for all @2026-05-18 done
      2026-06-09 p4 45 conversation held      | 1        | |
      2026-06-30 p4 60 lesson-review held     | 1 led    | | Five minutes for changes before tidying up @2026-07-07 done
      2026-09-15 p4 45 conversation held      | 1 led    | | Ask the class which books to look at @2026-09-29 done
      2026-10-06 p4 60 lesson-review held     | 1 led    | | Speak to two children, not to ten @2026-10-13 done
      2026-11-03 p4 45 conversation held      | 2 led    | Lowri Mbeki | Write a paragraph live on Thursday @2026-11-05 done
      2026-11-24 p4 60 lesson-review planned  | 2        | |
    `,
    gains: `
      2026-10-06 | harpreet.wetherby | learned | Her five minutes for changes have moved into my own afternoon.
      2026-10-20 | mei.adeyemi       | thanks  | Nobody had ever asked me first what I thought of my lesson.
    `,
  },
  {
    id: 'rosa-seren',
    kind: 'mentor-coaching',
    people: ['rosa.gallimore', 'seren.mbeki'],
    startDay: '2026-09-14',
    stages: `
      2026-09-14 | active |
      2026-10-16 | closed | partner changed
    `,
    everyWeeks: 3,
    minutes: 40,
    sessions: `
      2026-09-21 p4 40 conversation held      |          | | Write down the three calls I dread @2026-10-02 done
      2026-10-12 p4 40 conversation held      | led      | |
    `,
    closing: {
      day: '2026-10-16',
      reason: 'partner changed',
      learned:
        'Sharing an office makes it hard to close the door on the day. Somebody from outside it would suit better.',
      waiting: ['seren.mbeki'],
    },
  },
];
