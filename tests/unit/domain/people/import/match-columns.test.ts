import { describe, expect, it } from 'vitest';
import { matchColumns } from '#shared/domain/people/import/match-columns';
import systems from '../../../../fixtures/staff/headers.json';

function fieldsOf(
  headers: readonly string[],
  ...rows: readonly (readonly string[])[]
): Readonly<Record<string, string>> {
  return Object.fromEntries(matchColumns(headers, rows).map(({ header, field }) => [header, field]));
}

const entries = systems.map((entry, index) => ({
  name: `${entry.system} ${entry.kind} ${index}`,
  headers: entry.headers,
}));

describe('matchColumns', () => {
  it.each(entries)('finds a name or an e-mail among the headings of $name', ({ headers }) => {
    const fields = matchColumns(headers, []).map(({ field }) => field);
    expect(fields.some((field) => ['givenName', 'familyName', 'fullName', 'email'].includes(field))).toBe(
      true,
    );
  });

  it.each(entries)('gives no field to two columns of $name', ({ headers }) => {
    const fields = matchColumns(headers, [])
      .map(({ field }) => field)
      .filter((field) => field !== 'ignore' && field !== 'password');
    expect(new Set(fields).size).toBe(fields.length);
  });

  it.each(entries)('takes every password column of $name for nothing else', ({ headers }) => {
    const fields = matchColumns(headers, []).filter(({ header }) => /password/iu.test(header));
    expect(fields.every(({ field }) => field === 'password')).toBe(true);
  });

  it.each(entries)('reads the headings of $name alike with blanks about them', ({ headers }) => {
    const plain = matchColumns(headers, []).map(({ field }) => field);
    expect(
      matchColumns(
        headers.map((header) => `  ${header} `),
        [],
      ).map(({ field }) => field),
    ).toEqual(plain);
  });

  it('knows the columns of Google Workspace', () => {
    const [google] = entries;
    expect(fieldsOf(google?.headers ?? [])).toMatchObject({
      'First Name [Required]': 'givenName',
      'Last Name [Required]': 'familyName',
      'Email Address [Required]': 'email',
      'Org Unit Path [Required]': 'orgUnit',
      'New Primary Email [UPLOAD ONLY]': 'ignore',
      'Status [READ ONLY]': 'status',
      'New Status [UPLOAD ONLY]': 'ignore',
      'Recovery Email': 'ignore',
      'Employee ID': 'employeeId',
      'Employee Title': 'jobTitle',
      'Employee Type': 'ignore',
      'Manager Email': 'lineManager',
      Department: 'team',
      'Floor Section': 'ignore',
      'Email Usage [READ ONLY]': 'ignore',
    });
  });

  it('knows the camel-case columns of Entra, and keeps the sign-in name for where mail is blank', () => {
    const entra = entries.find(({ headers }) => headers.includes('userPrincipalName'));
    expect(fieldsOf(entra?.headers ?? [])).toMatchObject({
      mail: 'email',
      userPrincipalName: 'emailFallback',
      displayName: 'fullName',
      surname: 'familyName',
      givenName: 'givenName',
      objectId: 'ignore',
      accountEnabled: 'accountEnabled',
      authenticationEmail: 'ignore',
      state: 'ignore',
    });
  });

  it('knows the bulk template of Entra, where a label stands before each property', () => {
    const template = entries.find(({ headers }) => headers.includes('Name [displayName] Required'));
    expect(fieldsOf(template?.headers ?? [])).toEqual({
      'Name [displayName] Required': 'fullName',
      'User name [userPrincipalName] Required': 'email',
      'Initial password [passwordProfile] Required': 'password',
      'Block sign in (Yes/No) [accountEnabled] Required': 'signInBlocked',
      'First name [givenName]': 'givenName',
      'Last name [surname]': 'familyName',
      'Job title [jobTitle]': 'jobTitle',
    });
  });

  it('knows the snake-case columns of Apple School Manager', () => {
    expect(
      fieldsOf(['person_id', 'first_name', 'middle_name', 'last_name', 'email_address', 'location_id']),
    ).toEqual({
      person_id: 'employeeId',
      first_name: 'givenName',
      middle_name: 'ignore',
      last_name: 'familyName',
      email_address: 'email',
      location_id: 'ignore',
    });
  });

  it('prefers the work address to the personal one, and the staff code to initials', () => {
    expect(fieldsOf(['Personal Email Address', 'Initials', 'Work Email Address', 'Staff Code'])).toEqual({
      'Personal Email Address': 'ignore',
      Initials: 'ignore',
      'Work Email Address': 'email',
      'Staff Code': 'staffCode',
    });
  });

  it('takes initials for the staff code where there is no better column', () => {
    expect(fieldsOf(['Surname', 'Initials'])).toMatchObject({ Initials: 'staffCode' });
  });

  it('keeps the preferred name apart from the legal first name', () => {
    expect(fieldsOf(['Legal first name', 'Preferred name'])).toEqual({
      'Legal first name': 'givenName',
      'Preferred name': 'knownAs',
    });
  });

  it('tells a title of address from a job title by its values', () => {
    expect(fieldsOf(['Title'], ['Mrs'], ['Dr'], [''])).toEqual({ Title: 'title' });
    expect(fieldsOf(['Title'], ['Class Teacher'], ['Cook'])).toEqual({ Title: 'jobTitle' });
  });

  it('takes the filled column where the better-named one is blank', () => {
    expect(fieldsOf(['Job Title', 'Role'], ['', 'Cook'], ['', 'Teacher'])).toEqual({
      'Job Title': 'ignore',
      Role: 'jobTitle',
    });
  });

  it.each([
    ['Surnmae', 'familyName'],
    ['Forname', 'givenName'],
    ['E mail adress', 'email'],
    ['Dept.', 'team'],
    ['JOB TITLE', 'jobTitle'],
    ["Teacher's Surname", 'familyName'],
    ['Forename (as on contract)', 'givenName'],
    ['Date Of Leaving', 'leavingDay'],
    ["Line Manager's Name", 'lineManager'],
    ['Departmnet', 'team'],
    ['Current Job Title', 'jobTitle'],
  ])('understands “%s”', (header, field) => {
    expect(fieldsOf([header])).toEqual({ [header]: field });
  });

  it.each([
    'Emergency Contact Name',
    'Next of Kin',
    'Home Telephone',
    'Pupil First Name',
    'National Insurance Number',
    'Notes',
  ])('leaves out “%s”', (header) => {
    expect(fieldsOf([header])).toEqual({ [header]: 'ignore' });
  });

  it.each(['Password', 'PASSWORD_1', 'Pasword', 'initialPassword', 'User Pwd', 'Passcode'])(
    'never reads “%s”',
    (header) => {
      expect(fieldsOf([header])).toEqual({ [header]: 'password' });
    },
  );

  it('finds addresses under a heading that says nothing', () => {
    expect(fieldsOf(['Kontakt'], ['a@b.example'], ['c@d.example'])).toEqual({ Kontakt: 'email' });
  });

  it('does not take a column of words for days because of its heading', () => {
    expect(fieldsOf(['Surname', 'Left'], ['Abara', 'Yes'], ['Rashid', 'No'])).toMatchObject({
      Left: 'ignore',
    });
  });
});
