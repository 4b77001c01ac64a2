import { describe, expect, it } from 'vitest';
import { buildSampleSchool } from '#shared/document/sample-school/build-sample-school';
import { hasLeft, type Person } from '#shared/domain/people/person';
import { checkBlocks } from '#shared/domain/teach-meet/plan/check-blocks';
import { buildProgramme } from '#shared/domain/teach-meet/programme/build-programme';
import { checkPlacements } from '#shared/domain/teach-meet/rules/check-placements';
import { teachMeet as teachMeetSchema, teachMeetId, type Talk } from '#shared/domain/teach-meet/teach-meet';
import { placementsOf, timetableOf } from './timetable-of';

const { school, people, teachMeets } = buildSampleSchool();
const found = teachMeets[teachMeetId.parse('teach-meet-november-2025')];
if (found === undefined) throw new Error('The sample school has a Teach-meet of last year.');
const teachMeet = found;
const talks = Object.values<Talk>(teachMeet.talks);
const there = Object.values<Person>(people).filter(
  (each) => !hasLeft(each, teachMeet.day) && (each.startDay ?? '') <= teachMeet.day,
);

describe('last year’s Teach-meet of the sample school', () => {
  it('is one that a document can hold, on an INSET day', () => {
    expect(teachMeetSchema.parse(teachMeet)).toEqual(teachMeet);
    expect(school.academicYears[0]?.insetDays).toContain(teachMeet.day);
  });

  it('gave fourteen talks in two rooms a place without a fault', () => {
    expect(talks).toHaveLength(14);
    expect(teachMeet.rooms).toHaveLength(2);
    expect(checkBlocks(teachMeet)).toEqual([]);
    expect(placementsOf(teachMeet)).toHaveLength(14);
    expect(checkPlacements(timetableOf(teachMeet), placementsOf(teachMeet))).toEqual([]);
  });

  it('was published once, as it took place', () => {
    const [release, ...others] = teachMeet.releases;
    expect(others).toEqual([]);
    expect(release?.version).toBe(1);
    expect(release?.publishedAt.localeCompare(teachMeet.day)).toBe(-1);
    expect(release?.programme).toEqual(buildProgramme({ teachMeet, people, school }));
  });

  it('was attended by those who were with the school, most of them, and by all who presented', () => {
    const attended = teachMeet.attendance?.attended ?? [];
    const ids = there.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([...attended]));
    expect(attended.length).toBeLessThan(ids.length);
    expect(attended.length).toBeGreaterThan(ids.length * 0.8);
    const presenters = talks.flatMap((talk) =>
      talk.presenters.flatMap((each) => (each.kind === 'person' ? [each.personId] : [])),
    );
    expect(attended).toEqual(expect.arrayContaining(presenters));
    expect(
      there.filter(({ kind, id }) => kind === 'governor' && attended.includes(id)).length,
    ).toBeGreaterThan(3);
  });

  it('had talks of every staff group, each that of its first presenter', () => {
    const groups = new Set(talks.map(({ staffGroup }) => staffGroup));
    expect([...groups].toSorted()).toEqual(school.staffGroups.map(({ id }) => id).toSorted());
    for (const { presenters, staffGroup } of talks) {
      const [first] = presenters;
      expect(first?.kind === 'person' ? people[first.personId]?.staffGroup : null).toBe(staffGroup);
    }
  });

  it('is tagged, as this year’s is, and this year’s has no register yet', () => {
    for (const { tags } of Object.values(teachMeets)) {
      expect(tags.standardParts.length).toBeGreaterThan(0);
      expect(tags.mechanisms.length).toBeGreaterThan(0);
    }
    const [thisYear] = Object.values(teachMeets);
    expect(thisYear?.day).toBe('2026-11-27');
    expect(thisYear?.attendance).toBeNull();
  });
});
