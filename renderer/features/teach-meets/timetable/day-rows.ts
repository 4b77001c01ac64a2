import { listSlots, type Slot } from '#shared/domain/teach-meet/plan/list-slots';
import { sortBlocks } from '#shared/domain/teach-meet/plan/sort-blocks';
import type { Block, TeachMeet } from '#shared/domain/teach-meet/teach-meet';
import { toMinutes } from '#shared/lib/time-of-day';

/** One stretch of the day, from top to bottom of the grid; its height is its minutes. */
export type DayRow =
  | {
      readonly kind: 'slot';
      readonly slot: Slot;
      readonly minutes: number;
      readonly isFirstOfSession: boolean;
    }
  | { readonly kind: 'block'; readonly block: Exclude<Block, { kind: 'session' }>; readonly minutes: number }
  | { readonly kind: 'gap'; readonly id: string; readonly minutes: number };

/** The day as rows without a hole: slots, changeovers, breaks, plenaries, and time that nothing is planned for. */
export function listDayRows(teachMeet: Pick<TeachMeet, 'blocks' | 'changeoverMinutes'>): readonly DayRow[] {
  const slots = listSlots(teachMeet);
  const rows: DayRow[] = [];
  let clock: number | null = null;
  const passTo = (minute: number, id: string) => {
    if (clock !== null && minute > clock) rows.push({ kind: 'gap', id, minutes: minute - clock });
    clock = minute;
  };
  for (const block of sortBlocks(teachMeet.blocks)) {
    passTo(toMinutes(block.start), `before ${block.id}`);
    if (block.kind !== 'session') {
      rows.push({
        kind: 'block',
        block,
        minutes: Math.max(1, toMinutes(block.end) - toMinutes(block.start)),
      });
      clock = toMinutes(block.end);
      continue;
    }
    for (const slot of slots.filter((each) => each.blockId === block.id)) {
      passTo(toMinutes(slot.start), `before ${slot.id}`);
      rows.push({ kind: 'slot', slot, minutes: slot.minutes, isFirstOfSession: slot.index === 0 });
      clock = toMinutes(slot.end);
    }
    passTo(toMinutes(block.end), `end of ${block.id}`);
  }
  return rows;
}
