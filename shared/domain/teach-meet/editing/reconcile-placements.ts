import { talkId, type Talk, type TalkId, type TeachMeet } from '../teach-meet';
import { listSlots } from '../plan/list-slots';
import type { TeachMeetChange } from '../plan/teach-meet-change';
import { quote } from '../plan/words';
import type { PlacementsDraft } from './edit';

export type Reconciled = {
  /** Empty where everything still had its place. */
  readonly change: TeachMeetChange;
  readonly dropped: readonly { readonly talkId: TalkId; readonly sentence: string }[];
};

/**
 * After rooms, blocks or talks were changed: what has to go because its room, slot or talk is no longer there or was
 * withdrawn. Also drops must-not-clash pairs of talks that are gone.
 *
 * @example
 * reconcilePlacements(withoutLibrary).dropped
 * //=> [{ talkId, sentence: '“Phonics for all” is back in the tray: its room was removed.' }]
 */
export function reconcilePlacements(teachMeet: TeachMeet): Reconciled {
  const placements: PlacementsDraft = { ...teachMeet.placements };
  const rooms = new Set<string>(teachMeet.rooms.map((room) => room.id));
  const slots = new Set<string>(listSlots(teachMeet).map((slot) => slot.id));
  const dropped: Reconciled['dropped'][number][] = [];
  for (const key of Object.keys(teachMeet.placements)) {
    const id = talkId.parse(key);
    const talk = teachMeet.talks[id];
    const placement = placements[id];
    if (!placement) continue;
    const sentence = reasonToDrop(talk, rooms.has(placement.roomId), slots.has(placement.slotId));
    if (sentence === undefined) continue;
    delete placements[id];
    dropped.push({ talkId: id, sentence });
  }
  const mustNotClash = teachMeet.mustNotClash.filter(([a, b]) => teachMeet.talks[a] && teachMeet.talks[b]);
  return {
    change: {
      ...(dropped.length > 0 && { placements }),
      ...(mustNotClash.length < teachMeet.mustNotClash.length && { mustNotClash }),
    },
    dropped,
  };
}

function reasonToDrop(talk: Talk | undefined, hasRoom: boolean, hasSlot: boolean): string | undefined {
  if (!talk) return 'A talk that was removed no longer has a place.';
  if (talk.status === 'withdrawn') return `${quote(talk.title)} was withdrawn: its place is free.`;
  if (!hasRoom) return `${quote(talk.title)} is back in the tray: its room was removed.`;
  if (!hasSlot) return `${quote(talk.title)} is back in the tray: its slot no longer exists.`;
  return undefined;
}
