import type { Programme } from '#shared/domain/teach-meet/programme/programme';
import { writeCsv } from './csv';

const HEADERS = [
  'day',
  'start',
  'end',
  'room',
  'title',
  'presenters',
  'theme',
  'staffGroup',
  'status',
] as const;

/** Every placed talk of a programme as a line of CSV, in order of time, then of rooms. */
export function writeProgrammeCsv(programme: Programme): string {
  const roomNames = new Map(programme.rooms.map((room) => [room.id, room.name]));
  return writeCsv(
    HEADERS,
    programme.talks.map((talk) => [
      programme.day,
      talk.start,
      talk.end,
      roomNames.get(talk.roomId) ?? '',
      talk.title,
      talk.presenters.map((presenter) => presenter.name).join('; '),
      talk.theme,
      talk.staffGroup,
      talk.isTentative ? 'tentative' : 'confirmed',
    ]),
  );
}
