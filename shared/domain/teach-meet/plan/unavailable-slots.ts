import { toMinutes, type TimeOfDay } from '../../../lib/time-of-day';
import type { SlotId, Talk } from '../teach-meet';
import type { Slot } from './list-slots';

type Span = { readonly start: TimeOfDay; readonly end: TimeOfDay };

/**
 * Whether two times of day share a minute; one may end when the other begins.
 *
 * @example
 * timesOverlap({ start: '10:00', end: '10:07' }, { start: '10:07', end: '10:14' }) //=> false
 */
export function timesOverlap(a: Span, b: Span): boolean {
  return toMinutes(a.start) < toMinutes(b.end) && toMinutes(b.start) < toMinutes(a.end);
}

/** The slots that touch a time at which the talk's presenters cannot present. */
export function unavailableSlots(talk: Pick<Talk, 'unavailable'>, slots: readonly Slot[]): readonly SlotId[] {
  return slots
    .filter((slot) => talk.unavailable.some((time) => timesOverlap(time, slot)))
    .map((slot) => slot.id);
}
