import { z } from 'zod';
import { day, type Day } from '../../lib/day';
import { recordId } from '../../lib/record-id';
import { governance } from '../governor/governance';
import { weeklyPeriod } from '../school/week';

export const personId = recordId(60).brand<'PersonId'>();
export type PersonId = z.infer<typeof personId>;

/** What a staff list from another system can say of a person. */
export const IMPORTED_FIELDS = [
  'title',
  'givenName',
  'familyName',
  'knownAs',
  'email',
  'staffCode',
  'employeeId',
  'jobTitle',
  'team',
  'staffGroup',
  'subjects',
  'lineManagerId',
  'startDay',
  'leavingDay',
] as const;
export type ImportedField = (typeof IMPORTED_FIELDS)[number];

const text = z.string().max(200);

/** Somebody of the school: a member of staff or a governor. Nobody is scored, so nothing here is a grade. */
export const person = z
  .strictObject({
    id: personId,
    kind: z.enum(['staff', 'governor']),
    title: text,
    givenName: text,
    familyName: text,
    knownAs: text,
    email: text,
    staffCode: text,
    employeeId: text,
    jobTitle: text,
    team: text,
    /** Id of one of the school's staff groups, or '' where nobody has said yet. */
    staffGroup: z.string().max(60),
    subjects: z.array(text).readonly(),
    lineManagerId: personId.nullable(),
    startDay: day.nullable(),
    leavingDay: day.nullable(),
    /** What they can offer others, in their own words. */
    strengths: z.array(text).readonly(),
    /** What they want to work on, in their own words. */
    wants: z.array(text).readonly(),
    /** Topics they will not work on with others, in their own words. */
    avoids: z.array(text).readonly(),
    /** Where in the school they work: "Key stage 1". */
    phase: text,
    /** The year in which they began this kind of work. */
    practisingSince: z.int().min(1940).max(2100).nullable(),
    /** Which year of induction an early career teacher is in. */
    ectYear: z.literal([1, 2]).nullable(),
    /** Who assesses their induction. */
    inductionTutorId: personId.nullable(),
    /** The day on which they were trained as a mentor. */
    mentorTrainedOn: day.nullable(),
    /** Periods of the week in which they have no class and could meet. */
    freePeriods: z.array(weeklyPeriod).readonly(),
    /** How much of a full-time post they work, in whole per cent. */
    fullTimePercent: z.int().min(1).max(100),
    /** Their place on the governing board; null for staff who are no governors. */
    governance: governance.nullable(),
    notes: z.string().max(4000),
    /** What the last import said, field by field: where the field now differs, somebody typed it, and no import undoes it. */
    imported: z.partialRecord(z.enum(IMPORTED_FIELDS), z.string()).readonly(),
  })
  .readonly();
export type Person = z.infer<typeof person>;

/** A person of whom nothing is known but the name, to build others from. */
export function blankPerson(id: PersonId): Person {
  return {
    id,
    kind: 'staff',
    title: '',
    givenName: '',
    familyName: '',
    knownAs: '',
    email: '',
    staffCode: '',
    employeeId: '',
    jobTitle: '',
    team: '',
    staffGroup: '',
    subjects: [],
    lineManagerId: null,
    startDay: null,
    leavingDay: null,
    strengths: [],
    wants: [],
    avoids: [],
    phase: '',
    practisingSince: null,
    ectYear: null,
    inductionTutorId: null,
    mentorTrainedOn: null,
    freePeriods: [],
    fullTimePercent: 100,
    governance: null,
    notes: '',
    imported: {},
  };
}

/**
 * The name a colleague would use.
 *
 * @example
 * fullName({ givenName: 'Meredith', familyName: 'Abara', knownAs: 'Merry' }) //=> 'Merry Abara'
 */
export function fullName(of: Pick<Person, 'givenName' | 'familyName' | 'knownAs'>): string {
  return [of.knownAs || of.givenName, of.familyName].filter(Boolean).join(' ');
}

/** The name as a list sorts it. `sortName({ givenName: 'Mei', familyName: 'Rashid', knownAs: '' }) //=> 'Rashid, Mei'` */
export function sortName(of: Pick<Person, 'givenName' | 'familyName' | 'knownAs'>): string {
  return [of.familyName, of.knownAs || of.givenName].filter(Boolean).join(', ');
}

/** Whether somebody has left by that day; the leaving day itself is still a day at work. */
export function hasLeft(of: Pick<Person, 'leavingDay'>, today: Day): boolean {
  return of.leavingDay !== null && of.leavingDay < today;
}
