import { z } from 'zod';

/** What a column of a staff list can hold; what a person is made of, and what only helps to make or leave out one. */
export const COLUMN_FIELDS = [
  'title',
  'givenName',
  'familyName',
  'preferredFamilyName',
  'knownAs',
  'fullName',
  'email',
  'emailFallback',
  'staffCode',
  'employeeId',
  'jobTitle',
  'team',
  'staffGroup',
  'subjects',
  'lineManager',
  'startDay',
  'leavingDay',
  'status',
  'accountEnabled',
  'signInBlocked',
  'orgUnit',
] as const;
export type StaffField = (typeof COLUMN_FIELDS)[number];

/** A column's part in the import: a field, or one of the two ways of not being read. */
export type ColumnField = StaffField | 'ignore' | 'password';

/** The fields in plain English, for the drop-downs of the matching step. */
export const COLUMN_FIELD_LABELS: Readonly<Record<ColumnField, string>> = {
  title: 'Title (Mrs, Mr, Dr…)',
  givenName: 'First name',
  familyName: 'Surname',
  preferredFamilyName: 'Preferred surname',
  knownAs: 'Known as',
  fullName: 'Whole name in one column',
  email: 'E-mail',
  emailFallback: 'E-mail, where the first is blank',
  staffCode: 'Staff code or initials',
  employeeId: 'Employee number',
  jobTitle: 'Job title',
  team: 'Team or department',
  staffGroup: 'Staff group',
  subjects: 'Subjects',
  lineManager: 'Line manager',
  startDay: 'Start date',
  leavingDay: 'Leaving date',
  status: 'Account status',
  accountEnabled: 'Account switched on (yes or no)',
  signInBlocked: 'Sign-in blocked (yes or no)',
  orgUnit: 'Organisational unit',
  ignore: 'Leave out',
  password: 'Password: never read',
};

/** What one column of the file is taken for. */
export const columnChoice = z
  .strictObject({
    header: z.string().max(1000),
    field: z.enum([...COLUMN_FIELDS, 'ignore', 'password']),
  })
  .readonly();
export type ColumnChoice = z.infer<typeof columnChoice>;
