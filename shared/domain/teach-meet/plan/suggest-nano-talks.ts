import { listWords, plural } from '../../../lib/plural';
import { toMinutes, fromMinutes } from '../../../lib/time-of-day';
import {
  NANO_TALK_MINUTES,
  blockId,
  type Block,
  type Placement,
  type Session,
  type Talk,
  type TalkId,
  type TeachMeet,
} from '../teach-meet';
import { activeTalks } from './active-talks';
import { countRoom } from './count-room';
import type { Fix, IsEnough } from './fix';
import { listSessionSlots } from './list-slots';
import { applyChange, type TeachMeetChange } from './teach-meet-change';
import { quote } from './words';

type NanoPlan = {
  readonly session: Session;
  /** Full slots that the session keeps before its nano part. */
  readonly kept: number;
  readonly shortened: readonly Talk[];
  readonly change: TeachMeetChange;
};

/**
 * Ends one session with nano slots of two minutes and makes as few talks as possible nano talks: first the tentative,
 * then those that the fewest asked to hear. Talks that stood in the part given up go back to the tray.
 */
export function suggestNanoTalks(teachMeet: TeachMeet, isEnough: IsEnough): readonly Fix[] {
  let best: NanoPlan | undefined;
  for (const session of teachMeet.blocks) {
    if (session.kind !== 'session' || session.slotMinutes <= NANO_TALK_MINUTES) continue;
    for (let kept = listSessionSlots(session, teachMeet.changeoverMinutes).length; kept >= 0; kept -= 1) {
      const plan = planNanoPart(teachMeet, session, kept);
      if (plan && (!best || plan.shortened.length < best.shortened.length) && isEnough(plan.change))
        best = plan;
    }
  }
  return best ? [{ kind: 'nano-talks', sentence: describe(teachMeet, best), change: best.change }] : [];
}

function planNanoPart(teachMeet: TeachMeet, session: Session, kept: number): NanoPlan | undefined {
  const nanoPart = splitSession(teachMeet, session, kept);
  if (!nanoPart) return undefined;
  const blocks = teachMeet.blocks.flatMap((block) => (block.id === session.id ? nanoPart : [block]));
  const givenUp = new Set(
    listSessionSlots(session, teachMeet.changeoverMinutes)
      .slice(kept)
      .map((slot) => slot.id),
  );
  const placements: Partial<Record<TalkId, Placement>> = { ...teachMeet.placements };
  for (const talk of Object.values(teachMeet.talks)) {
    const placement = placements[talk.id];
    if (placement && givenUp.has(placement.slotId)) delete placements[talk.id];
  }
  const candidates = byReadinessToBeShort(teachMeet);
  for (let count = 0; count <= candidates.length;) {
    const shortened = candidates.slice(0, count);
    const talks = { ...teachMeet.talks };
    for (const talk of shortened) talks[talk.id] = { ...talk, minutes: NANO_TALK_MINUTES };
    const change = { blocks, talks, placements };
    const { shortBy } = countRoom(applyChange(teachMeet, change));
    if (shortBy === 0) return { session, kept, shortened, change };
    // One shorter talk frees one place at most, so fewer than this many more cannot do.
    count += shortBy;
  }
  return undefined;
}

function splitSession(teachMeet: TeachMeet, session: Session, kept: number): readonly Block[] | undefined {
  const nano = { ...session, slotMinutes: NANO_TALK_MINUTES, extraMinutes: {} };
  if (kept === 0) return [nano];
  const last = listSessionSlots(session, teachMeet.changeoverMinutes)[kept - 1];
  if (!last) return undefined;
  const start = toMinutes(last.end) + teachMeet.changeoverMinutes;
  if (start + NANO_TALK_MINUTES > toMinutes(session.end)) return undefined;
  const extraMinutes = Object.fromEntries(
    Object.entries(session.extraMinutes).filter(([index]) => Number(index) < kept),
  );
  return [
    { ...session, end: last.end, extraMinutes },
    { ...nano, id: freeBlockId(teachMeet.blocks), name: 'Nano talks', start: fromMinutes(start) },
  ];
}

function freeBlockId(blocks: readonly Block[]): Block['id'] {
  for (let number = 1; ; number += 1) {
    const id = blockId.parse(`nano-${number}`);
    if (!blocks.some((block) => block.id === id)) return id;
  }
}

function byReadinessToBeShort(teachMeet: TeachMeet): readonly Talk[] {
  const firmness = (talk: Talk) => (talk.status === 'tentative' ? 0 : 1);
  return activeTalks(teachMeet)
    .filter((talk) => talk.minutes > NANO_TALK_MINUTES)
    .toSorted((a, b) => firmness(a) - firmness(b) || a.demand - b.demand || a.id.localeCompare(b.id));
}

function describe(teachMeet: TeachMeet, { session, kept, shortened, change }: NanoPlan): string {
  const last = listSessionSlots(session, teachMeet.changeoverMinutes)[kept - 1];
  const where = last
    ? `in nano slots at the end of ${session.name}, from ${fromMinutes(toMinutes(last.end) + teachMeet.changeoverMinutes)}`
    : `in ${session.name}, all of it in nano slots`;
  const back = Object.keys(teachMeet.placements).length - Object.keys(change.placements ?? {}).length;
  const tray =
    back === 0 ? '' : ` ${plural(back, 'placed talk')} ${back === 1 ? 'goes' : 'go'} back to the tray.`;
  if (shortened.length === 0)
    return `Give the nano talks places of ${NANO_TALK_MINUTES} minutes ${where}.${tray}`;
  const titles = shortened.map((talk) => quote(talk.title));
  const names = titles.length > 3 ? [...titles.slice(0, 2), `${titles.length - 2} more`] : titles;
  const what = shortened.length === 1 ? 'a nano talk' : 'nano talks';
  return `Make ${listWords(names)} ${what} of ${NANO_TALK_MINUTES} minutes ${where}.${tray}`;
}
