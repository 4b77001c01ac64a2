import type { Programme, ProgrammeBlock, ProgrammeTalk } from '#shared/domain/teach-meet/programme/programme';

/** One slot of a session with its talks, in the order of the rooms. */
export type TimelineSlot = {
  readonly key: string;
  readonly start: string;
  readonly end: string;
  readonly talks: readonly ProgrammeTalk[];
};

export type TimelineEntry =
  | { readonly kind: 'session'; readonly block: ProgrammeBlock; readonly slots: readonly TimelineSlot[] }
  | { readonly kind: 'break'; readonly block: ProgrammeBlock }
  | { readonly kind: 'plenary'; readonly block: ProgrammeBlock; readonly roomName: string };

const byStart = (a: { readonly start: string }, b: { readonly start: string }) =>
  a.start.localeCompare(b.start);

/**
 * The day as it runs: each block in order of time, and in each session every slot with the talks of the rooms asked for.
 * Talks at a time that is no slot of their session make a slot of their own, so that none is lost from paper.
 */
export function listTimeline(programme: Programme, roomIds: readonly string[]): readonly TimelineEntry[] {
  const placeOfRoom = new Map(roomIds.map((id, place) => [id, place]));
  const roomNames = new Map(programme.rooms.map((room) => [room.id, room.name]));
  return programme.blocks.toSorted(byStart).map((block): TimelineEntry => {
    if (block.kind === 'break') return { kind: 'break', block };
    if (block.kind === 'plenary')
      return { kind: 'plenary', block, roomName: roomNames.get(block.roomId) ?? '' };
    const talks = programme.talks
      .filter((talk) => talk.blockId === block.id && placeOfRoom.has(talk.roomId))
      .toSorted((a, b) => (placeOfRoom.get(a.roomId) ?? 0) - (placeOfRoom.get(b.roomId) ?? 0));
    const starts = new Map(
      block.slots.map((slot) => [slot.start, { key: slot.id, start: slot.start, end: slot.end }]),
    );
    for (const talk of talks) {
      if (!starts.has(talk.start))
        starts.set(talk.start, { key: talk.talkId, start: talk.start, end: talk.end });
    }
    const slots = [...starts.values()].toSorted(byStart).map(({ key, start, end }) => ({
      key,
      start,
      end,
      talks: talks.filter((talk) => talk.start === start),
    }));
    return { kind: 'session', block, slots };
  });
}
