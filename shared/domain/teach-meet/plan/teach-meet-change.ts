import { z } from 'zod';
import { teachMeet, type TeachMeet } from '../teach-meet';

const parts = teachMeet.unwrap().shape;

/** The parts of a Teach-meet that an edit or a fix replaces, as plain data; a part that is left out stays as it is. */
export const teachMeetChange = z
  .strictObject({
    changeoverMinutes: parts.changeoverMinutes.exactOptional(),
    rooms: parts.rooms.exactOptional(),
    blocks: parts.blocks.exactOptional(),
    talks: parts.talks.exactOptional(),
    mustNotClash: parts.mustNotClash.exactOptional(),
    placements: parts.placements.exactOptional(),
  })
  .readonly();
export type TeachMeetChange = z.infer<typeof teachMeetChange>;

/** The Teach-meet with the changed parts in place of the old. */
export function applyChange(before: TeachMeet, change: TeachMeetChange): TeachMeet {
  return { ...before, ...change };
}
