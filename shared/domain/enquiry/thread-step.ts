import type { Day } from '../../lib/day';
import type { Award } from '../bursary/award';
import type { LedgerEntry } from '../bursary/ledger-entry';
import type { TeachMeet } from '../teach-meet/teach-meet';
import type { CountedPairing } from './count-coaching';
import type { AppraisalCycle } from './enquiry-settings';

/** The steps of a thread, in order. */
export const THREAD_STEPS = [
  'question',
  'award',
  'goal',
  'sessions',
  'talk',
  'outcome',
  'later evidence',
] as const;
export type ThreadStepName = (typeof THREAD_STEPS)[number];

/**
 * One step of a thread: done, under way or still to come; `broken` where something was promised and its day has
 * passed. A step that nobody planned (no award was asked for) is `none`.
 */
export type ThreadStep = {
  readonly step: ThreadStepName;
  readonly state: 'done' | 'under way' | 'to come' | 'broken' | 'none';
  readonly words: string;
  /** The day it was done, or by which it is due. */
  readonly day: Day | null;
  /** The record to open, by its kind and id. */
  readonly record: {
    readonly kind: 'enquiry' | 'award' | 'pairing' | 'teach-meet';
    readonly id: string;
  };
};

/** The records that an enquiry's thread runs through. Coaching comes in as numbers only. */
export type ThreadRecords = {
  readonly awards: Readonly<Record<string, Award>>;
  readonly ledger: readonly LedgerEntry[];
  readonly pairings: Readonly<Record<string, CountedPairing>>;
  readonly teachMeets: Readonly<Record<string, TeachMeet>>;
  readonly cycles: readonly AppraisalCycle[];
};
