import type { PairingSketch } from '../pairing-sketch';

/** Colleagues in a new role, or back from time away, and their mentors, from the September round. */
export const NEW_ROLE_PAIRINGS: readonly PairingSketch[] = [
  {
    id: 'rosa-nadia',
    kind: 'mentoring',
    round: 'round-september-2026',
    people: ['rosa.wojcik', 'nadia.okafor'],
    startDay: '2026-09-14',
    stages: `
      2026-09-11 | proposed | Confirmed with the September round
      2026-09-21 | agreed   |
      2026-09-28 | active   | First meeting
    `,
    everyWeeks: 3,
    agreement: {
      purpose:
        'Nadia leads phonics across the school from this September, without losing the joy of teaching it.',
      meetingRhythm: 'Every third Monday at 13:00 in the library.',
      needs: [
        'Half an hour’s warning of anything I should read.',
        'Help with saying no, and with saying yes later.',
      ],
      wordedOn: '2026-09-21',
      signed: ['2026-09-21', '2026-09-28'],
    },
    goals: [
      {
        title: 'Lead a subject by asking, not by checking',
        buildsOn: 'Explains phonics to families so that they leave smiling.',
        successCriteria: 'Three colleagues ask for a visit of their own accord before February.',
        priorityId: 'reading',
        setOn: '2026-09-28',
        byDay: '2027-02-12',
        selfRatingBefore: 1,
        evidence: `
          2026-11-09 | The first invitation: Year 2 asked for a look at their catch-up group.
        `,
      },
    ],
    sessions: `
      2026-09-28 p4 45 conversation held    | 1          | | List what only the phonics lead can do, and cross out half @2026-10-12 done
      2026-10-19 p4 45 conversation held    | 1 led      | | Visit two rooms with one question and no form @2026-11-06 done
      2026-11-09 p4 50 conversation held    | 1 led      | | Draft a half-page for governors @2026-11-30
      2026-11-30 p4 45 conversation planned | 1          | |
    `,
    gains: `
      2026-11-09 | rosa.wojcik | learned | I have been a subject lead for six years and had never written down what I do not do.
    `,
    evidence: `
      2026-10-19 | resources | Used part of the September training day to watch the catch-up group on film together.
    `,
  },
  {
    id: 'mei-huseyin',
    kind: 'mentoring',
    round: 'round-september-2026',
    people: ['mei.rashid', 'huseyin.macready'],
    startDay: '2026-09-14',
    stages: `
      2026-09-11 | proposed | Confirmed with the September round
      2026-09-16 | agreed   |
      2026-09-17 | active   |
    `,
    agreement: {
      purpose: 'To grow into leading English among colleagues who have taught here for twenty years.',
      meetingRhythm: 'Every other Thursday at 11:00, in Hüseyin’s room and not in the office.',
      needs: [
        'Permission to be a colleague for an hour.',
        'To rehearse a hard conversation before I have it.',
      ],
      power:
        'Mei is the deputy head. She leads neither the appraisal of Hüseyin nor the English budget this year, and will step out of any decision about either.',
      wordedOn: '2026-09-16',
      signed: ['2026-09-16', '2026-09-16'],
    },
    goals: [
      {
        title: 'Say the difficult thing kindly, in the same week',
        buildsOn: 'Colleagues trust Hüseyin with their own worries.',
        successCriteria:
          'Three conversations that were put off last year have been had, and both people would have them again.',
        priorityId: 'reading',
        setOn: '2026-09-17',
        byDay: '2026-12-17',
        selfRatingBefore: 2,
        evidence: `
          2026-10-15 | The first of the three: about the reading corner. It took eleven minutes, and ended with a plan.
        `,
      },
    ],
    sessions: `
      2026-09-17 p3 45 conversation held    | 1          | | Write the opening sentence, and only that @2026-09-24 done
      2026-10-01 p3 45 conversation held    | 1 led      | | Have the first conversation before half-term @2026-10-16 done
      2026-10-15 p3 45 conversation held    | 1 led      | |
      2026-11-05 p3 45 conversation held    | 1 led      | | Ask two colleagues what they would like less of @2026-11-19
      2026-11-19 p3 45 conversation planned | 1          | |
    `,
    gains: `
      2026-11-05 | mei.rashid       | learned | I talk less in meetings since I heard myself rehearse.
      2026-11-05 | huseyin.macready | thanks  | For moving a governors’ call so that we could keep our hour.
    `,
    evidence: `
      2026-10-15 | relationship | Agreed to stop for ten minutes when it became upsetting, and went on the next day.
    `,
  },
  {
    id: 'yusuf-nadia',
    kind: 'mentoring',
    round: 'round-september-2026',
    people: ['yusuf.carmichael', 'nadia.kingsnorth'],
    startDay: '2026-09-14',
    stages: `
      2026-09-11 | proposed | Confirmed with the September round
      2026-09-14 | agreed   |
      2026-09-14 | active   |
    `,
    agreement: {
      purpose:
        'Coming back after fourteen months away: what has changed, what has not, and maths with five-year-olds.',
      meetingRhythm: 'Every other Monday at 13:00 until Christmas, then as we choose.',
      needs: ['To be told when I take over.', 'No surprises, and no pity.'],
      wordedOn: '2026-09-14',
      signed: ['2026-09-14', '2026-09-14'],
    },
    goals: [
      {
        title: 'Children explain how they know, with apparatus in their hands',
        buildsOn: 'Gets the quietest child to join in a dance.',
        successCriteria: 'On a Friday, twelve children can show a number bond and say a sentence about it.',
        priorityId: 'maths',
        setOn: '2026-09-28',
        byDay: '2026-11-20',
        selfRatingBefore: 2,
        selfRatingAfter: 4,
        outcome: 'met',
        evidence: `
          2026-10-19 | Seven children could, four of them with cubes.
          2026-11-09 | Fourteen children could. Two explained it to the headteacher.
        `,
      },
    ],
    sessions: `
      2026-09-14 p4 60 conversation held    |            | | Make a list headed “new to me” and leave it on the wall @2026-09-21 done
      2026-09-28 p4 45 conversation held    | 1          | | Plan Monday’s maths talk together @2026-10-02 done
      2026-10-12 p4 60 lesson-review held   | 1 led      | | Wait until three children have spoken @2026-10-19 done
      2026-10-19 p4 45 theory held          | 1          | | Read the early years and key stage 1 maths guidance, recommendation 3 @2026-11-02 done
      2026-11-09 p4 45 conversation held    | 1 led      | | Choose the next goal @2026-11-23
      2026-11-23 p4 45 conversation planned |            | |
      2026-12-07 p4 45 conversation planned |            | |
    `,
    gains: `
      2026-11-09 | yusuf.carmichael | learned | Sitting on my hands is a technique. Nadia counts how often I pick up the cubes.
      2026-10-12 | nadia.kingsnorth | thanks  | For asking about the lesson before asking about the return.
    `,
    evidence: `
      2026-10-12 | experimenting | Taught the same ten minutes twice, once without any apparatus on the tables.
      2026-11-02 | combining     | Planned with Hana, who had tried bead strings last year.
    `,
  },
  {
    id: 'leila-grace',
    kind: 'mentoring',
    round: 'round-september-2026',
    people: ['leila.bevan', 'grace.rashid'],
    startDay: '2026-09-14',
    stages: `
      2026-09-11 | proposed | Confirmed with the September round
      2026-09-22 | agreed   |
      2026-09-22 | active   |
    `,
    everyWeeks: 3,
    minutes: 30,
    agreement: {
      purpose: 'Grace leads the lunchtime team from this term, and speaks at the Teach-meet in November.',
      meetingRhythm: 'Every third Tuesday at 11:00: a paid half-hour before lunch duty.',
      needs: ['To know what happens outdoors when it rains.', 'To practise out loud where nobody hears.'],
      wordedOn: '2026-09-22',
      signed: ['2026-09-22', '2026-09-22'],
    },
    goals: [
      {
        title: 'Hold a ten-minute team meeting that people want to come to',
        buildsOn: 'Children go to Grace when they have fallen out; so do grown-ups.',
        successCriteria: 'Four meetings by Christmas, each with one thing changed because somebody said so.',
        priorityId: 'wellbeing',
        setOn: '2026-09-22',
        byDay: '2026-12-15',
        selfRatingBefore: 2,
        evidence: `
          2026-10-13 | The second meeting moved the skipping ropes. Fewer queues since.
        `,
      },
      {
        title: 'Seven minutes at the Teach-meet, with slides that somebody else clicks',
        buildsOn: 'Tells a story so that a whole table stops eating.',
        successCriteria: 'It happens, and Grace would do it again.',
        priorityId: '',
        setOn: '2026-10-13',
        byDay: '2026-11-27',
        selfRatingBefore: 1,
      },
    ],
    sessions: `
      2026-09-22 p3 30 conversation held    | 1          | | Ask each of the team for one wish @2026-10-09 done
      2026-10-13 p3 30 conversation held    | 1 2 led    | | Find five photographs of the zones @2026-11-03 done
      2026-11-03 p3 30 conversation held    | 2 led      | | Say the opening aloud to Petra @2026-11-10 done
      2026-11-24 p3 30 conversation planned | 2          | |
    `,
    evidence: `
      2026-10-13 | resources | The office covers the telephone for Leila, so that the half-hour is never cut short.
    `,
  },
];
