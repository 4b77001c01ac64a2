import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { CalendarEntry } from '#shared/domain/term-calendar/calendar-entry';
import { writeTermCalendar } from '../../../electron/output/term-calendar';

const ENTRY: CalendarEntry = {
  id: 'activity a1',
  kind: 'activity',
  day: '2026-11-12',
  lastDay: '2026-11-12',
  start: '15:30',
  minutes: 60,
  title: 'Twilight: phonics',
  detail: 'The literacy hub',
  href: '/activities/a1',
  isPrivate: false,
};

function read(...entries: readonly Partial<CalendarEntry>[]) {
  const text = writeTermCalendar(
    { name: 'Term', timeZone: 'Europe/London', entries: entries.map((each) => ({ ...ENTRY, ...each })) },
    '2026-11-01T09:00:00.000Z',
  );
  return new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));
}

describe('writeTermCalendar', () => {
  it('writes an entry with a time from its start for its minutes', () => {
    const [event] = read({});
    expect(event?.startDate.toJSDate().toISOString()).toBe('2026-11-12T15:30:00.000Z');
    expect(event?.endDate.toJSDate().toISOString()).toBe('2026-11-12T16:30:00.000Z');
    expect([event?.summary, event?.description]).toEqual(['Twilight: phonics', 'The literacy hub']);
  });

  it('writes several days with the last one in them', () => {
    const [event] = read({ start: null, day: '2026-10-26', lastDay: '2026-10-30' });
    expect(event?.startDate.toString()).toBe('2026-10-26');
    // RFC 5545: the end of whole days is the day after the last.
    expect(event?.endDate.toString()).toBe('2026-10-31');
  });

  it('keeps a private entry private', () => {
    const [event, other] = read({ isPrivate: true }, {});
    expect(event?.component.getFirstPropertyValue('class')).toBe('PRIVATE');
    expect(other?.component.getFirstPropertyValue('class')).toBeNull();
  });

  it('gives a coaching session the UID that its pairing’s calendar gives it', () => {
    expect(read({ kind: 'session', id: 's1' })[0]?.uid).toBe('s1@cpd-desk');
    expect(read({})[0]?.uid).toBe(read({ title: 'Another title' })[0]?.uid);
  });
});
