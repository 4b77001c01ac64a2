import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import type { Stamp } from '#shared/domain/teach-meet/programme/programme';
import { writeScheduleJson } from '../../../electron/output/schedule-json';
import { writeScheduleXml } from '../../../electron/output/schedule-xml';
import { escapeXml } from '../../../electron/output/xml';
import { sampleProgramme } from '../../support/sample-programme';
import { readGolden } from './golden';

const VERSION_2: Stamp = { kind: 'release', version: 2, publishedAt: '2026-11-10T15:04:00.000Z' };
const small = sampleProgramme({ rooms: 2, sessions: [3], day: '2026-10-23' });

/** What the public schema asks of an event, besides that no other element may stand in it. */
const EVENT_RULES: Readonly<Record<string, RegExp>> = {
  date: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/,
  start: /^[0-2]\d:[0-5]\d$/,
  duration: /^\d{1,2}:\d{2}$/,
  room: /./,
  slug: /^[a-z0-9_-]+[a-z0-9]$/,
  title: /./,
  subtitle: /^/,
  track: /^/,
  type: /./,
  abstract: /^/,
};
const OPTIONAL = new Set(['recording', 'language', 'description', 'persons', 'links', 'attachments']);

function readXml(text: string) {
  return new new Window().DOMParser().parseFromString(text, 'text/xml');
}

describe('writeScheduleXml', () => {
  it('writes the accepted file', () => {
    expect(writeScheduleXml(small, VERSION_2)).toBe(readGolden('schedule.xml'));
  });

  it('has the parts of a schedule in the order of the public schema', () => {
    const root = readXml(writeScheduleXml(small, VERSION_2)).documentElement;
    expect([...root.children].map((child) => child.tagName)).toEqual([
      'generator',
      'version',
      'conference',
      'day',
    ]);
  });

  it('gives every event what the public schema asks for and nothing else', () => {
    const events = [...readXml(writeScheduleXml(sampleProgramme(), VERSION_2)).querySelectorAll('event')];
    for (const event of events) {
      const words = new Map([...event.children].map((child) => [child.tagName, child.textContent]));
      for (const [name, rule] of Object.entries(EVENT_RULES))
        expect(`${name}: ${words.get(name) ?? 'missing'}`).toMatch(
          new RegExp(rule.source.replace('^', `^${name}: `)),
        );
      expect([...words.keys()].filter((name) => !(name in EVENT_RULES) && !OPTIONAL.has(name))).toEqual([]);
    }
    expect(events).toHaveLength(36);
  });

  it('repeats no id, guid or slug', () => {
    const events = [...readXml(writeScheduleXml(sampleProgramme(), VERSION_2)).querySelectorAll('event')];
    for (const list of [
      events.map((event) => event.getAttribute('id')),
      events.map((event) => event.getAttribute('guid')),
      events.map((event) => event.querySelector('slug')?.textContent),
    ]) {
      expect(new Set(list).size).toBe(events.length);
    }
  });

  it('escapes what would break the file', () => {
    const talks = small.talks.map((talk) => ({ ...talk, title: '<script> & "x"\u0007' }));
    const text = writeScheduleXml({ ...small, talks }, VERSION_2);
    expect(text).toContain('<title>&lt;script&gt; &amp; &quot;x&quot;</title>');
  });
});

describe('writeScheduleJson', () => {
  it('writes the accepted file', () => {
    expect(writeScheduleJson(small, VERSION_2)).toBe(readGolden('schedule.json'));
  });

  it('has the same talks, times and rooms as the XML', () => {
    const xml = [...readXml(writeScheduleXml(small, VERSION_2)).querySelectorAll('event')].map((event) =>
      ['guid', 'date', 'room', 'title'].map(
        (name) => event.getAttribute(name) ?? event.querySelector(name)?.textContent,
      ),
    );
    const { schedule } = JSON.parse(writeScheduleJson(small, VERSION_2));
    const rooms: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> =
      schedule.conference.days[0].rooms;
    const json = Object.values(rooms).flatMap((events) =>
      events.map((event) => [event['guid'], event['date'], event['room'], event['title']]),
    );
    expect(json).toEqual(xml);
  });

  it('loses no talk where two rooms have one name', () => {
    const rooms = small.rooms.map((room) => ({ ...room, name: 'Hall' }));
    const { schedule } = JSON.parse(writeScheduleJson({ ...small, rooms }, VERSION_2));
    expect(schedule.conference.days[0].rooms.Hall).toHaveLength(small.talks.length);
  });
});

describe('escapeXml', () => {
  it('leaves out lone surrogates and control characters, and keeps everything else', () => {
    expect(escapeXml('a\u0000b\u001F\uD800c\uFFFE 👩‍🏫 é\t\n')).toBe('abc 👩‍🏫 é\t\n');
  });
});
