import type {
  Programme,
  ProgrammeBlock,
  ProgrammeTalk,
  Stamp,
} from '#shared/domain/teach-meet/programme/programme';
import { writeCalendar } from './calendar';
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
 * A programme as an iCalendar file. An entry keeps its UID from release to release and counts its SEQUENCE by the
 * release's version; a draft has sequence 0 and all its entries are tentative.
 */
export function writeTeachMeetCalendar(programme: Programme, scope: CalendarScope, stamp: Stamp): string {
  const isDraft = stamp.kind === 'draft';
  const at = (time: string) => toInstant(programme.day, time, programme.timeZone);
  return writeCalendar({
    name: nameScope(programme, scope),
    product: 'Teach-meet',
    sequence: isDraft ? 0 : stamp.version,
    stampedAt: new Date(isDraft ? stamp.madeAt : stamp.publishedAt),
    entries: listEntries(programme, scope).map(({ uid, start, end, isTentative, ...words }) => ({
      ...words,
      uid: `${programme.teachMeetId}-${uid}`,
      when: { start: at(start), end: at(end) },
      isTentative: isDraft || isTentative,
      isPrivate: false,
    })),
  });
}
