import { foldText } from '#shared/domain/people/import/fold-text';
import { staffGroupLabel, type StaffGroup } from '#shared/domain/school/school';
import { listSlots } from '#shared/domain/teach-meet/plan/list-slots';
import { presenterNames, type People } from '#shared/domain/teach-meet/plan/words';
import type { Talk, TalkId, TeachMeet } from '#shared/domain/teach-meet/teach-meet';
import { plural } from '#shared/lib/plural';

/** A talk as the list shows it. */
export type TalkRow = {
  readonly id: TalkId;
  readonly talk: Talk;
  readonly presenters: string;
  readonly staffGroup: string;
  /** Time and room, and '' where it has none. */
  readonly place: string;
  readonly isLocked: boolean;
};

export type TalkFilter = {
  readonly search: string;
  readonly status: Talk['status'] | null;
  /** '' for talks without one, null for all. */
  readonly staffGroup: string | null;
  readonly theme: string | null;
  readonly isOnlyUnplaced: boolean;
};

export const ALL_TALKS: TalkFilter = {
  search: '',
  status: null,
  staffGroup: null,
  theme: null,
  isOnlyUnplaced: false,
};

export type TalkSortColumn =
  | 'title'
  | 'presenters'
  | 'theme'
  | 'staffGroup'
  | 'minutes'
  | 'status'
  | 'demand'
  | 'place';
export type TalkSort = { readonly column: TalkSortColumn; readonly direction: 'ascending' | 'descending' };

export const STATUS_WORDS: Readonly<Record<Talk['status'], string>> = {
  confirmed: 'Confirmed',
  tentative: 'Tentative',
  withdrawn: 'Withdrawn',
};

/** Every talk with the words that its ids stand for. */
export function listTalkRows(
  teachMeet: TeachMeet,
  people: People,
  groups: readonly StaffGroup[],
): readonly TalkRow[] {
  const slots = new Map(listSlots(teachMeet).map((slot) => [slot.id, slot]));
  const rooms = new Map(teachMeet.rooms.map((room) => [room.id, room]));
  return Object.values(teachMeet.talks).map((talk) => {
    const placement = teachMeet.placements[talk.id];
    const slot = placement && slots.get(placement.slotId);
    const room = placement && rooms.get(placement.roomId);
    return {
      id: talk.id,
      talk,
      presenters: presenterNames(talk, people),
      staffGroup: talk.staffGroup === '' ? '' : staffGroupLabel(groups, talk.staffGroup),
      place: slot && room ? `${slot.start}, ${room.name}` : '',
      isLocked: placement?.isLocked === true,
    };
  });
}

/** The rows that a filter lets through; every word of the search must be found, accents and capitals do not count. */
export function filterTalks(rows: readonly TalkRow[], filter: TalkFilter): readonly TalkRow[] {
  const words = foldText(filter.search).split(' ').filter(Boolean);
  return rows.filter(
    (row) =>
      (filter.status === null || row.talk.status === filter.status) &&
      (filter.staffGroup === null || row.talk.staffGroup === filter.staffGroup) &&
      (filter.theme === null || row.talk.theme === filter.theme) &&
      (!filter.isOnlyUnplaced || (row.place === '' && row.talk.status !== 'withdrawn')) &&
      (words.length === 0 || hasWords(row, words)),
  );
}

function hasWords({ talk, presenters, place, staffGroup }: TalkRow, words: readonly string[]): boolean {
  const text = foldText(
    [talk.title, presenters, talk.theme, staffGroup, place, ...talk.needs, talk.notes].join(' '),
  );
  return words.every((word) => text.includes(word));
}

const collator = new Intl.Collator('en-GB', { numeric: true });

/** The rows in the order of a column, by title within it; those with nothing in that column stand last either way. */
export function sortTalks(rows: readonly TalkRow[], { column, direction }: TalkSort): readonly TalkRow[] {
  const turn = direction === 'ascending' ? 1 : -1;
  return rows.toSorted((one, other) => {
    const [a, b] = [sortKey(one, column), sortKey(other, column)];
    if ((a === '') !== (b === '')) return a === '' ? 1 : -1;
    return turn * collator.compare(a, b) || collator.compare(one.talk.title, other.talk.title);
  });
}

function sortKey({ talk, ...row }: TalkRow, column: TalkSortColumn): string {
  switch (column) {
    case 'title':
      return talk.title;
    case 'theme':
      return talk.theme;
    case 'minutes':
      return String(talk.minutes);
    case 'demand':
      return String(talk.demand);
    case 'status':
      return STATUS_WORDS[talk.status];
    case 'presenters':
    case 'staffGroup':
    case 'place':
      return row[column];
  }
}

/** The themes in use, in alphabetical order. */
export function listThemes(talks: TeachMeet['talks']): readonly string[] {
  return [...new Set(Object.values(talks).map(({ theme }) => theme))]
    .filter(Boolean)
    .toSorted(collator.compare);
}

/**
 * What the list holds, in words.
 *
 * @example
 * countTalksInWords(rows, shown) //=> '4 of 36 talks · 22 not placed · 5 tentative · 1 withdrawn'
 */
export function countTalksInWords(rows: readonly TalkRow[], shown: readonly TalkRow[]): string {
  const active = rows.filter(({ talk }) => talk.status !== 'withdrawn');
  const parts = [
    [active.filter(({ place }) => place === '').length, 'not placed'],
    [active.filter(({ talk }) => talk.status === 'tentative').length, 'tentative'],
    [rows.length - active.length, 'withdrawn'],
  ] as const;
  const talks = plural(rows.length, 'talk');
  return [
    shown.length === rows.length ? talks : `${shown.length} of ${talks}`,
    ...parts.flatMap(([count, words]) => (count === 0 ? [] : [`${count} ${words}`])),
  ].join(' · ');
}
