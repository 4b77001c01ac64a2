import type { PairingSketch } from '../pairing-sketch';

/** One aspect of somebody’s practice, with a colleague who is strong in it; all made by hand. */
export const SPECIALIST_PAIRINGS: readonly PairingSketch[] = [
  {
    id: 'huseyin-xanthe',
    kind: 'specialist coaching',
    people: ['huseyin.nettleship', 'xanthe.lathbury'],
    startDay: '2026-09-07',
    stages: `
      2026-09-07 | agreed | Asked for in July
      2026-09-10 | active |
    `,
    minutes: 40,
    agreement: {
      purpose: 'Planning small steps for two pupils, so that pre-teaching on a Monday shows on a Thursday.',
      meetingRhythm: 'Every other Thursday at 11:00.',
      needs: ['The work itself on the table.', 'Time to try before we change it again.'],
      power:
        'Hüseyin sets the timetable for support. Changes that come out of our talks are agreed by Mei, so that neither of us bargains.',
      wordedOn: '2026-09-07',
      signed: ['2026-09-10', '2026-09-10'],
    },
    goals: [
      {
        title: 'Write a plan for a small group that fits on one side of a card',
        buildsOn: 'Pre-teaches with objects that children remember.',
        successCriteria: 'Another adult can take the group from the card alone.',
        priorityId: 'inclusion',
        setOn: '2026-09-10',
        byDay: '2026-10-22',
        selfRatingBefore: 2,
        selfRatingAfter: 4,
        outcome: 'met',
        evidence: `
          2026-10-08 | Hüseyin Wójcik took the group from the card and needed one question.
          2026-10-22 | Six cards in the box; two other colleagues have copied them.
        `,
      },
      {
        title: 'Know by Thursday whether Monday helped',
        buildsOn: 'Keeps every card with a date on it.',
        successCriteria: 'A tick or a dot for each pupil each week, and one change made because of it.',
        priorityId: 'inclusion',
        setOn: '2026-10-22',
        byDay: '2027-01-28',
        selfRatingBefore: 2,
      },
    ],
    sessions: `
      2026-09-10 p3 40 conversation held    | 1          | | Bring two pupils’ books @2026-09-24 done
      2026-09-24 p3 40 conversation held    | 1          | | First card for Monday @2026-09-28 done
      2026-10-08 p3 40 lesson-review held   | 1 led      | | Take one step out of the card @2026-10-12 done
      2026-10-22 p3 40 theory held          | 2          | Dr Priya Venning, educational psychologist | Read the summary on retrieval @2026-11-05 done
      2026-11-05 p3 40 conversation held    | 2 led      | | Ticks and dots for three weeks @2026-11-26
      2026-11-19 p3 40 conversation planned | 2          | |
      2026-12-03 p3 40 conversation planned | 2          | |
    `,
    gains: `
      2026-10-22 | huseyin.nettleship | learned | My own plans were four pages long. They are two now.
      2026-11-05 | xanthe.lathbury    | thanks  | For putting my cards on the agenda of the SENCo meeting, with my name on them.
    `,
    evidence: `
      2026-10-22 | combining | The educational psychologist joined for a quarter of an hour, and two colleagues tried her idea.
    `,
  },
  {
    id: 'rosa-obi',
    kind: 'specialist coaching',
    people: ['rosa.wojcik', 'obi.goodchild'],
    startDay: '2026-10-05',
    stages: `
      2026-10-02 | proposed |
      2026-10-09 | agreed   |
      2026-10-09 | active   |
    `,
    everyWeeks: 3,
    agreement: {
      purpose: 'Twelve words of science that are still there in June.',
      meetingRhythm: 'Every third Friday at 09:00.',
      needs: ['The list of words before we meet.', 'Not another spreadsheet.'],
      wordedOn: '2026-11-06',
      signed: ['2026-10-09 2026-11-06', '2026-10-09'],
    },
    goals: [
      {
        title: 'Teach twelve science words so that pupils use them unasked',
        buildsOn: 'Every lesson has something in a shoebox to hold.',
        successCriteria: 'In June, eight of twelve turn up in pupils’ own writing.',
        priorityId: 'talk',
        setOn: '2026-10-09',
        byDay: '2027-06-18',
        selfRatingBefore: 3,
        evidence: `
          2026-11-06 | “Permeable” was heard in the playground, about a coat.
        `,
      },
    ],
    sessions: `
      2026-10-09 p1 45 conversation held    | 1          | | Cut the list from thirty to twelve @2026-10-16 done
      2026-11-06 p1 45 lesson-review held   | 1 led      | | Say the word before showing the object @2026-11-13
      2026-11-20 p1 45 conversation planned | 1          | |
    `,
  },
  {
    id: 'femi-huseyin',
    kind: 'specialist coaching',
    people: ['femi.cadwallader', 'huseyin.nettleship'],
    startDay: '2026-11-17',
    stages: `
      2026-11-06 | proposed |
      2026-11-10 | agreed   | Begins when the new headsets have come
    `,
    everyWeeks: 3,
    minutes: 40,
    agreement: {
      purpose: 'Speech-to-text for three pupils: Femi knows how, Hüseyin wants to.',
      meetingRhythm: 'Tuesdays at 09:00, three times before Christmas.',
      needs: ['Nobody hovering while I set it up.', 'To press the buttons myself.'],
      power:
        'The learner leads the team that the coach works in. On Tuesdays at nine it is the other way round, and we have said so.',
      wordedOn: '2026-11-10',
      signed: ['2026-11-10', '2026-11-10'],
    },
    sessions: `
      2026-11-24 p1 40 conversation planned |            | |
      2026-12-15 p1 40 conversation planned |            | |
    `,
  },
  {
    id: 'nadia-tariq',
    kind: 'specialist coaching',
    people: ['nadia.sevenoaks', 'tariq.llewellyn'],
    startDay: '2026-11-30',
    stages: `
      2026-11-09 | proposed | Both asked for it after counting in Makaton for the Teach-meet
    `,
    everyWeeks: 4,
    minutes: 25,
  },
];
