import type { TeachMeetFile } from '#shared/contract/channels';
import type { Edition } from '#shared/domain/teach-meet/releases/find-edition';
import { assertNever } from '#shared/lib/assert-never';
import { writeProgrammeCsv } from './programme-csv';
import { writeProgrammeXlsx } from './programme-xlsx';
import { writeScheduleJson } from './schedule-json';
import { writeScheduleXml } from './schedule-xml';
import { writeTeachMeetCalendar } from './teach-meet-calendar';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The bytes of one file of an edition. */
export async function writeTeachMeetFile(
  { programme, stamp }: Edition,
  file: TeachMeetFile,
): Promise<Uint8Array> {
  switch (file.kind) {
    case 'csv':
      return encode(writeProgrammeCsv(programme));
    case 'xlsx':
      return writeProgrammeXlsx(programme);
    case 'schedule-xml':
      return encode(writeScheduleXml(programme, stamp));
    case 'schedule-json':
      return encode(writeScheduleJson(programme, stamp));
    case 'calendar':
      return encode(writeTeachMeetCalendar(programme, { kind: 'event' }, stamp));
    case 'room-calendar':
      return encode(writeTeachMeetCalendar(programme, { kind: 'room', id: file.roomId }, stamp));
    case 'presenter-calendar':
      return encode(writeTeachMeetCalendar(programme, { kind: 'presenter', id: file.presenterId }, stamp));
    default:
      return assertNever(file);
  }
}
