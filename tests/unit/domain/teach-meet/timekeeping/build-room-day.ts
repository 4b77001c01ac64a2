import type { BlockItem, RoomDayItem, TalkItem } from '#shared/domain/teach-meet/timekeeping/list-room-day';

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;

/** An instant in the middle of November; every test counts from here. */
export const T0 = 1_794_477_600_000;

export function buildTalkItem(id: string, of: Partial<TalkItem> = {}): TalkItem {
  return {
    kind: 'talk',
    id,
    title: `Talk ${id}`,
    presenters: 'Priya Shah',
    start: '10:00',
    end: '10:07',
    minutes: 7,
    ...of,
  };
}

export function buildBreakItem(id: string, start: string, end: string): BlockItem {
  return { kind: 'break', id, title: 'Coffee', start, end, led: '', place: '' };
}

/** Two talks, coffee, and a nano talk. */
export const DAY: readonly RoomDayItem[] = [
  buildTalkItem('phonics'),
  buildTalkItem('makaton', { start: '10:08', end: '10:15' }),
  buildBreakItem('coffee', '10:15', '10:45'),
  buildTalkItem('nano', { start: '10:45', end: '10:47', minutes: 2 }),
];
