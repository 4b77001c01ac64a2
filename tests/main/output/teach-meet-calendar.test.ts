import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Programme, Stamp } from '#shared/domain/teach-meet/programme/programme';
import { writeTeachMeetCalendar, type CalendarScope } from '../../../electron/output/teach-meet-calendar';
import { sampleProgramme } from '../../support/sample-programme';
import { readGolden } from './golden';

const VERSION_2: Stamp = { kind: 'release', version: 2, publishedAt: '2026-11-10T15:04:00.000Z' };

function readEvents(
  programme: Programme,
  scope: CalendarScope = { kind: 'event' },
  stamp: Stamp = VERSION_2,
) {
  const calendar = new ICAL.Component(ICAL.parse(writeTeachMeetCalendar(programme, scope, stamp)));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}
const firstTalkStart = (day: string) =>
  readEvents(sampleProgramme({ day }))
    .find((event) => event.summary.startsWith('Phonics for all'))
    ?.startDate.toJSDate()
    .toISOString();

describe('writeTeachMeetCalendar', () => {
  it('writes the accepted file', () => {
    expect(
      writeTeachMeetCalendar(sampleProgramme({ rooms: 2, sessions: [3] }), { kind: 'event' }, VERSION_2),
    ).toBe(readGolden('programme.ics'));
  });

  it('has every talk, break and plenary of the event once', () => {
    const programme = sampleProgramme();
    expect(readEvents(programme)).toHaveLength(programme.talks.length + 3);
  });

  it('means the same clock time on both sides of the October change', () => {
    expect(firstTalkStart('2026-10-23')).toBe('2026-10-23T08:20:00.000Z');
    expect(firstTalkStart('2026-10-26')).toBe('2026-10-26T09:20:00.000Z');
  });

  it('means the same clock time on both sides of the March change', () => {
    expect(firstTalkStart('2027-03-26')).toBe('2027-03-26T09:20:00.000Z');
    expect(firstTalkStart('2027-03-29')).toBe('2027-03-29T08:20:00.000Z');
  });

  it('keeps a talk’s UID from release to release and raises its sequence', () => {
    const programme = sampleProgramme();
    const [before] = readEvents(programme, { kind: 'event' }, { ...VERSION_2, version: 1 });
    const [after] = readEvents(programme);
    expect(after?.uid).toBe(before?.uid);
    expect([before?.sequence, after?.sequence]).toEqual([1, 2]);
  });

  it('gives no two entries one UID', () => {
    const uids = readEvents(sampleProgramme()).map((event) => event.uid);
    expect(new Set(uids).size).toBe(uids.length);
  });

  it('stamps every entry with the time of the release', () => {
    const [event] = readEvents(sampleProgramme());
    expect(event?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-10T15:04:00Z');
  });

  it('gives a room its own talks and the plenaries held in it', () => {
    const programme = sampleProgramme();
    const locations = readEvents(programme, { kind: 'room', id: 'room-1' }).map((event) => event.location);
    expect(new Set(locations)).toEqual(new Set(['Hall, Main building']));
    expect(locations).toHaveLength(12 + 2);
  });

  it('gives a presenter the talks they take part in', () => {
    const programme = sampleProgramme();
    const theirs = programme.talks.filter((talk) => talk.presenters.some(({ id }) => id === 'person-0'));
    const events = readEvents(programme, { kind: 'presenter', id: 'person-0' });
    expect(events.map((event) => event.startDate.toJSDate().toISOString().slice(11, 16))).toEqual(
      theirs.map((talk) => talk.start),
    );
  });

  it('marks a draft tentative, before any release', () => {
    const events = readEvents(
      sampleProgramme(),
      { kind: 'event' },
      { kind: 'draft', madeAt: '2026-11-09T08:00:00.000Z' },
    );
    expect(new Set(events.map((event) => event.component.getFirstPropertyValue('status')))).toEqual(
      new Set(['TENTATIVE']),
    );
    expect(new Set(events.map((event) => event.sequence))).toEqual(new Set([0]));
  });

  it('brings commas, semicolons, quotes and right-to-left names through', () => {
    const programme = sampleProgramme({ rooms: 1, sessions: [1] });
    const talks = programme.talks.map((talk) => ({
      ...talk,
      title: 'A, b; "c"\\d',
      presenters: [{ id: 'x', name: 'ليلى الحسن', role: '' }],
    }));
    expect(readEvents({ ...programme, talks })[1]?.summary).toBe('A, b; "c"\\d (ليلى الحسن)');
  });
});
