import type { TeachMeet } from '../teach-meet';
import { checkBlocks } from './check-blocks';
import { countRoom } from './count-room';
import type { Fix } from './fix';
import { suggestNanoTalks } from './suggest-nano-talks';
import { suggestRooms } from './suggest-rooms';
import {
  suggestFinishLater,
  suggestShorterBreaks,
  suggestShorterChangeover,
  suggestStartEarlier,
} from './suggest-time';
import { applyChange, type TeachMeetChange } from './teach-meet-change';

/** Whether every talk has a place by its length once the change is made, and the day's blocks are no worse for it. */
function makesRoom(teachMeet: TeachMeet, change: TeachMeetChange): boolean {
  const after = applyChange(teachMeet, change);
  return countRoom(after).shortBy === 0 && checkBlocks(after).length <= checkBlocks(teachMeet).length;
}

/**
 * What would make room for all talks, each with the smallest change of its kind that does, counted again before it is
 * offered; nothing where the talks fit already or there is no session to start from.
 *
 * @example
 * suggestFixes(tooFull).map((fix) => fix.sentence)
 * //=> ['Use a second room: 13 more places.', 'Finish 6 minutes later: First talks then ends at 10:51.']
 */
export function suggestFixes(teachMeet: TeachMeet): readonly Fix[] {
  if (countRoom(teachMeet).shortBy === 0) return [];
  if (!teachMeet.blocks.some((block) => block.kind === 'session')) return [];
  const isEnough = (change: TeachMeetChange) => makesRoom(teachMeet, change);
  return [
    ...suggestRooms(teachMeet, isEnough),
    ...suggestNanoTalks(teachMeet, isEnough),
    ...suggestShorterBreaks(teachMeet, isEnough),
    ...suggestStartEarlier(teachMeet, isEnough),
    ...suggestFinishLater(teachMeet, isEnough),
    ...suggestShorterChangeover(teachMeet, isEnough),
  ];
}
