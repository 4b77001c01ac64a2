import type { TeachMeetChange } from './teach-meet-change';

/** One thing that, done alone, makes room for every talk. */
export type Fix = {
  readonly kind:
    | 'add-room'
    | 'nano-talks'
    | 'shorten-break'
    | 'start-earlier'
    | 'finish-later'
    | 'shorten-changeover';
  readonly sentence: string;
  readonly change: TeachMeetChange;
};

/** Whether every talk has a place once the change is made. */
export type IsEnough = (change: TeachMeetChange) => boolean;

/** The smallest number from 1 whose change is enough, with that change; nothing where none up to `most` is. */
export function smallestEnough(
  most: number,
  changeOf: (count: number) => TeachMeetChange,
  isEnough: IsEnough,
): { readonly count: number; readonly change: TeachMeetChange } | undefined {
  for (let count = 1; count <= most; count += 1) {
    const change = changeOf(count);
    if (isEnough(change)) return { count, change };
  }
  return undefined;
}
