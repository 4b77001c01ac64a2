import type { Programme, ProgrammeTalk, Stamp } from '#shared/domain/teach-meet/programme/programme';
import { fromMinutes, toMinutes } from '#shared/lib/time-of-day';
import { stableNumbers, stableUuid } from './stable-id';
import { toZonedText } from './wall-clock';

/** A talk with all that both schedule forms (XML and JSON) say of it. */
export type ScheduleEntry = {
  readonly talk: ProgrammeTalk;
  readonly id: number;
  readonly guid: string;
  readonly slug: string;
  /** Start with its distance from UTC. */
  readonly date: string;
  /** Hours and minutes, `00:07`. */
  readonly duration: string;
  readonly roomName: string;
};

/** Short lower-case name of the event, as schedule programs use it in addresses. */
export function nameAcronym(programme: Programme): string {
  return `teachmeet_${programme.day.replaceAll('-', '')}`;
}

/**
 * What a schedule file calls its version: the release's number, or the time a draft was made.
 *
 * @example
 * nameVersion({ kind: 'release', version: 2, publishedAt: '2026-11-12T15:04:00Z' }) //=> '2'
 */
export function nameVersion(stamp: Stamp): string {
  return stamp.kind === 'release' ? String(stamp.version) : `draft ${stamp.madeAt}`;
}

/** First start and last end of the day, each with its distance from UTC. */
export function spanDay(programme: Programme): { readonly start: string; readonly end: string } {
  const stretches = [...programme.blocks, ...programme.talks];
  const first = Math.min(24 * 60 - 1, ...stretches.map(({ start }) => toMinutes(start)));
  const last = Math.max(first, ...stretches.map(({ end }) => toMinutes(end)));
  const at = (minutes: number) => toZonedText(programme.day, fromMinutes(minutes), programme.timeZone);
  return { start: at(first), end: at(last) };
}

function makeSlug(acronym: string, id: number, title: string): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .slice(0, 40)
    .replaceAll(/^_+|_+$/g, '');
  return [acronym, String(id), words].filter(Boolean).join('-');
}

/** Talks of every room, in the programme's order, with ids that stay the same from release to release. */
export function listScheduleEntries(programme: Programme): readonly {
  readonly room: Programme['rooms'][number];
  readonly guid: string;
  readonly entries: readonly ScheduleEntry[];
}[] {
  const acronym = nameAcronym(programme);
  const ids = stableNumbers(programme.talks.map(({ talkId }) => talkId));
  return programme.rooms.map((room) => ({
    room,
    guid: stableUuid(`${programme.teachMeetId}/room/${room.id}`),
    entries: programme.talks
      .filter((talk) => talk.roomId === room.id)
      .map((talk) => {
        const id = ids.get(talk.talkId) ?? 1;
        return {
          talk,
          id,
          guid: stableUuid(`${programme.teachMeetId}/talk/${talk.talkId}`),
          slug: makeSlug(acronym, id, talk.title),
          date: toZonedText(programme.day, talk.start, programme.timeZone),
          duration: fromMinutes(toMinutes(talk.end) - toMinutes(talk.start)),
          roomName: room.name,
        };
      }),
  }));
}
