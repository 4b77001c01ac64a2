import type { PrincipleId } from '../principles';

/** For each principle that has not shown yet, one thing a pair could do next: an offer, not a demand. */
export const PRINCIPLE_PROMPTS: Readonly<Record<PrincipleId, string>> = {
  conversation: 'Find half an hour for a first conversation about something from the learner’s own practice.',
  goals: 'Choose one goal that stretches, and write down what the learner can do already that it builds on.',
  relationship: 'Ask each other what you need to feel at ease here, and put it into the agreement.',
  understanding: 'Read something short together, and ask why it works and for whom.',
  agreement: 'Talk through the learning agreement, change what does not fit, and both agree to it.',
  benefits: 'Ask the mentor or coach what they have taken away from it for their own work.',
  combining: 'Think of somebody who knows more about this, or is trying the same, and invite them once.',
  experimenting: 'Try one small thing in a lesson or at work, and look together at what happened.',
  'self-direction': 'Let the learner choose the focus of the next meeting and lead it.',
  resources: 'Look for a period in which you are all free, or ask for cover, so that the time is safe.',
};
