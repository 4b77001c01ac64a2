import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type {
  Programme,
  ProgrammeBlock,
  ProgrammeTalk,
  Stamp,
} from '#shared/domain/teach-meet/programme/programme';
import { toInstant } from './wall-clock';

/** Whose calendar: everybody's, one room's, or one presenter's. */
export type CalendarScope =
  | { readonly kind: 'event' }
  | { readonly kind: 'room'; readonly id: string }
  | { readonly kind: 'presenter'; readonly id: string };

type Entry = {
  readonly uid: string;
  readonly start: string;
  readonly end: string;
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  readonly isTentative: boolean;
};

function nameScope(programme: Programme, scope: CalendarScope): string {
  if (scope.kind === 'event') return programme.name;
  if (scope.kind === 'room')
    return `${programme.name}: ${programme.rooms.find(({ id }) => id === scope.id)?.name ?? scope.id}`;
  const presenter = programme.talks.flatMap((talk) => talk.presenters).find(({ id }) => id === scope.id);
  return `${programme.name}: ${presenter?.name ?? scope.id}`;
}

function wantsTalk(scope: CalendarScope, talk: ProgrammeTalk): boolean {
  if (scope.kind === 'event') return true;
  if (scope.kind === 'room') return talk.roomId === scope.id;
  return talk.presenters.some((presenter) => presenter.id === scope.id);
}

function wantsBlock(scope: CalendarScope, block: ProgrammeBlock): boolean {
  if (block.kind === 'session' || scope.kind === 'presenter') return false;
  return scope.kind === 'event' || (block.kind === 'plenary' && block.roomId === scope.id);
}

function listEntries(programme: Programme, scope: CalendarScope): readonly Entry[] {
  const roomNames = new Map(programme.rooms.map((room) => [room.id, room.name]));
  const locate = (roomId: string) => [roomNames.get(roomId), programme.place].filter(Boolean).join(', ');
  const talks = programme.talks
    .filter((talk) => wantsTalk(scope, talk))
    .map((talk): Entry => {
      const presenters = talk.presenters.map(({ name }) => name).join(', ');
      return {
        uid: talk.talkId,
        start: talk.start,
        end: talk.end,
        summary: presenters === '' ? talk.title : `${talk.title} (${presenters})`,
        description: [
          programme.name,
          talk.theme && `Theme: ${talk.theme}`,
          talk.staffGroup && `Staff group: ${talk.staffGroup}`,
        ]
          .filter(Boolean)
          .join('\n'),
        location: locate(talk.roomId),
        isTentative: talk.isTentative,
      };
    });
  const blocks = programme.blocks
    .filter((block) => wantsBlock(scope, block))
    .map((block): Entry => ({
      uid: block.id,
      start: block.start,
      end: block.end,
      summary: block.name,
      description: [programme.name, block.led && `Led by ${block.led}`].filter(Boolean).join('\n'),
      location: locate(block.roomId),
      isTentative: false,
    }));
  return [...talks, ...blocks].toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
}

/**
 * A programme as an iCalendar file (RFC 5545).
 *
 * Times are written as UTC instants: every calendar program reads those the same on both sides of a clock change, while a
 * zone's own rules (VTIMEZONE) are read differently, or replaced by name, from program to program. An entry keeps its UID
 * from release to release and counts its SEQUENCE by the release's version, so that reading the file again moves an entry
 * instead of doubling it; a draft has sequence 0 and all its entries are tentative.
 */
export function writeCalendar(programme: Programme, scope: CalendarScope, stamp: Stamp): string {
  const calendar = ical({
    name: nameScope(programme, scope),
    prodId: { company: 'CPD Desk', product: 'Teach-meet', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  const isDraft = stamp.kind === 'draft';
  for (const entry of listEntries(programme, scope)) {
    calendar.createEvent({
      id: `${programme.teachMeetId}-${entry.uid}@cpd-desk`,
      sequence: isDraft ? 0 : stamp.version,
      stamp: new Date(isDraft ? stamp.madeAt : stamp.publishedAt),
      start: toInstant(programme.day, entry.start, programme.timeZone),
      end: toInstant(programme.day, entry.end, programme.timeZone),
      summary: entry.summary,
      description: entry.description,
      location: entry.location,
      status: isDraft || entry.isTentative ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.OPAQUE,
    });
  }
  return calendar.toString();
}
