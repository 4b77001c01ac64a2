import type { Programme, Stamp } from '#shared/domain/teach-meet/programme/programme';
import {
  listScheduleEntries,
  nameAcronym,
  nameVersion,
  spanDay,
  type ScheduleEntry,
} from './schedule-entries';
import { stableNumbers } from './stable-id';
import { element, writeXml, type XmlElement } from './xml';

function writeEvent(entry: ScheduleEntry, personIds: ReadonlyMap<string, number>): XmlElement {
  const { talk } = entry;
  return element(
    'event',
    [
      element('date', entry.date),
      element('start', talk.start),
      element('duration', entry.duration),
      element('room', entry.roomName),
      element('slug', entry.slug),
      element('recording', [element('license', ''), element('optout', 'true')]),
      element('title', talk.title),
      element('subtitle', ''),
      element('track', talk.theme),
      element('type', 'talk'),
      element('language', 'en'),
      element('abstract', ''),
      element('description', talk.staffGroup === '' ? '' : `Staff group: ${talk.staffGroup}`),
      element(
        'persons',
        talk.presenters.map(({ id, name }) =>
          element('person', name, { id: String(personIds.get(id) ?? 1) }),
        ),
      ),
      element('links', []),
      element('attachments', []),
    ],
    { guid: entry.guid, id: String(entry.id) },
  );
}

/**
 * A programme as schedule XML, in the form that frab and pretalx write and that schedule apps read.
 *
 * @see https://github.com/voc/schedule for the public schema
 */
export function writeScheduleXml(programme: Programme, stamp: Stamp): string {
  const rooms = listScheduleEntries(programme);
  const personIds = stableNumbers(programme.talks.flatMap((talk) => talk.presenters.map(({ id }) => id)));
  return writeXml(
    element('schedule', [
      element('generator', [], { name: 'CPD Desk' }),
      element('version', nameVersion(stamp)),
      element('conference', [
        element('acronym', nameAcronym(programme)),
        element('title', programme.name),
        element('start', programme.day),
        element('end', programme.day),
        element('days', '1'),
        element('timeslot_duration', '00:01'),
        element('time_zone_name', programme.timeZone),
      ]),
      element(
        'day',
        rooms.map(({ room, entries }) =>
          element(
            'room',
            entries.map((entry) => writeEvent(entry, personIds)),
            { name: room.name },
          ),
        ),
        { index: '1', date: programme.day, ...spanDay(programme) },
      ),
    ]),
  );
}
