import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Programme } from '#shared/domain/teach-meet/programme/programme';
import { listRoomDay } from '#shared/domain/teach-meet/timekeeping/list-room-day';
import { readSchoolClock } from '#shared/domain/teach-meet/timekeeping/plan-drift';
import {
  openTimekeeping,
  takeDueSignal,
  takeStep,
  type Timekeeping,
  type TimekeepingStep,
} from '#shared/domain/teach-meet/timekeeping/timekeeping';
import { usePreferences } from '../../../state/preferences';
import { soundSignal } from './sound-signal';
import { keepTimekeeping, readTimekeeping } from './stored-timekeeping';

const REDRAW_MS = 200;

/** A step without its instant, which is the moment of the key or press. */
export type Press =
  | { readonly kind: Exclude<TimekeepingStep['kind'], 'correct'> }
  | { readonly kind: 'correct'; readonly byMs: number };

/**
 * One room's timekeeping on this computer's clock. The ticks only draw anew and look whether a sign is due: time is
 * always the difference of two instants, so a late tick is soon right again.
 */
export function useTimekeeping(programme: Programme, roomId: string) {
  const { teachMeetId, timeZone, day } = programme;
  const items = useMemo(() => listRoomDay(programme, roomId), [programme, roomId]);
  const open = useCallback(
    (now: number): Timekeeping => {
      const clock = readSchoolClock(now, timeZone);
      return openTimekeeping(items, clock.day === day ? clock.sinceMidnightMs : null);
    },
    [items, timeZone, day],
  );
  const [now, setNow] = useState(() => Date.now());
  const [state, setState] = useState(() => {
    const kept = readTimekeeping(teachMeetId, roomId, readSchoolClock(now, timeZone).day);
    if (kept === null) return open(now);
    // A talk may have left the programme since: its place is then taken from the plan, the clocks stay.
    return items.some((item) => item.id === kept.itemId) ? kept : { ...kept, itemId: open(now).itemId };
  });
  // The ticks must see the state of this moment, not that of the last drawing, or a sign could sound twice.
  const latest = useRef(state);

  const keep = useCallback(
    (next: Timekeeping, at: number) => {
      if (next === latest.current) return;
      latest.current = next;
      setState(next);
      keepTimekeeping(teachMeetId, roomId, readSchoolClock(at, timeZone).day, next);
    },
    [teachMeetId, roomId, timeZone],
  );

  useEffect(() => {
    const tick = () => {
      const at = Date.now();
      setNow(at);
      const due = takeDueSignal(items, latest.current, at);
      if (due.signal === null) return;
      keep(due.state, at);
      if (usePreferences.getState().sound) void soundSignal(due.signal.kind);
    };
    const timer = setInterval(tick, REDRAW_MS);
    return () => clearInterval(timer);
  }, [items, keep]);

  const press = useCallback(
    (what: Press) => {
      const at = Date.now();
      setNow(at);
      keep(takeStep(items, latest.current, { ...what, now: at }), at);
    },
    [items, keep],
  );
  const startAfresh = useCallback(() => {
    const at = Date.now();
    setNow(at);
    keep(open(at), at);
  }, [keep, open]);

  return { items, state, now, press, startAfresh };
}
