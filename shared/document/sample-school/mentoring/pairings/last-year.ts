import type { PairingSketch } from '../pairing-sketch';

/** The pairings of 2025–26, all closed, with what was learned. */
export const LAST_YEAR_PAIRINGS: readonly PairingSketch[] = [
  {
    id: 'rhiannon-kwame-2025',
    kind: 'mentoring',
    people: ['rhiannon.eastwood', 'kwame.adeyemi'],
    startDay: '2025-09-22',
    stages: `
      2025-09-22 | active |
      2026-07-10 | closed | purpose met
    `,
    agreement: {
      purpose: 'A good first year of teaching in Reception.',
      meetingRhythm: 'Every other Tuesday, and a text message on Fridays.',
      needs: [
        'Warning before a bad week rather than after it.',
        'To see your phonics lesson more than once.',
      ],
      wordedOn: '2025-09-22',
      signed: ['2025-09-23 2026-01-06', '2025-09-23 2026-01-06'],
    },
    goals: [
      {
        title: 'Know every child’s sounds by name before the summer',
        buildsOn: 'Signs every rhyme, so that each child is watched closely.',
        successCriteria: 'A check of all thirty in June without looking anything up first.',
        priorityId: 'reading',
        setOn: '2025-11-04',
        byDay: '2026-06-30',
        selfRatingBefore: 1,
        selfRatingAfter: 4,
        outcome: 'met',
        evidence: `
          2026-06-23 | Named the next sound for twenty-eight of thirty.
        `,
      },
    ],
    sessions: `
      2025-09-23 p5 45 conversation held  |           | |
      2025-11-04 p5 45 conversation held  | 1         | | Watch the catch-up group @2025-11-18 done
      2025-12-02 p3 45 observing held     | 1 covered | |
      2026-01-20 p5 45 conversation held  | 1         | | Plan one week only @2026-01-30 done
      2026-03-10 p5 60 lesson-review held | 1         | | Begin with the sound they know @2026-03-17 done
      2026-05-12 p5 45 conversation held  | 1 led     | |
      2026-06-23 p5 45 closing-review held| 1 led     | |
    `,
    gains: `
      2026-07-10 | rhiannon.eastwood | learned | Signing the rhymes helps my own class too.
    `,
    closing: {
      day: '2026-07-10',
      reason: 'purpose met',
      learned: 'Short and regular beat long and rare. We would both gladly go on in September.',
      waiting: [],
    },
  },
  {
    id: 'vanya-noor',
    kind: 'mentoring',
    people: ['vanya.bevan', 'noor.dunmore'],
    startDay: '2025-09-22',
    stages: `
      2025-09-22 | active |
      2026-07-10 | closed | partner changed
    `,
    sessions: `
      2025-09-24 p3 45 conversation held   |     | |
      2025-10-15 p3 45 conversation held   |     | | Meet the families at the gate on Fridays @2025-11-07 done
      2025-11-19 p3 45 conversation missed |     | |
      2026-02-04 p3 45 conversation held   |     | |
      2026-04-29 p3 45 conversation held   | led | |
    `,
    closing: {
      day: '2026-07-10',
      reason: 'partner changed',
      learned:
        'Our planning times never met, so that each session cost somebody’s lunch. Look at the timetable first.',
      waiting: [],
    },
  },
  {
    id: 'farah-chidi',
    kind: 'mentoring',
    people: ['farah.whitcombe', 'chidi.cadwallader'],
    startDay: '2026-01-12',
    stages: `
      2026-01-12 | active |
      2026-07-17 | closed | somebody left
    `,
    everyWeeks: 4,
    minutes: 40,
    sessions: `
      2026-01-14 p1 40 conversation held | | | Walk the boiler house together @2026-02-04 done
      2026-02-11 p1 40 conversation held | | |
      2026-03-18 p1 40 conversation held | led | | Draw up the year’s contractors on one page @2026-04-22 done
      2026-05-13 p1 40 conversation held | led | |
    `,
    gains: `
      2026-07-17 | chidi.cadwallader | thanks | For eleven years of knowing which key it is.
    `,
    closing: {
      day: '2026-07-17',
      reason: 'somebody left',
      learned:
        'What was only in one person’s head is on paper now. Leading people is the next thing to learn, with somebody new.',
      waiting: ['chidi.cadwallader'],
    },
  },
  {
    id: 'idris-obi',
    kind: 'co-coaching',
    people: ['idris.dunmore', 'obi.goodchild'],
    startDay: '2026-01-12',
    stages: `
      2026-01-12 | active |
      2026-07-03 | closed | purpose met
    `,
    everyWeeks: 3,
    goals: [
      {
        title: 'Geography and science trips that pupils plan',
        buildsOn: 'Both already let pupils choose the question.',
        successCriteria: 'One trip each, planned by a group of six pupils.',
        priorityId: 'talk',
        setOn: '2026-01-15',
        byDay: '2026-06-26',
        selfRatingBefore: 2,
        selfRatingAfter: 4,
        outcome: 'met',
        evidence: `
          2026-06-18 | The rock pools: the pupils wrote the risk assessment, and improved ours.
        `,
      },
    ],
    sessions: `
      2026-01-15 after 45 conversation held | 1 | |
      2026-02-05 after 45 conversation held | 1 | | Ask Year 6 for six planners @2026-02-27 done
      2026-03-12 after 45 conversation held | 1 | |
      2026-05-07 after 45 conversation held | 1 | |
      2026-06-18 after 45 closing-review held | 1 | |
    `,
    closing: {
      day: '2026-07-03',
      reason: 'purpose met',
      learned: 'Two classes of different ages plan better together than either does alone.',
      waiting: [],
    },
  },
  {
    id: 'yusuf-beatrix',
    kind: 'specialist coaching',
    people: ['yusuf.carmichael', 'beatrix.singh'],
    startDay: '2025-11-03',
    stages: `
      2025-11-03 | active |
      2026-03-27 | closed | purpose met
    `,
    goals: [
      {
        title: 'Draw a problem three ways',
        buildsOn: 'Games that are really maths.',
        successCriteria: 'Pupils choose the drawing, and say why.',
        priorityId: 'maths',
        setOn: '2025-11-05',
        byDay: '2026-03-20',
        selfRatingBefore: 2,
        selfRatingAfter: 3,
        outcome: 'partly met',
        evidence: `
          2026-03-18 | Most pupils can draw three ways; few yet choose.
        `,
      },
    ],
    sessions: `
      2025-11-05 p3 45 conversation held  | 1     | |
      2025-12-03 p3 45 lesson-review held | 1     | | One drawing a day for a week @2025-12-12 done
      2026-02-04 p3 45 conversation held  | 1 led | |
      2026-03-18 p3 45 conversation held  | 1 led | |
    `,
    gains: `
      2026-03-27 | yusuf.carmichael | learned | Games first, drawings second: I had it the wrong way round.
    `,
    closing: {
      day: '2026-03-27',
      reason: 'purpose met',
      learned: 'Bar models stick when the pupils have played the problem first.',
      waiting: [],
    },
  },
  {
    id: 'lowri-fiadh-claydon',
    kind: 'mentor-coaching',
    people: ['lowri.claydon', 'fiadh.claydon'],
    startDay: '2026-02-23',
    stages: `
      2026-02-23 | active |
      2026-05-15 | closed | did not suit
    `,
    everyWeeks: 3,
    sessions: `
      2026-02-24 p3 45 conversation held   | | |
      2026-03-17 p3 45 conversation held   | | |
      2026-04-28 p3 45 conversation missed | | |
    `,
    closing: {
      day: '2026-05-15',
      reason: 'did not suit',
      learned: 'A coach who also plans the week’s support is too near. Choose from another team next time.',
      waiting: ['fiadh.claydon'],
    },
  },
];
