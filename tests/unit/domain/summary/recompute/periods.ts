import type { SummaryPeriod } from '#shared/domain/summary/summary';
import { dayAfter } from './days';
import type { Days, RawDocument } from './raw-document';

/** The days of a period whose records count: nothing that lies ahead. */
export const daysOf = (
  { startDay, endDay }: Pick<SummaryPeriod, 'startDay' | 'endDay'>,
  today: string,
): Days => ({
  first: startDay,
  last: endDay < today ? endDay : today,
});

/** The period of the same kind just before, from the terms the school entered. */
export function periodBefore(
  { school }: RawDocument,
  { kind, startDay, endDay }: SummaryPeriod,
): Pick<SummaryPeriod, 'startDay' | 'endDay'> {
  if (kind === 'academic year' || kind === 'financial year') {
    return { startDay: yearBefore(startDay), endDay: yearBefore(endDay) };
  }
  const terms = school.academicYears.flatMap((year) => year.terms);
  const halves = terms.flatMap((term) => {
    const { halfTermEndDay: lastOfBreak } = term;
    if (lastOfBreak === null) return [];
    return [
      { startDay: term.startDay, endDay: lastOfBreak },
      { startDay: dayAfter(lastOfBreak), endDay: term.endDay },
    ];
  });
  const found = (kind === 'term' ? terms : halves)
    .filter((each) => each.startDay < startDay)
    .toSorted((one, other) => (one.startDay < other.startDay ? 1 : -1))[0];
  if (found === undefined) throw new Error(`The school has entered no ${kind} before ${startDay}.`);
  return found;
}

const yearBefore = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
