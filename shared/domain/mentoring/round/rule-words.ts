import type { RuleName } from './round';

/** Each rule by a short name, and what it says in a sentence. */
export const RULE_WORDS: Readonly<Record<RuleName, { readonly label: string; readonly sentence: string }>> = {
  'never-pair': { label: 'Never paired', sentence: 'Two people on the never-pair list are not paired.' },
  'line-management': {
    label: 'Not a line manager',
    sentence: 'Nobody is paired with their line manager, or with that manager’s manager.',
  },
  'induction-tutor': {
    label: 'Not the induction tutor',
    sentence: 'Nobody is paired with the colleague who assesses their induction.',
  },
  capacity: { label: 'Places', sentence: 'A mentor or coach has no more people than places.' },
  'trained-mentors': {
    label: 'Trained mentors only',
    sentence: 'Only people with mentor training mentor or coach.',
  },
  'shared-time': {
    label: 'Shared free time',
    sentence: 'Both are free at the same time in at least as many periods a week as the round asks for.',
  },
  'last-partner': {
    label: 'Last partner',
    sentence: 'Nobody has their last partner again, or everybody keeps them, as the round says.',
  },
  team: { label: 'Team', sentence: 'The two are of the same team, or of different ones, as the round says.' },
  'avoided-topic': {
    label: 'Topics to avoid',
    sentence: 'Nobody works on a topic with somebody who said they will not work on it.',
  },
};
