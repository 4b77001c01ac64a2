type ReviewSketch = {
  readonly of: readonly [pairing: string, day: string];
  /** In the order of the school's own questions. */
  readonly answers: readonly [learn: string, well: string, surprise: string, talkAbout: string];
  readonly focus: string;
  readonly seen: string;
  readonly asked: string;
  readonly nextSteps: string;
};

/** The lesson reviews. Each holds the word by which a leak would be found. */
export const LESSON_REVIEWS: readonly ReviewSketch[] = [
  {
    of: ['vanya-idris', '2026-11-04'],
    answers: [
      'To say what might happen next in the story, and why.',
      'They waited. I counted to three on my fingers behind my back.',
      'T. at the kingfisher table put up a thumb before anybody else.',
      'What to do with a silence that goes on too long.',
    ],
    focus: 'The four seconds after the second question.',
    seen: 'Eleven pauses. In nine of them a child looked at a friend before speaking. In two, Idris repeated the question and the looking stopped.',
    asked: 'What were you thinking at four seconds? What would have to be true for you to wait for six?',
    nextSteps: 'Leave the second question on the board all morning, and listen for it at snack.',
  },
  {
    of: ['olwen-eilidh', '2026-10-20'],
    answers: [
      'Nothing in particular: to notice what they were learning already.',
      'I stayed out of the boat for six whole minutes.',
      'They gave me a part when I stopped asking for one.',
      'The clipboard.',
    ],
    focus: 'When the play changes direction, and who is near it.',
    seen: 'Two children rebuilt the kingfisher nest three times. Eilidh moved towards it twice and turned away twice.',
    asked: 'What did you know the second time that you did not know the first?',
    nextSteps: 'Put the clipboard away until the second half of the morning.',
  },
  {
    of: ['rhiannon-kwame-2026', '2026-10-13'],
    answers: [
      'Group three: to blend with two sounds that they mix up.',
      'Nobody waited for a turn, because all of them had cards.',
      'Group one has overtaken group two.',
      'Whether I explain too much.',
    ],
    focus: 'The first two minutes with each group.',
    seen: 'The word kingfisher was read by four children who, on paper, cannot read it. The explanation took three minutes, the reading one.',
    asked: 'Who needed the explanation? How could they have shown you that they did not?',
    nextSteps: 'Start with the last group, and explain only when somebody is stuck.',
  },
  {
    of: ['dilys-noor', '2026-10-15'],
    answers: [
      'To order four events of the Great Fire.',
      'The signal worked before lunch.',
      'After lunch I used the signal four times and my voice once.',
      'How to begin again when it has gone wrong.',
    ],
    focus: 'The three minutes after coming in from lunch.',
    seen: 'Six children cannot see the signal from the carpet’s left side, by the kingfisher hangings. J. watched the door throughout.',
    asked: 'Where do you stand when it works? What does J. see from there?',
    nextSteps: 'Move the carpet. Tell the SENCo about J. this week.',
  },
  {
    of: ['yusuf-nadia', '2026-10-12'],
    answers: [
      'To say which two numbers make seven.',
      'They had cubes in their hands from the first minute.',
      'Three did it without the cubes and did not want to be seen doing it.',
      'Who is doing the talking.',
    ],
    focus: 'Who speaks after “how do you know?”',
    seen: 'Nine answers. Five children spoke, two of them twice. At the kingfisher table two explained it to each other under the table.',
    asked: 'What did those two need in order to say it aloud? Which answer did you hope for?',
    nextSteps: 'Wait until three children have spoken before saying anything.',
  },
  {
    of: ['huseyin-xanthe', '2026-10-08'],
    answers: [
      'Three words for Thursday’s lesson, and where they come in.',
      'The objects came out one at a time.',
      'The second step on the card was not needed.',
      'Knowing when to stop.',
    ],
    focus: 'The step between the object and the word.',
    seen: 'Both pupils named the object at once; one said “kingfisher” for “current”, and heard it. Xanthe waited, and the pupil put it right.',
    asked: 'What would have happened if you had helped? What does the card say at that point?',
    nextSteps: 'Take one step out of the card, and see on Thursday.',
  },
  {
    of: ['rosa-obi', '2026-11-06'],
    answers: [
      'To use “permeable” and “absorb” for the right thing.',
      'The shoebox. They argued about the sponge.',
      '“Permeable” came up in a sentence that I had not planned.',
      'When to bring the word in: before or after the thing.',
    ],
    focus: 'The moment at which the word is first heard.',
    seen: 'The word came eleven minutes after the object. Until then there were seven good words for it, among them “kingfisher-proof”.',
    asked: 'What did those eleven minutes give you? What did they cost?',
    nextSteps: 'Say the word first on Monday, and compare.',
  },
  {
    of: ['harpreet-mei', '2026-06-30'],
    answers: [
      'To put right one sentence of their own.',
      'Green pencils were out before I asked.',
      'Nobody looked at my marking; they listened to one another.',
      'Whether I need to write anything at all.',
    ],
    focus: 'The last ten minutes.',
    seen: 'Fourteen children changed something, and eight of those because of a partner. The kingfisher pair rewrote a whole line.',
    asked: 'Which of your comments had done its work before you wrote it down?',
    nextSteps: 'Five minutes for changes, before the tidying up.',
  },
  {
    of: ['harpreet-mei', '2026-10-06'],
    answers: [
      'To make a reader see the weather.',
      'I spoke with fewer children, and for longer.',
      'The ones I did not reach had helped themselves.',
      'Trusting that.',
    ],
    focus: 'Two conversations from beginning to end.',
    seen: 'Each took ninety seconds. The first began with a question about the kingfisher in the picture, the second with an answer.',
    asked: 'What was the first child able to do afterwards? And the second?',
    nextSteps: 'Speak to two children each lesson, not to ten.',
  },
  {
    of: ['rhiannon-kwame-2025', '2026-03-10'],
    answers: [
      'To hear the sound at the end of a word.',
      'The singing.',
      'I forgot my plan and it went better.',
      'Pace.',
    ],
    focus: 'The change from the song to the cards.',
    seen: 'Four minutes went on giving out cards. During them the kingfisher group sang the sounds to each other.',
    asked: 'What were they learning while they waited? How might the song carry on?',
    nextSteps: 'Begin with the sound they know, and put the cards out beforehand.',
  },
  {
    of: ['yusuf-beatrix', '2025-12-03'],
    answers: [
      'To draw a sharing problem in more than one way.',
      'The game beforehand.',
      'Nobody drew a bar.',
      'How much to show.',
    ],
    focus: 'The first drawing that each pair made.',
    seen: 'Circles, mostly; one pair drew eight fish and a kingfisher, and shared the fish correctly.',
    asked: 'What did the fish show you that a bar would have hidden?',
    nextSteps: 'One drawing a day for a week, and theirs first.',
  },
];

/** `vanya-idris 2026-11-04` for each meeting that has a lesson review. */
export const LESSON_REVIEWED: ReadonlySet<string> = new Set(LESSON_REVIEWS.map(({ of }) => of.join(' ')));
