import type { PairingSketch } from '../pairing-sketch';

const STAGES = `
2026-09-11 | proposed | Confirmed with the September round
2026-09-15 | agreed   |
2026-09-16 | active   |
`;

/** The four early career teachers and their mentors, from the September round. */
export const EARLY_CAREER_PAIRINGS: readonly PairingSketch[] = [
  {
    id: 'vanya-idris',
    kind: 'mentoring',
    round: 'round-september-2026',
    people: ['vanya.bevan', 'idris.sandhu'],
    startDay: '2026-09-14',
    stages: STAGES,
    everyWeeks: 1,
    minutes: 50,
    agreement: {
      purpose:
        'A first year of teaching in which Idris finds out what works with this class, with somebody to think aloud to once a week.',
      meetingRhythm:
        'Wednesdays at 11:00 in Vanya’s room while the choir has the hall; tea provided turn about.',
      needs: [
        'To hear about the small worries early, before they have grown.',
        'To be asked before I am told, and to see it done now and then.',
      ],
      ownRules: ['We finish at 11:50, so that nobody comes late to lunch duty.'],
      wordedOn: '2026-09-15',
      signed: ['2026-09-15', '2026-09-16'],
    },
    goals: [
      {
        title: 'Leave three seconds after a question, every time it matters',
        buildsOn:
          'Already asks open questions at story time and waits when a child is telling their own news.',
        successCriteria:
          'On two recordings a half-term apart, the pauses are longer and at least four more children answer unprompted.',
        priorityId: 'talk',
        setOn: '2026-09-16',
        byDay: '2026-12-11',
        selfRatingBefore: 2,
        evidence: `
          2026-09-30 | Counted pauses on a seven-minute recording: most were under a second.
          2026-11-04 | Second recording: eleven pauses of three seconds, and six children spoke who had not in September.
        `,
      },
      {
        title: 'A first five minutes that runs itself',
        buildsOn: 'The tidy-up song works: nobody has to be reminded.',
        successCriteria: 'By half-term the class is on the carpet by 08:55 on four days of five.',
        priorityId: 'wellbeing',
        setOn: '2026-09-23',
        byDay: '2026-10-23',
        selfRatingBefore: 2,
        selfRatingAfter: 4,
        outcome: 'met',
        evidence: `
          2026-10-21 | Tally by the door for three weeks: thirteen mornings out of fifteen.
        `,
      },
    ],
    sessions: `
      2026-09-16 p3 50 conversation held    | 1          | | Record one story time on the tablet @2026-09-25 done
      2026-09-23 p3 50 conversation held    | 2          | | Draw the morning as it is now, minute by minute @2026-09-30 done; Ask Magda how coats go up in Year 1 @2026-09-30 done
      2026-09-30 p3 45 theory held          | 1          | | Read two pages on wait time and bring one doubt @2026-10-07 done
      2026-10-07 p3 50 conversation held    | 1 2 led    | | Try thumbs on knees instead of hands up @2026-10-14 done
      2026-10-14 p1 40 observing held       | 2 covered  | | Watch where Hana stands between 08:50 and 09:00 and try it on Monday @2026-10-19 done
      2026-10-21 p3 50 conversation held    | 2 led      | | Thank Magda @2026-10-22 done
      2026-11-04 p3 50 lesson-review held   | 1 led      | | Leave the second question on the board all morning @2026-11-11 done
      2026-11-11 p3 50 conversation held    | 1 led      | | Choose the recording to play at the Teach-meet @2026-11-20
      2026-11-18 p3 50 conversation planned | 1          | |
      2026-11-25 p3 50 conversation planned |            | |
      2026-12-02 p3 50 conversation planned |            | |
    `,
    gains: `
      2026-10-21 | vanya.bevan  | learned | Explaining why I start the day as I do made me drop two things that were only habit.
      2026-11-04 | idris.sandhu | thanks  | Thank you for coming to watch on the one morning when everything went wrong, and laughing.
    `,
    evidence: `
      2026-09-30 | resources | Swapped a lunch duty so that Wednesday at 11:00 stays free for both all year.
    `,
  },
  {
    id: 'olwen-eilidh',
    kind: 'mentoring',
    round: 'round-september-2026',
    people: ['olwen.yardley', 'eilidh.baines'],
    startDay: '2026-09-14',
    stages: STAGES,
    everyWeeks: 1,
    agreement: {
      purpose:
        'To settle into Reception as a teacher rather than as the teaching assistant everybody remembers.',
      meetingRhythm: 'Tuesdays at 13:00, first half out on the terrace when it is dry.',
      needs: [
        'Please say when I am giving you Year 2 advice.',
        'Somebody who knew me in my old job and lets me be new at this one.',
      ],
      wordedOn: '2026-09-15',
      signed: ['2026-09-15', '2026-09-15'],
    },
    goals: [
      {
        title: 'Know when to step into play, when to add one thing, and when to leave it be',
        buildsOn: 'Children come and show what they have made; Eilidh remembers what each one said.',
        successCriteria: 'A week of jottings shows all three, with a reason for each.',
        priorityId: 'talk',
        setOn: '2026-09-22',
        byDay: '2026-12-15',
        selfRatingBefore: 3,
        evidence: `
          2026-10-13 | Jottings from four mornings: stepped in nineteen times, and eleven of those ended the play.
          2026-11-10 | Stood still beside the boat for nine minutes. It became a ferry, then a hospital.
        `,
      },
    ],
    sessions: `
      2026-09-15 p4 45 conversation held    |            | | Write down three moments a day when you nearly stepped in @2026-09-22 done
      2026-09-22 p4 45 conversation held    | 1          | |
      2026-09-29 p4 45 conversation missed  |            | |
      2026-10-06 p4 45 theory held          | 1          | Fiadh Ghosh | Read the pages on sustained shared thinking @2026-10-13 done
      2026-10-13 p4 45 conversation held    | 1 led      | | Use one of the four openings each morning @2026-10-20 done
      2026-10-20 p4 60 lesson-review held   | 1 led      | | Put the clipboard away until the second half @2026-11-03 done
      2026-11-03 p4 45 conversation held    | led        | | Ring the two families before parents’ evening @2026-11-06 done
      2026-11-10 p4 45 conversation held    | 1 led      | | Choose two photographs for the Teach-meet @2026-11-24
      2026-11-24 p4 45 conversation planned | 1          | |
      2026-12-01 p1 45 observing planned    | 1 cover    | |
    `,
    gains: `
      2026-11-10 | olwen.yardley | learned | I had forgotten how much happens when nobody asks a question. I am trying it with my own class.
    `,
  },
  {
    id: 'rhiannon-kwame-2026',
    kind: 'mentoring',
    round: 'round-september-2026',
    people: ['rhiannon.eastwood', 'kwame.adeyemi'],
    startDay: '2026-09-14',
    stages: STAGES,
    everyWeeks: 2,
    agreement: {
      purpose:
        'A second year together: less about getting through the week, more about phonics for the whole spread of the class.',
      meetingRhythm: 'Every other Tuesday at 14:10; in report weeks a walk round the field instead.',
      needs: [
        'Bring the data only when it puzzles you.',
        'Freedom to try things you would not do yourself, and an honest word afterwards.',
      ],
      ownRules: ['Either may start the conversation with “can we not talk about phonics today”.'],
      wordedOn: '2026-09-15',
      signed: ['2026-09-16', '2026-09-15'],
    },
    goals: [
      {
        title: 'Phonics groups that change every fortnight because of what children can do now',
        buildsOn: 'Assesses quickly and kindly; in July every child’s sounds were known by name.',
        successCriteria:
          'Four regroupings by December, each explained in a sentence to the teaching assistants.',
        priorityId: 'reading',
        setOn: '2026-09-15',
        byDay: '2026-12-08',
        selfRatingBefore: 3,
        evidence: `
          2026-10-06 | First regrouping: five children moved, two of them back again a week later.
          2026-11-03 | Third regrouping took twenty minutes where the first had taken an afternoon.
        `,
      },
    ],
    sessions: `
      2026-09-15 p5 45 conversation held    | 1 led      | | Check sounds with six children, not thirty @2026-09-25 done
      2026-09-29 p5 45 conversation held    | 1 led      | | Tell the teaching assistants why, not only who @2026-10-05 done
      2026-10-13 p5 60 lesson-review held   | 1 led      | | Start with the last group rather than the first @2026-11-02 done
      2026-11-10 p5 45 conversation held    | 1 led      | Nadia Okafor | Share the one-page grid with Year 1 @2026-11-24
      2026-11-24 p5 45 conversation planned | 1          | |
      2026-12-08 p5 45 conversation planned | 1          | |
    `,
    gains: `
      2026-11-10 | rhiannon.eastwood | learned | Kwame’s regrouping is quicker than mine. I have asked to borrow it.
      2026-11-10 | kwame.adeyemi     | thanks  | For two years of Tuesdays.
    `,
    evidence: `
      2026-10-13 | experimenting  | Tried oral blending in the lunch queue for a week and kept count.
      2026-11-03 | self-direction | Kwame now sets the agenda and sends it on the day before.
    `,
  },
  {
    id: 'dilys-noor',
    kind: 'mentoring',
    round: 'round-september-2026',
    people: ['dilys.blackwood', 'noor.dunmore'],
    startDay: '2026-09-14',
    stages: STAGES,
    agreement: {
      purpose: 'A calm classroom in Noor’s own way, in the second year of induction.',
      meetingRhythm: 'Every other Thursday at 13:00, with the door shut and the telephone off.',
      needs: ['Tell me when I go too fast.', 'Ideas I can try tomorrow, and a reason for each one.'],
      power:
        'Dilys writes nothing for the induction file and is not asked to. If Carys asks how it goes, the answer is “ask Noor”.',
      wordedOn: '2026-09-16',
      signed: ['2026-09-17', '2026-09-17'],
    },
    goals: [
      {
        title: 'Bring the class back together without raising my voice',
        buildsOn: 'Every child is greeted by name at the door, and it shows.',
        successCriteria:
          'One signal, used all day by every adult in the room; the class is listening within ten seconds.',
        priorityId: 'wellbeing',
        setOn: '2026-09-17',
        byDay: '2026-11-26',
        selfRatingBefore: 2,
        selfRatingAfter: 3,
        outcome: 'partly met',
        evidence: `
          2026-10-15 | Timed by the teaching assistant: eight seconds before lunch, twenty-five after it.
        `,
      },
    ],
    sessions: `
      2026-09-17 p4 45 conversation held    | 1          | | Pick one signal and teach it as a game @2026-09-25 done
      2026-10-01 p4 45 conversation held    | 1          | | Ask Femi to use the same signal @2026-10-05 done
      2026-10-15 p4 50 lesson-review held   | 1 led      | | Move the carpet so that everybody can see @2026-10-22 done
      2026-11-05 p4 45 conversation missed  |            | |
      2026-11-12 p4 45 conversation planned | 1          | |
      2026-11-26 p4 45 conversation planned |            | |
      2026-12-10 p4 45 conversation planned |            | |
    `,
    evidence: `
      2026-10-01 | understanding | Compared two short articles on routines and agreed what they disagree about.
    `,
  },
];
