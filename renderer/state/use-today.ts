import { format } from 'date-fns';
import { useEffect, useState } from 'react';
import type { Day } from '#shared/lib/day';

const readToday = (): Day => format(new Date(), 'yyyy-MM-dd');
const MINUTE = 60_000;

/** Today by this computer's calendar; a window that stays open overnight notices. */
export function useToday(): Day {
  const [today, setToday] = useState(readToday);
  useEffect(() => {
    const timer = setInterval(() => setToday(readToday()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return today;
}
