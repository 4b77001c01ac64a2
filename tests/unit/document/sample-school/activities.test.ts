import { describe, expect, it } from 'vitest';
import { buildSampleSchool } from '#shared/document/sample-school/build-sample-school';
import type { Activity } from '#shared/domain/activity/activity';
import { isSchoolDay } from '#shared/domain/calendar/school-calendar';
import { hasLeft, type Person } from '#shared/domain/people/person';
import { fromMinutes, toMinutes } from '#shared/lib/time-of-day';

const sample = buildSampleSchool();
const { school, people } = sample;
const activities = Object.values<Activity>(sample.activities);
const TODAY = '2026-11-12';
const held = activities.filter(({ attended }) => attended !== null);
const cameTo = ({ attended }: Activity) => attended ?? [];
const groupsOf = (ids: readonly string[]) => new Set(ids.map((id) => personOf(id).staffGroup));
function personOf(id: string): Person {
  const found = Object.values<Person>(people).find((each) => each.id === id);
  if (found === undefined) throw new Error(`Nobody is called ${id}.`);
  return found;
}

describe('the activities of the sample school', () => {
  it('are between fifty and sixty, under their own ids, in the order of their days', () => {
    expect(activities.length).toBeGreaterThanOrEqual(50);
    expect(activities.length).toBeLessThanOrEqual(60);
    for (const [id, activity] of Object.entries<Activity>(sample.activities)) expect(activity.id).toBe(id);
    const days = activities.map(({ day }) => day);
    expect(days).toEqual(days.toSorted());
  });

  it('are on days on which staff are in school', () => {
    for (const { id, day } of activities) expect([id, isSchoolDay(school, day)]).toEqual([id, true]);
  });

  it('name only kinds, priorities, tags and skills of the school', () => {
    const { programme, governors } = school;
    const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
    for (const { kindId, priorityId, tags, skills } of activities) {
      expect(idsOf(programme.activityKinds)).toContain(kindId);
      expect(['', ...idsOf(school.priorities)]).toContain(priorityId);
      expect(idsOf(programme.standardParts)).toEqual(expect.arrayContaining([...tags.standardParts]));
      expect(idsOf(programme.mechanisms)).toEqual(expect.arrayContaining([...tags.mechanisms]));
      expect(idsOf(governors.skills)).toEqual(expect.arrayContaining([...skills]));
    }
  });

  it('are of every kind, serve every priority and train every skill', () => {
    expect(new Set(activities.map(({ kindId }) => kindId))).toEqual(
      new Set(school.programme.activityKinds.map(({ id }) => id)),
    );
    expect(new Set(activities.map(({ priorityId }) => priorityId))).toEqual(
      new Set(['', ...school.priorities.map(({ id }) => id)]),
    );
    const trained = held.filter(({ kindId }) => kindId === 'governor training');
    expect(new Set(trained.flatMap(({ skills }) => skills))).toEqual(
      new Set(school.governors.skills.map(({ id }) => id)),
    );
    expect(activities.filter(({ skills }) => skills.length > 0).map(({ kindId }) => kindId)).not.toContain(
      'inset',
    );
  });

  it('are tagged, most of them, by every part and every mechanism', () => {
    const untagged = activities.filter(
      ({ tags }) => tags.standardParts.length + tags.mechanisms.length === 0,
    );
    expect(untagged.length).toBeGreaterThanOrEqual(4);
    expect(untagged.length).toBeLessThan(activities.length / 4);
    expect(new Set(activities.flatMap(({ tags }) => tags.standardParts)).size).toBe(
      school.programme.standardParts.length,
    );
    expect(new Set(activities.flatMap(({ tags }) => tags.mechanisms)).size).toBe(
      school.programme.mechanisms.length,
    );
  });

  it('begin each school year with safeguarding for the whole staff', () => {
    for (const { insetDays } of school.academicYears) {
      const first = activities.find(({ day }) => day === insetDays[0]);
      expect(first?.title).toMatch(/^Safeguarding/);
      expect(first?.invited.length).toBeGreaterThanOrEqual(58);
    }
  });
});

describe('the registers of the sample school', () => {
  it('hold nobody before their first day or after their last', () => {
    for (const { id, day, invited, attended } of activities) {
      const outside = [...invited, ...(attended ?? [])]
        .map(personOf)
        .filter((person) => hasLeft(person, day) || (person.startDay ?? day) > day);
      expect([id, outside.map((person) => person.id)]).toEqual([id, []]);
    }
  });

  it('hold nobody twice', () => {
    for (const { invited, attended } of activities) {
      expect(new Set(invited).size).toBe(invited.length);
      expect(new Set(attended ?? []).size).toBe((attended ?? []).length);
    }
  });

  it('put nobody in two places at once', () => {
    const clashes = held.flatMap((one, at) =>
      held.slice(at + 1).flatMap((other) => {
        if (one.day !== other.day || one.start === null || other.start === null) return [];
        const ends = ({ start, minutes }: Activity) => fromMinutes(toMinutes(start ?? '00:00') + minutes);
        if (ends(one) <= other.start || ends(other) <= one.start) return [];
        return cameTo(one).filter((id) => cameTo(other).includes(id));
      }),
    );
    expect(clashes).toEqual([]);
  });

  it('have been taken for all that is past but one, and for nothing that is to come', () => {
    const past = activities.filter(({ day }) => day < TODAY);
    expect(past.filter(({ attended }) => attended === null).map(({ day }) => day)).toEqual(['2026-11-10']);
    expect(held.every(({ day }) => day < TODAY)).toBe(true);
    expect(activities.length - past.length).toBeGreaterThanOrEqual(5);
  });

  it('leave somebody out wherever the whole staff were asked', () => {
    const large = held.filter(({ invited }) => invited.length > 20);
    expect(large.length).toBeGreaterThan(20);
    for (const activity of large) {
      expect(cameTo(activity).length).toBeLessThan(activity.invited.length);
      expect(cameTo(activity).length).toBeGreaterThan(activity.invited.length * 0.8);
    }
  });

  it('have every member of staff and every governor on them, and every staff group in each year', () => {
    const everybody = Object.values<Person>(people).map(({ id }) => id);
    expect(new Set(held.flatMap(cameTo))).toEqual(new Set(everybody));
    for (const isOfYear of [(day: string) => day < '2026-09-01', (day: string) => day >= '2026-09-01']) {
      const came = held.filter(({ day }) => isOfYear(day)).flatMap(cameTo);
      const groups = school.staffGroups.map(({ id }) => id);
      expect([...groupsOf(came)]).toEqual(expect.arrayContaining(groups));
    }
  });
});

describe('the working time of the sample school', () => {
  const staff = Object.values<Person>(people).filter(({ kind }) => kind === 'staff');
  const partTime = staff.filter(({ fullTimePercent }) => fullTimePercent < 100);

  it('is part-time for about a third, in every staff group', () => {
    expect(partTime.length).toBeGreaterThanOrEqual(18);
    expect(partTime.length).toBeLessThanOrEqual(24);
    expect(new Set(partTime.map(({ staffGroup }) => staffGroup))).toEqual(
      new Set(school.staffGroups.map(({ id }) => id)),
    );
  });

  it('is measured against thirty-five hours a year', () => {
    expect(school.programme.hoursTarget).toBe(35);
  });
});
