import type { Day } from '../../../lib/day';
import { toMinutes } from '../../../lib/time-of-day';
import {
  academicYearAt,
  isPupilDay,
  nextSchoolDay,
  isSchoolWeek,
  termAt,
} from '../../calendar/school-calendar';
import { mondayOf, moveDay } from '../../calendar/move-day';
import { schoolWeeksBetween } from '../../calendar/school-weeks';
import type { School } from '../../school/school';
import { WEEKDAYS, type Weekday, type WeeklyPeriod } from '../../school/week';
import { usualKind } from './log-session';
import type { People } from '../../people/name-of';
import type { Pairing } from './pairing';
import type { Session } from './session';
import type { SessionDraft } from './session-draft';
import { listWeek, sharedPeriods, type SharedPeriod } from './shared-periods';

const WEEK = 7;

/** What a plan is made from. */
export type PlanRequest = {
  readonly pairing: Pick<Pairing, 'people' | 'rhythm' | 'sessions'>;
  readonly school: Pick<School, 'academicYears' | 'periods' | 'mentoring'>;
  readonly people: People;
  /** No session is proposed before this day. */
  readonly from: Day;
  /** How far ahead: the last day of the term that `from` is in or before, or of its year. */
  readonly until: 'term' | 'year';
  /** The period of the week in which to meet, `tue/p3`. */
  readonly weeklyPeriod: WeeklyPeriod;
  /** The kind of the sessions; the one used last where none is given. */
  readonly kindId?: string;
};

/**
 * Sessions by a pair's rhythm in one period of the week, on days with lessons, to be looked over before they are kept.
 * Cover is needed unless the period is free for everybody. A week in which the pair already met or means to meet gets
 * no second session, and the rhythm goes on from it. Nothing is proposed for a period that the school does not have.
 */
export function proposePlan(request: PlanRequest): readonly SessionDraft[] {
  const { pairing, school, weeklyPeriod } = request;
  const chosen = listWeek(school).find(({ id }) => id === weeklyPeriod);
  if (chosen === undefined) return [];
  const known = Object.values<Session>(pairing.sessions)
    .filter(({ status }) => status !== 'missed')
    .toSorted((one, other) => one.day.localeCompare(other.day));
  const draft = draftOf(
    request,
    chosen,
    known.findLast(({ status }) => status === 'held'),
  );
  return listPlanDays(request, chosen.weekday, known).map((day) => ({ ...draft, day }));
}

/** The days to meet: counts the weeks of school since the last meeting, known or proposed. */
function listPlanDays(
  { pairing, school, from: notBefore, until }: PlanRequest,
  weekday: Weekday,
  known: readonly Session[],
): readonly Day[] {
  const { everyWeeks } = pairing.rhythm;
  const from = nextSchoolDay(school, notBefore);
  const lastDay = lastDayOf(school, from, until);
  const last = known.findLast(({ day }) => day < from);
  const weeksMet = new Set(known.map(({ day }) => mondayOf(day)));
  const days: Day[] = [];
  let weeksSince = last === undefined ? everyWeeks : schoolWeeksBetween(school, last.day, from);
  for (let monday = mondayOf(from); monday <= lastDay; monday = moveDay(monday, WEEK)) {
    if (!isSchoolWeek(school, monday)) continue;
    const day = moveDay(monday, WEEKDAYS.indexOf(weekday));
    if (weeksMet.has(monday)) weeksSince = 0;
    else if (weeksSince >= everyWeeks && day >= from && day <= lastDay && isPupilDay(school, day)) {
      days.push(day);
      weeksSince = 0;
    }
    weeksSince += 1;
  }
  return days;
}

function draftOf(
  { pairing, school, people, kindId }: PlanRequest,
  { id, period }: SharedPeriod,
  lastHeld: Session | undefined,
): Omit<SessionDraft, 'day'> {
  const everybody = pairing.people.map((each) => people[each] ?? { freePeriods: [] });
  const isShared = sharedPeriods(everybody, school).some((each) => each.id === id);
  const length = toMinutes(period.end) - toMinutes(period.start);
  const { minutes } = pairing.rhythm;
  return {
    start: period.start,
    minutes: length > 0 ? Math.min(minutes, length) : minutes,
    kindId: kindId ?? usualKind(school, lastHeld),
    status: 'planned',
    cover: isShared ? 'not needed' : 'needed',
    goalIds: [],
    specialist: '',
    ledByLearner: false,
    actions: [],
  };
}

function lastDayOf(school: PlanRequest['school'], from: Day, until: 'term' | 'year'): Day {
  const { terms } = academicYearAt(school, from);
  const yearEnd =
    terms
      .map(({ endDay }) => endDay)
      .toSorted()
      .at(-1) ?? from;
  return until === 'year' ? yearEnd : (termAt(school, from)?.endDay ?? yearEnd);
}
