import { z } from 'zod';
import { day } from '../../lib/day';

/** The kinds of record that are kept for a time, each counted from its own day (`RETENTION_STARTS`). */
const RETENTION_KINDS = [
  'person',
  'enquiry',
  'pairing',
  'private note',
  'money',
  'visit',
  'activity',
  'summary',
  'history',
] as const;
export const retentionKind = z.enum(RETENTION_KINDS);
export type RetentionKind = z.infer<typeof retentionKind>;

/** For how long a kind of record is kept, why, and whether somebody has checked that. */
export const retentionRule = z
  .strictObject({
    kind: retentionKind,
    years: z.int().min(0).max(100),
    /** Where the period comes from, in the school's words. */
    basis: z.string().max(300),
    isVerified: z.boolean(),
  })
  .readonly();
export type RetentionRule = z.infer<typeof retentionRule>;

/** What a school decides about keeping people's records. */
export const dutySettings = z
  .strictObject({
    retention: z.array(retentionRule).readonly(),
    /** The day of the last yearly review of what is kept. */
    reviewedOn: day.nullable(),
    /** After how many days without a backup the app says so. */
    backupDays: z.int().min(1).max(365),
  })
  .readonly();
export type DutySettings = z.infer<typeof dutySettings>;

const unverified = (kind: RetentionKind, years: number, basis: string): RetentionRule => ({
  kind,
  years,
  basis,
  isVerified: false,
});

/**
 * What a new school starts with. Nobody has checked these periods for this school, and each says so until somebody has.
 *
 * @see Information management toolkit for schools (Information and Records Management Society); periods are guidance
 */
export const DEFAULT_DUTY_SETTINGS: DutySettings = {
  retention: [
    unverified('person', 6, 'Personnel records: leaving date and six years'),
    unverified('enquiry', 6, 'Appraisal records: the current year and five or six years'),
    unverified('pairing', 6, 'Plans for professional development: their life and six years'),
    unverified('private note', 1, 'No guidance found: keep no longer than the pair needs them'),
    unverified('money', 6, 'Financial records: the current year and six years'),
    unverified('visit', 3, 'Governors’ monitoring visits: the visit and three years'),
    unverified('activity', 6, 'Plans for professional development: their life and six years'),
    unverified('summary', 6, 'Reports to the board: no period found, kept like the records behind them'),
    unverified('history', 6, 'As long as the records that it speaks of'),
  ],
  reviewedOn: null,
  backupDays: 7,
};
