import { describe, expect, it } from 'vitest';
import { buildSampleSchool } from '#shared/document/sample-school/build-sample-school';
import { hasLeft, person, type Person } from '#shared/domain/people/person';
import { WEEKDAYS } from '#shared/domain/school/week';
import { isoDay, readStaffList } from './staff-of-the-lists';

const { school, people } = buildSampleSchool();
const everybody = Object.values<Person>(people);
const staff = everybody.filter((each) => each.kind === 'staff');
const governors = everybody.filter((each) => each.kind === 'governor');
const byEmail = new Map(staff.map((each) => [each.email, each]));

describe('the staff of the sample school', () => {
  it('numbers 62, as a document can hold them', () => {
    expect(staff).toHaveLength(62);
    for (const each of everybody) expect(person.parse(each)).toEqual(each);
  });

  it('stands under its own ids', () => {
    for (const [id, each] of Object.entries<Person>(people)) {
      expect(each.id).toBe(id);
      expect(id).toMatch(/^person(-[a-z]+)+$/);
    }
  });

  it('is word for word that of the SIMS report', () => {
    const expected = readStaffList('sims-report.csv').map((row) => ({
      title: row['Title'],
      givenName: row['Forename'],
      familyName: row['Surname'],
      email: row['Main Email'],
      staffCode: row['Staff Code'],
      employeeId: row['PersonID'],
      jobTitle: row['Job Title'],
      startDay: isoDay(row['Start Date'] ?? ''),
      leavingDay: isoDay(row['Leaving Date'] ?? ''),
    }));
    const held = staff.map((each) => ({
      title: each.title,
      givenName: each.givenName,
      familyName: each.familyName,
      email: each.email,
      staffCode: each.staffCode,
      employeeId: each.employeeId,
      jobTitle: each.jobTitle,
      startDay: each.startDay,
      leavingDay: each.leavingDay,
    }));
    expect(held).toEqual(expected);
  });

  it('has the teams and line managers of the Google list', () => {
    const expected = readStaffList('google-workspace.csv').map((row) => [
      row['Email Address [Required]'],
      row['Employee ID'],
      row['Employee Title'],
      row['Department'],
      row['Manager Email'],
    ]);
    const held = staff.map((each) => [
      each.email,
      each.employeeId,
      each.jobTitle,
      each.team,
      each.lineManagerId === null ? '' : people[each.lineManagerId]?.email,
    ]);
    expect(held).toEqual(expected);
  });

  it.each([
    ['arbor-labels.csv', 'Email address', 'Legal first name', 'Legal last name'],
    ['microsoft-365.csv', 'User Name', 'First Name', 'Last Name'],
  ])('is the staff of %s', (file, email, first, last) => {
    const expected = readStaffList(file).map((row) => [row[email], row[first], row[last]]);
    expect(staff.map((each) => [each.email, each.givenName, each.familyName])).toEqual(expected);
  });

  it('remembers what the lists said, field by field', () => {
    expect(byEmail.get('ewan.zielinski@harbourlane.example')?.imported).toEqual({
      title: 'Mx',
      givenName: 'Ewan',
      familyName: 'Zielinski',
      email: 'ewan.zielinski@harbourlane.example',
      staffCode: 'EZI',
      employeeId: '4014',
      jobTitle: 'Site Manager',
      team: 'Premises',
      staffGroup: 'premises',
      lineManagerId: 'person-carys-iqbal',
      startDay: '2009-09-01',
      leavingDay: '2026-08-31',
    });
  });

  it.each([
    ['Headteacher', 'teacher'],
    ['Early Career Teacher', 'teacher'],
    ['SENCo', 'teacher'],
    ['Higher Level Teaching Assistant', 'teaching assistant'],
    ['Nursery Nurse', 'teaching assistant'],
    ['Attendance Officer', 'office'],
    ['School Business Manager', 'office'],
    ['Cook', 'lunchtime'],
    ['Midday Supervisor', 'lunchtime'],
    ['Site Manager', 'premises'],
  ])('puts every %s into the group "%s"', (jobTitle, group) => {
    const groups = staff.filter((each) => each.jobTitle === jobTitle).map((each) => each.staffGroup);
    expect(new Set(groups)).toEqual(new Set([group]));
    expect(school.staffGroups.map((each) => each.id)).toContain(group);
  });

  it('keeps the three who left in August', () => {
    const left = staff.filter((each) => hasLeft(each, '2026-11-27')).map((each) => each.email.split('@')[0]);
    expect(left).toEqual(['ewan.zielinski', 'farah.whitcombe', 'nadia.pemberton']);
  });

  it('has told in its own words, mostly, what it offers and wants', () => {
    const told = staff.filter((each) => each.strengths.length > 0 && each.wants.length > 0);
    expect(told.length).toBeGreaterThanOrEqual(50);
    expect(told.length).toBeLessThan(staff.length);
    expect(staff.filter((each) => each.avoids.length > 0)).toHaveLength(5);
  });

  it('wants, often, what somebody else offers', () => {
    const offered = new Set(staff.flatMap((each) => each.strengths));
    const met = staff.filter((each) => each.wants.some((topic) => offered.has(topic)));
    expect(met.length).toBeGreaterThanOrEqual(25);
  });

  it('has free periods of the school’s own week, for everybody who is still there', () => {
    const week = WEEKDAYS.flatMap((weekday) => school.periods.map(({ id }) => `${weekday}/${id}`));
    for (const each of staff) {
      expect(week).toEqual(expect.arrayContaining([...each.freePeriods]));
      expect([each.email, each.freePeriods.length > 0]).toEqual([each.email, !hasLeft(each, '2026-11-12')]);
    }
  });

  it('gives class teachers a tenth of the week to plan, shared by their year, and those in induction more', () => {
    const lessons = WEEKDAYS.length * school.periods.filter(({ id }) => /^p\d$/.test(id)).length;
    const planningOf = (each: Person) => each.freePeriods.filter((period) => !period.endsWith('after'));
    for (const each of staff.filter(({ jobTitle }) => jobTitle === 'Class Teacher')) {
      expect(planningOf(each).length).toBeGreaterThanOrEqual(lessons / 10);
      const others = staff.filter(({ jobTitle, team }) => jobTitle === each.jobTitle && team === each.team);
      for (const other of others.filter(({ ectYear }) => ectYear === null)) {
        expect(planningOf(each)).toEqual(expect.arrayContaining(planningOf(other)));
      }
    }
    const early = staff.filter((each) => each.ectYear !== null);
    expect(early.map((each) => [each.ectYear, planningOf(each).length])).toEqual([
      [1, 6],
      [1, 6],
      [2, 5],
      [2, 5],
    ]);
  });

  it('has colleagues trained as mentors, and not only among teachers', () => {
    const trained = staff.filter((each) => each.mentorTrainedOn !== null);
    expect(trained.length).toBeGreaterThanOrEqual(12);
    expect(trained.length).toBeLessThan(staff.length / 3);
    expect(new Set(trained.map((each) => each.staffGroup))).toEqual(
      new Set(['teacher', 'office', 'lunchtime']),
    );
  });
});

describe('the governors of the sample school', () => {
  it('are eight, of every kind', () => {
    expect(governors).toHaveLength(8);
    for (const kind of ['Chair', 'Vice chair', 'Parent', 'Staff', 'Co-opted', 'Local authority']) {
      expect(governors.filter((each) => each.jobTitle.startsWith(kind)).length).toBeGreaterThan(0);
    }
  });

  it('share no surname with the staff and have fictional addresses', () => {
    const staffNames = new Set(staff.map((each) => each.familyName));
    for (const each of governors) {
      expect(staffNames.has(each.familyName)).toBe(false);
      expect(each.email).toMatch(/\.example$/);
    }
  });
});
