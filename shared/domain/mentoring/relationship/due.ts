import type { Day } from '../../../lib/day';
import { sayDay } from '../../calendar/say-day';
import { nextSchoolDay, type SchoolCalendar } from '../../calendar/school-calendar';
import { addSchoolWeeks, schoolWeeksBetween } from '../../calendar/school-weeks';
import type { Pairing } from './pairing';
import type { Session } from './session';

/** When a pairing is to meet next, against the rhythm it agreed. */
export type Due = {
  /** 'to log': a planned day has passed and nobody has said yet whether they met. */
  readonly state: 'not expected' | 'planned' | 'due' | 'to log' | 'overdue';
  /** The day planned, or the day by which to meet; null where no meeting is expected. */
  readonly nextDay: Day | null;
  readonly lastHeld: Day | null;
  /** Weeks of school by which it is late; 0 unless overdue, and in the first week of being so. */
  readonly weeksLate: number;
  /** Planned sessions of past days that were neither held nor missed, earliest first. */
  readonly unlogged: readonly Session[];
  readonly words: string;
};

type Meeting = Pick<Pairing, 'stage' | 'stageChanges' | 'startDay' | 'rhythm' | 'sessions'>;

/**
 * When a pairing is to meet next. It is due so many weeks of school after the last meeting, or after the start or the
 * end of a pause; holiday weeks do not count. A planned meeting ahead counts as planned, however late it is. Proposed,
 * pausing and closed pairings are expected nothing of.
 *
 * @example
 * whenDue(metOn('2026-11-12'), school, '2026-11-22').words //=> 'Next meeting due by Thu 26 Nov 2026'
 */
export function whenDue(pairing: Meeting, school: SchoolCalendar, today: Day): Due {
  const sessions = Object.values<Session>(pairing.sessions).toSorted(byDay);
  const held = sessions.findLast(({ status }) => status === 'held')?.day ?? null;
  const planned = sessions.filter(({ status }) => status === 'planned');
  const unlogged = planned.filter(({ day }) => day < today);
  const known = { lastHeld: held, unlogged, weeksLate: 0 };
  if (pairing.stage !== 'agreed' && pairing.stage !== 'active') {
    return { ...known, state: 'not expected', nextDay: null, words: NOT_EXPECTED[pairing.stage] };
  }
  const ahead = planned.find(({ day }) => day >= today);
  if (ahead !== undefined) {
    return { ...known, state: 'planned', nextDay: ahead.day, words: `Planned for ${sayDay(ahead.day)}` };
  }
  const dueDay = dueBy(pairing, school, held);
  if (dueDay < today) {
    const weeksLate = schoolWeeksBetween(school, dueDay, today);
    return {
      ...known,
      weeksLate,
      state: 'overdue',
      nextDay: dueDay,
      words: `Overdue since ${sayDay(dueDay)}`,
    };
  }
  const passed = unlogged.at(-1);
  if (passed !== undefined && (held === null || passed.day > held)) {
    return {
      ...known,
      state: 'to log',
      nextDay: dueDay,
      words: `Planned for ${sayDay(passed.day)}: did you meet?`,
    };
  }
  const which = held === null ? 'First meeting' : 'Next meeting';
  return { ...known, state: 'due', nextDay: dueDay, words: `${which} due by ${sayDay(dueDay)}` };
}

const NOT_EXPECTED = {
  proposed: 'No meeting is expected until they have agreed',
  pausing: 'Pausing: no meeting is expected',
  closed: 'Closed',
} as const;

/** The day by which to meet next, by the rhythm alone. */
function dueBy(
  { startDay, stageChanges, rhythm }: Meeting,
  school: SchoolCalendar,
  lastHeld: Day | null,
): Day {
  const resumed = stageChanges.findLast(({ to }, index) => {
    const before = stageChanges[index - 1]?.to;
    return (to === 'active' || to === 'agreed') && (before === 'pausing' || before === 'closed');
  })?.day;
  const met = lastHeld ?? startDay;
  const since = resumed !== undefined && resumed > met ? resumed : met;
  return addSchoolWeeks(school, nextSchoolDay(school, since), rhythm.everyWeeks);
}

const byDay = (one: Session, other: Session): number =>
  one.day.localeCompare(other.day) ||
  (one.start ?? '').localeCompare(other.start ?? '') ||
  one.id.localeCompare(other.id);
