import type { ThreadStep, ThreadStepName } from '#shared/domain/enquiry/thread-step';

/** What the steps of a thread are called. */
export const THREAD_STEP_LABELS: Readonly<Record<ThreadStepName, string>> = {
  question: 'Question',
  award: 'Bursary',
  goal: 'Goal',
  sessions: 'Sessions',
  talk: 'Talk',
  outcome: 'Outcome',
  'later evidence': 'Later evidence',
};

/** What the state of a step is called. */
export const THREAD_STATE_LABELS: Readonly<Record<ThreadStep['state'], string>> = {
  done: 'Done',
  'under way': 'Under way',
  'to come': 'To come',
  broken: 'Broken off',
  none: 'Not planned',
};
