import { formatDay, type Day } from '../../lib/day';
import { latestTerm } from '../calendar/school-calendar';
import { moveDay } from '../calendar/move-day';
import type { School } from '../school/school';
import type { Summary } from '../summary/summary';
import type { Task } from './task';

type Source = {
  readonly school: School;
  readonly summaries: Readonly<Record<string, Summary>>;
  readonly today: Day;
};

/** How long before and after a term's end its summary is asked for, in days. */
const [BEFORE_DAYS, AFTER_DAYS] = [21, 28];

/** The summary of the term that ends, from three weeks before its end until it is frozen, four weeks after at most. */
export function listSummaryTasks({ school, summaries, today }: Source): readonly Task[] {
  const term = latestTerm(school, today);
  if (term === null) return [];
  const { startDay, endDay, name } = term;
  if (today < moveDay(endDay, -BEFORE_DAYS) || today > moveDay(endDay, AFTER_DAYS)) return [];
  const ofTerm = Object.values<Summary>(summaries).filter(
    ({ period }) => period.startDay === startDay && period.endDay === endDay,
  );
  if (ofTerm.some(({ releases }) => releases.length > 0)) return [];
  const [begun] = ofTerm;
  const ends = `${name} ${endDay < today ? 'ended' : 'ends'} on ${formatDay(endDay)}.`;
  return [
    begun === undefined
      ? {
          key: 'summary',
          title: `Make the governors’ summary of the ${name.toLowerCase()}`,
          detail: ends,
          action: 'Open summaries',
          href: '/summaries',
        }
      : {
          key: 'summary',
          title: `Finish “${begun.title}”`,
          detail: `${ends} It has not been frozen yet.`,
          action: 'Open the summary',
          href: `/summaries/${begun.id}`,
        },
  ];
}
