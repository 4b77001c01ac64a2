import { describe, expect, it } from 'vitest';
import { buildSampleSchool } from '#shared/document/sample-school/build-sample-school';
import { checkBlocks } from '#shared/domain/teach-meet/plan/check-blocks';
import { listSlots } from '#shared/domain/teach-meet/plan/list-slots';
import { hasLeft, type Person } from '#shared/domain/people/person';
import { checkPlacements } from '#shared/domain/teach-meet/rules/check-placements';
import {
  teachMeet as teachMeetSchema,
  teachMeetId,
  type Talk,
  type TeachMeet,
} from '#shared/domain/teach-meet/teach-meet';
import { placementsOf, placeTheRest, timetableOf } from './timetable-of';

const { school, people, teachMeets } = buildSampleSchool();

const found = teachMeets[teachMeetId.parse('teach-meet-november-2026')];
if (found === undefined) throw new Error('The sample school has a Teach-meet this November.');
const teachMeet = found;
const talks = Object.values<Talk>(teachMeet.talks);
const slots = listSlots(teachMeet);
const presentersOf = (talk: Talk) =>
  talk.presenters.map((each) => (each.kind === 'person' ? each.personId : each.name));

describe('the sample Teach-meet', () => {
  it('is one that a document can hold', () => {
    expect(teachMeetSchema.parse(teachMeet)).toEqual(teachMeet);
  });

  it('is on an INSET day of the school', () => {
    expect(school.academicYears.flatMap((year) => year.insetDays)).toContain(teachMeet.day);
  });

  it('stands under its own ids', () => {
    for (const [id, each] of Object.entries<TeachMeet>(teachMeets)) {
      expect(each.id).toBe(id);
      for (const [of, talk] of Object.entries<Talk>(each.talks)) expect(talk.id).toBe(of);
    }
  });

  it('has a plan without a fault: 42 cells in three rooms for 36 talks', () => {
    expect(checkBlocks(teachMeet)).toEqual([]);
    expect(slots.length * teachMeet.rooms.length).toBe(42);
    expect(talks).toHaveLength(36);
  });

  it('fills each session to the minute', () => {
    const ends = teachMeet.blocks
      .filter((block) => block.kind === 'session')
      .map((session) => [session.end, slots.findLast((slot) => slot.blockId === session.id)?.end]);
    expect(ends).toEqual([
      ['10:15', '10:15'],
      ['11:40', '11:40'],
    ]);
  });
});

describe('the talks of the sample Teach-meet', () => {
  it('are presented by people of the school who are still there', () => {
    const ids = talks.flatMap((talk) =>
      talk.presenters.flatMap((each) => (each.kind === 'person' ? [each.personId] : [])),
    );
    const working = Object.values<Person>(people).filter((each) => !hasLeft(each, teachMeet.day));
    expect(working.map((each) => each.id)).toEqual(expect.arrayContaining(ids));
  });

  it('come from every staff group, and belong to the group of the first presenter', () => {
    const expected = talks.map(({ id, presenters: [first] }) => [
      id,
      first?.kind === 'person' ? people[first.personId]?.staffGroup : '',
    ]);
    expect(talks.every((talk) => talk.presenters.length > 0)).toBe(true);
    expect(talks.map((talk) => [talk.id, talk.staffGroup])).toEqual(expected);
    const groups = new Set(talks.map((talk) => talk.staffGroup));
    for (const { id } of school.staffGroups) expect(groups).toContain(id);
  });

  it('have six themes of six talks', () => {
    const themes = [...new Set(talks.map((talk) => talk.theme))];
    const counts = themes.map((theme) => talks.filter((talk) => talk.theme === theme).length);
    expect(counts).toEqual([6, 6, 6, 6, 6, 6]);
  });

  it('include joint talks, two presenters of two talks each, one visitor and three nano talks', () => {
    const presenters = talks.flatMap(presentersOf);
    const twice = [...new Set(presenters)].filter(
      (each) => presenters.filter((other) => other === each).length === 2,
    );
    const visitors = talks.flatMap((talk) => talk.presenters).filter((each) => each.kind === 'visitor');
    expect(talks.filter((talk) => talk.presenters.length === 2).length).toBeGreaterThanOrEqual(5);
    expect(twice).toEqual(['person-petra-claydon', 'person-yusuf-carmichael']);
    expect(visitors).toHaveLength(1);
    expect(talks.filter((talk) => talk.minutes === 2)).toHaveLength(3);
  });

  it('need only what some room has', () => {
    const equipment = teachMeet.rooms.flatMap((room) => room.equipment);
    for (const need of talks.flatMap((talk) => talk.needs)) expect(equipment).toContain(need);
  });

  it('are told apart by their titles', () => {
    expect(new Set(talks.map((talk) => talk.title)).size).toBe(talks.length);
  });

  it('that must not clash are six pairs of two known talks', () => {
    expect(teachMeet.mustNotClash).toHaveLength(6);
    for (const [a, b] of teachMeet.mustNotClash) {
      expect(a).not.toBe(b);
      expect(teachMeet.talks).toHaveProperty(a);
      expect(teachMeet.talks).toHaveProperty(b);
    }
  });
});

describe('the draft of the sample Teach-meet', () => {
  const placed = placementsOf(teachMeet);

  it('places 14 talks, two of them locked, and has not been published', () => {
    expect(placed).toHaveLength(14);
    expect(Object.values(teachMeet.placements).filter((each) => each?.isLocked)).toHaveLength(2);
    expect(teachMeet.releases).toEqual([]);
  });

  it('names only talks, rooms and slots of the Teach-meet', () => {
    for (const { talk, room, slot } of placed) {
      expect(teachMeet.talks).toHaveProperty(talk);
      expect(teachMeet.rooms.map((each) => each.id)).toContain(room);
      expect(slots.map((each) => each.id)).toContain(slot);
    }
  });

  it('breaks no hard rule', () => {
    expect(checkPlacements(timetableOf(teachMeet), placed)).toEqual([]);
  });

  it('leaves a place for every talk still in the tray', () => {
    const problem = timetableOf(teachMeet);
    const whole = placeTheRest(problem, placed) ?? [];
    expect(whole).toHaveLength(36);
    expect(checkPlacements(problem, whole)).toEqual([]);
  });
});
