import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { SessionCalendar } from '#shared/domain/mentoring/papers/session-calendar';
import { writeSessionCalendar } from '../../../electron/output/session-calendar';

const NOW = '2026-11-22T09:00:00.000Z';
const TITLE = 'Mentoring: Mei Rashid and Idris Sandhu';

function read(entries: readonly Partial<SessionCalendar['entries'][number]>[], madeAt = NOW) {
  const calendar: SessionCalendar = {
    name: TITLE,
    timeZone: 'Europe/London',
    entries: entries.map((entry, index) => ({
      sessionId: `session-${index}`,
      day: '2026-11-26',
      start: '13:15',
      minutes: 45,
      title: TITLE,
      note: '',
      ...entry,
    })),
  };
  const text = writeSessionCalendar(calendar, madeAt);
  const component = new ICAL.Component(ICAL.parse(text));
  return component.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}
const property = (event: ICAL.Event | undefined, name: string) =>
  event?.component.getFirstPropertyValue(name)?.toString();
const startOf = (event: ICAL.Event | undefined) => event?.startDate.toJSDate().toISOString();

describe('writeSessionCalendar', () => {
  it('writes a session from its start for its minutes', () => {
    const [event] = read([{}]);
    expect(startOf(event)).toBe('2026-11-26T13:15:00.000Z');
    expect(event?.endDate.toJSDate().toISOString()).toBe('2026-11-26T14:00:00.000Z');
    expect(event?.summary).toBe(TITLE);
  });

  it.each([
    ['2026-10-22', '2026-10-22T12:15:00.000Z'],
    ['2026-10-26', '2026-10-26T13:15:00.000Z'],
    ['2027-03-26', '2027-03-26T13:15:00.000Z'],
    ['2027-03-29', '2027-03-29T12:15:00.000Z'],
  ])('means the school’s own clock on %s', (day, instant) => {
    expect(startOf(read([{ day }])[0])).toBe(instant);
  });

  it.each(['2026-07-01', '2026-12-10'])('makes a session without a time an entry for all of %s', (day) => {
    const [event] = read([{ day, start: null }]);
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.startDate.toString()).toBe(day);
    expect(property(event, 'transp')).toBe('TRANSPARENT');
  });

  it('ends a late session on the next day', () => {
    const [event] = read([{ start: '23:30', minutes: 60 }]);
    expect(event?.endDate.toJSDate().toISOString()).toBe('2026-11-27T00:30:00.000Z');
  });

  it('keeps a session’s UID and raises its sequence in a later file', () => {
    const [before] = read([{}]);
    const [after] = read([{ day: '2026-12-03' }], '2026-11-23T09:00:00.000Z');
    expect(after?.uid).toBe(before?.uid);
    expect(after?.sequence ?? 0).toBeGreaterThan(before?.sequence ?? 0);
  });

  it('shows others who see the calendar no more than that the time is taken', () => {
    expect(property(read([{}])[0], 'class')).toBe('PRIVATE');
  });

  it('says that cover is needed', () => {
    expect(read([{ note: 'Cover needed' }])[0]?.description).toBe('Cover needed');
  });
});
