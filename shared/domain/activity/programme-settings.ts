import { z } from 'zod';

const id = z.string().min(1).max(60);

/** A kind of activity, or a part of the Standard, in the school's own words. */
export const programmeTag = z.strictObject({ id, label: z.string().min(1).max(160) }).readonly();
export type ProgrammeTag = z.infer<typeof programmeTag>;

/** The kind that a school begins with for its governors' training; a school may do without it. */
export const GOVERNOR_TRAINING = 'governor training';

/** A mechanism of effective professional development, with the group it belongs to. */
export const mechanism = z
  .strictObject({ id, label: z.string().min(1).max(160), group: z.string().max(80) })
  .readonly();
export type Mechanism = z.infer<typeof mechanism>;

/** What a school may word or count differently in its programme of activities. */
export const programmeSettings = z
  .strictObject({
    activityKinds: z.array(programmeTag).min(1).readonly(),
    standardParts: z.array(programmeTag).readonly(),
    mechanisms: z.array(mechanism).readonly(),
    /** Hours of professional development a year that the school means for somebody full-time; null where it has no target. */
    hoursTarget: z.number().min(0.5).max(500).nullable(),
    /** Whether hours given as a mentor or coach count towards the target too. */
    countsCoachingGiven: z.boolean(),
  })
  .readonly();
export type ProgrammeSettings = z.infer<typeof programmeSettings>;

const of = (group: string, mechanisms: readonly (readonly [string, string])[]): readonly Mechanism[] =>
  mechanisms.map(([tag, label]) => ({ id: tag, label, group }));

/**
 * What a new school starts with; every word of it is the school's to change.
 *
 * @see The parts: Standard for teachers' professional development (Department for Education, 2016)
 * @see The mechanisms: Effective Professional Development, guidance report (Education Endowment Foundation, 2021)
 */
export const DEFAULT_PROGRAMME_SETTINGS: ProgrammeSettings = {
  activityKinds: [
    { id: 'inset', label: 'INSET day or twilight' },
    { id: 'staff meeting', label: 'Staff meeting' },
    { id: 'course', label: 'Course or qualification' },
    { id: 'visit', label: 'Visit to another school' },
    { id: 'network', label: 'Network or conference' },
    { id: 'reading', label: 'Reading or study group' },
    { id: GOVERNOR_TRAINING, label: 'Governor training' },
  ],
  standardParts: [
    { id: 'pupils', label: 'Focused on pupil outcomes' },
    { id: 'evidence', label: 'Robust evidence and expertise' },
    { id: 'collaboration', label: 'Collaboration and expert challenge' },
    { id: 'sustained', label: 'Sustained over time' },
    { id: 'leadership', label: 'Prioritised by leadership' },
  ],
  mechanisms: [
    ...of('Build knowledge', [
      ['load', 'Managing cognitive load'],
      ['revisit', 'Revisiting prior learning'],
    ]),
    ...of('Motivate staff', [
      ['goals', 'Setting and agreeing on goals'],
      ['source', 'Presenting information from a credible source'],
      ['affirm', 'Affirming and reinforcing after progress'],
    ]),
    ...of('Develop techniques', [
      ['instruct', 'Instruction'],
      ['support', 'Practical social support'],
      ['model', 'Modelling'],
      ['feedback', 'Monitoring and feedback'],
      ['rehearse', 'Rehearsal'],
    ]),
    ...of('Embed practice', [
      ['prompts', 'Prompts and cues'],
      ['plan', 'Action planning'],
      ['monitor', 'Encouraging monitoring'],
      ['repeat', 'Context-specific repetition'],
    ]),
  ],
  hoursTarget: null,
  countsCoachingGiven: true,
};
