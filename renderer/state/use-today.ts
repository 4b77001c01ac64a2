import { useSyncExternalStore } from 'react';
import type { Day } from '#shared/lib/day';
import { dayOf } from '#shared/lib/instant';
import { useDocument } from './use-document';

const MINUTE = 60_000;

function watchClock(onChange: () => void): () => void {
  const timer = setInterval(onChange, MINUTE);
  return () => clearInterval(timer);
}

/** The day that the school's calendar shows now; a window left open over midnight moves on with it. */
export function useToday(): Day {
  const timeZone = useDocument((document) => document.school.timeZone);
  return useSyncExternalStore(watchClock, () => dayOf(new Date().toISOString(), timeZone));
}
