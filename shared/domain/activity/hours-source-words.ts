import type { HoursSource } from './hours';

/** What the sources of hours are called. */
export const SOURCE_WORDS: Readonly<Record<HoursSource, string>> = {
  activities: 'Activities',
  teachMeets: 'Teach-meets',
  coachingReceived: 'Coaching received',
  coachingGiven: 'Coaching given',
};
