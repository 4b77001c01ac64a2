import type { Programme, Stamp } from '#shared/domain/teach-meet/programme/programme';
import {
  listScheduleEntries,
  nameAcronym,
  nameVersion,
  spanDay,
  type ScheduleEntry,
} from './schedule-entries';
import { stableUuid } from './stable-id';

function describeEvent(entry: ScheduleEntry) {
  const { talk } = entry;
  return {
    guid: entry.guid,
    id: entry.id,
    date: entry.date,
    start: talk.start,
    duration: entry.duration,
    room: entry.roomName,
    slug: entry.slug,
    // The form asks for an address; a school's own programme has none on the web.
    url: `urn:uuid:${entry.guid}`,
    title: talk.title,
    subtitle: '',
    track: talk.theme === '' ? null : talk.theme,
    type: 'talk',
    language: 'en',
    abstract: '',
    description: talk.staffGroup === '' ? '' : `Staff group: ${talk.staffGroup}`,
    recording_license: '',
    persons: talk.presenters.map(({ id, name }) => ({
      guid: stableUuid(`person/${id}`),
      name,
      public_name: name,
    })),
    links: [],
    attachments: [],
  };
}

/** The form knows rooms by name alone, so two rooms of one name share a list. */
function eventsByRoomName(rooms: ReturnType<typeof listScheduleEntries>) {
  const names = [...new Set(rooms.map(({ room }) => room.name))];
  return Object.fromEntries(
    names.map((name) => [
      name,
      rooms.filter(({ room }) => room.name === name).flatMap(({ entries }) => entries.map(describeEvent)),
    ]),
  );
}

/**
 * A programme as schedule JSON, in the form that pretalx writes and that schedule apps read.
 *
 * @see https://c3voc.de/schedule/schema.json for the public schema
 */
export function writeScheduleJson(programme: Programme, stamp: Stamp): string {
  const rooms = listScheduleEntries(programme);
  const { start, end } = spanDay(programme);
  return `${JSON.stringify(
    {
      $schema: 'https://c3voc.de/schedule/schema.json',
      generator: { name: 'CPD Desk' },
      schedule: {
        version: nameVersion(stamp),
        conference: {
          acronym: nameAcronym(programme),
          title: programme.name,
          start: programme.day,
          end: programme.day,
          daysCount: 1,
          timeslot_duration: '00:01',
          time_zone_name: programme.timeZone,
          rooms: rooms.map(({ room, guid }) => ({
            name: room.name,
            guid,
            description: null,
            capacity: room.capacity,
          })),
          days: [
            {
              index: 1,
              date: programme.day,
              day_start: start,
              day_end: end,
              rooms: eventsByRoomName(rooms),
            },
          ],
        },
      },
    },
    null,
    2,
  )}\n`;
}
