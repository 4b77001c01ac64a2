import type { SummaryPeriod } from '#shared/domain/summary/summary';
import { formatDay } from '#shared/lib/day';

/** The kinds of period as a choice shows them. */
export const PERIOD_KIND_LABELS: Readonly<Record<SummaryPeriod['kind'], string>> = {
  term: 'Term',
  'half-term': 'Half-term',
  'academic year': 'Academic year',
  'financial year': 'Financial year',
};

/** The first and the last day. `sayDays(autumn) //=> 'Tue 1 Sep 2026 to Fri 18 Dec 2026'` */
export const sayDays = ({ startDay, endDay }: Pick<SummaryPeriod, 'startDay' | 'endDay'>): string =>
  `${formatDay(startDay)} to ${formatDay(endDay)}`;

/** What tells one period from another: an academy's financial and academic years have the same days. */
export const periodKey = ({ kind, startDay, endDay }: SummaryPeriod): string =>
  `${kind} ${startDay} ${endDay}`;
