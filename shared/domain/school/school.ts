import { z } from 'zod';
import { day } from '../../lib/day';
import { DEFAULT_PROGRAMME_SETTINGS, programmeSettings } from '../activity/programme-settings';
import { DEFAULT_DUTY_SETTINGS, dutySettings } from '../duties/duty-settings';
import { DEFAULT_ENQUIRY_SETTINGS, enquirySettings } from '../enquiry/enquiry-settings';
import { DEFAULT_GOVERNOR_SETTINGS, governorSettings } from '../governor/governor-settings';
import { DEFAULT_MENTORING_SETTINGS, mentoringSettings } from '../mentoring/mentoring-settings';
import { DEFAULT_SUMMARY_SETTINGS } from '../summary/default-summary-settings';
import { summarySettings } from '../summary/summary';
import { priority } from './priority';
import { DEFAULT_PERIODS, period } from './week';

export const PHASES = [
  'nursery',
  'primary',
  'middle',
  'secondary',
  'all-through',
  'special',
  'sixth form',
] as const;

/** A term with its half-term break; all four days are the school's own. */
export const term = z
  .strictObject({
    name: z.string().min(1).max(60),
    startDay: day,
    endDay: day,
    halfTermStartDay: day.nullable(),
    halfTermEndDay: day.nullable(),
  })
  .readonly();
export type Term = z.infer<typeof term>;

/** September to August: its terms, and the days on which staff are in school without pupils. */
export const academicYear = z
  .strictObject({
    name: z.string().min(1).max(20),
    terms: z.array(term).readonly(),
    insetDays: z.array(day).readonly(),
  })
  .readonly();
export type AcademicYear = z.infer<typeof academicYear>;

/** A kind of staff, in the school's own words: everybody in it counts as a learner. */
export const staffGroup = z
  .strictObject({ id: z.string().min(1).max(60), label: z.string().min(1).max(60) })
  .readonly();
export type StaffGroup = z.infer<typeof staffGroup>;

/** The groups a new school starts with; a school can word, add and remove them. */
export const DEFAULT_STAFF_GROUPS: readonly StaffGroup[] = [
  { id: 'teacher', label: 'Teachers' },
  { id: 'teaching assistant', label: 'Teaching assistants' },
  { id: 'office', label: 'Office staff' },
  { id: 'lunchtime', label: 'Lunchtime staff' },
  { id: 'premises', label: 'Premises staff' },
];

/** What a school starts with until it says otherwise, beside its name and its calendar. */
export const NEW_SCHOOL_PARTS = {
  staffGroups: DEFAULT_STAFF_GROUPS,
  periods: DEFAULT_PERIODS,
  priorities: [],
  mentoring: DEFAULT_MENTORING_SETTINGS,
  enquiries: DEFAULT_ENQUIRY_SETTINGS,
  programme: DEFAULT_PROGRAMME_SETTINGS,
  governors: DEFAULT_GOVERNOR_SETTINGS,
  summaries: DEFAULT_SUMMARY_SETTINGS,
  duties: DEFAULT_DUTY_SETTINGS,
} as const;

export const school = z
  .strictObject({
    name: z.string().min(1).max(120),
    phase: z.enum(PHASES),
    academicYears: z.array(academicYear).readonly(),
    /** Academies close their books on 31 August, maintained schools on 31 March. */
    financialYearStart: z.enum(['april', 'september']),
    /** An IANA zone: what the school's clocks show. */
    timeZone: z.string().min(1),
    staffGroups: z.array(staffGroup).readonly(),
    /** The periods of a school day, in time order. */
    periods: z.array(period).readonly(),
    priorities: z.array(priority).readonly(),
    mentoring: mentoringSettings,
    enquiries: enquirySettings,
    programme: programmeSettings,
    governors: governorSettings,
    summaries: summarySettings,
    duties: dutySettings,
    isSample: z.boolean(),
  })
  .readonly();
export type School = z.infer<typeof school>;

/**
 * A staff group's label, or its id where the school has since removed the group.
 *
 * @example
 * staffGroupLabel(DEFAULT_STAFF_GROUPS, 'office') //=> 'Office staff'
 */
export function staffGroupLabel(groups: readonly StaffGroup[], id: string): string {
  return groups.find((group) => group.id === id)?.label ?? (id === '' ? 'No staff group' : id);
}
