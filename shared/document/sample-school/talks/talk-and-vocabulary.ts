import type { TalkSketch } from './talk-sketch';

export const TALK_AND_VOCABULARY_TALKS: readonly TalkSketch[] = [
  {
    id: 'talk-before-writing',
    title: 'Does talk before writing help Year 2 writers start sooner?',
    by: ['rhiannon.eastwood'],
    staffGroup: 'teacher',
    demand: 44,
    notes: 'Opens the day: most asked for on the sign-up sheet.',
  },
  {
    id: 'talk-words-in-the-dinner-queue',
    title: 'Words on the move: rehearsing new vocabulary in the dinner queue',
    by: ['olwen.yardley', 'petra.claydon'],
    staffGroup: 'teacher',
    demand: 27,
  },
  {
    id: 'talk-thinking-time',
    title: 'My turn, thinking time, your turn: what three silent seconds did in Reception',
    by: ['idris.sandhu'],
    staffGroup: 'teacher',
    demand: 25,
    preference: 'early',
    notes: 'First Teach-meet: would rather go early and then enjoy the rest.',
  },
  {
    id: 'talk-lolly-sticks',
    title: 'Sentence stems on lolly sticks: who joined in that had not before?',
    by: ['chidi.rashid'],
    staffGroup: 'teaching assistant',
    demand: 37,
  },
  {
    id: 'talk-small-world',
    title: 'From pointing to asking: small-world play and first questions',
    by: ['eilidh.baines'],
    staffGroup: 'teacher',
    demand: 16,
    minutes: 5,
  },
  {
    id: 'talk-words-in-june',
    title: 'Which of our twelve science words were still there in June?',
    by: ['obi.goodchild'],
    staffGroup: 'teacher',
    demand: 23,
    needs: ['projector'],
    preference: 'late',
  },
];
