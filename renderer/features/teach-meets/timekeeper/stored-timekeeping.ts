import { z } from 'zod';
import { timekeeping, type Timekeeping } from '#shared/domain/teach-meet/timekeeping/timekeeping';
import { day, type Day } from '#shared/lib/day';

const stored = z.strictObject({ day, timekeeping });

const keyOf = (teachMeetId: string, roomId: string) => `timekeeping ${teachMeetId} ${roomId}`;

/**
 * A room's timekeeping as it was left today on this computer, or null. It is kept in localStorage: unlike
 * sessionStorage that outlives a window that was closed or a computer that went off in the middle of a talk.
 * What was left on another day, a rehearsal for example, is no longer of use.
 */
export function readTimekeeping(teachMeetId: string, roomId: string, today: Day): Timekeeping | null {
  const text = localStorage.getItem(keyOf(teachMeetId, roomId));
  if (text === null) return null;
  const found = stored.safeParse(parse(text));
  return found.success && found.data.day === today ? found.data.timekeeping : null;
}

export function keepTimekeeping(teachMeetId: string, roomId: string, today: Day, state: Timekeeping): void {
  localStorage.setItem(keyOf(teachMeetId, roomId), JSON.stringify({ day: today, timekeeping: state }));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
