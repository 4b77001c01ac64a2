import { listWords } from '../../../lib/plural';
import { toMinutes, type TimeOfDay } from '../../../lib/time-of-day';
import type { Programme, ProgrammeBlock, ProgrammeTalk } from '../programme/programme';

type Stretch = {
  readonly id: string;
  readonly title: string;
  readonly start: TimeOfDay;
  readonly end: TimeOfDay;
};

/** A talk of one room, timed by its own minutes. */
export type TalkItem = Stretch & {
  readonly kind: 'talk';
  /** `'Priya Shah and Tom Bell'`, or `''` where nobody is named yet. */
  readonly presenters: string;
  readonly minutes: number;
};

/** A break or plenary, which ends by the wall clock. */
export type BlockItem = Stretch & {
  readonly kind: 'break' | 'plenary';
  /** Who leads a plenary, else `''`. */
  readonly led: string;
  /** Where a plenary is, else `''`. */
  readonly place: string;
};

export type RoomDayItem = TalkItem | BlockItem;

/**
 * What happens in one room through the day, in order of time: its talks, and the breaks and plenaries between them.
 * A slot without a talk is left out; the clock waits for the next talk.
 *
 * @example
 * listRoomDay(programme, 'hall').map((item) => item.title) //=> ['Welcome', 'Phonics for all', 'Coffee']
 */
export function listRoomDay(programme: Programme, roomId: string): readonly RoomDayItem[] {
  const talks = programme.talks.filter((talk) => talk.roomId === roomId).map(toTalkItem);
  const blocks = programme.blocks.flatMap((block): readonly BlockItem[] =>
    block.kind === 'session' ? [] : [toBlockItem(block, block.kind, programme)],
  );
  return [...talks, ...blocks].toSorted((a, b) => toMinutes(a.start) - toMinutes(b.start));
}

function toTalkItem({ talkId, title, presenters, minutes, start, end }: ProgrammeTalk): TalkItem {
  const names = listWords(presenters.map((presenter) => presenter.name));
  return { kind: 'talk', id: talkId, title, presenters: names, minutes, start, end };
}

function toBlockItem(block: ProgrammeBlock, kind: BlockItem['kind'], programme: Programme): BlockItem {
  const place = programme.rooms.find((room) => room.id === block.roomId)?.name ?? '';
  return { kind, id: block.id, title: block.name, start: block.start, end: block.end, led: block.led, place };
}
