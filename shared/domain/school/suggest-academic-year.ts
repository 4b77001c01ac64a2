import type { Day } from '../../lib/day';
import type { AcademicYear } from './school';

/**
 * The academic year that a day falls in, with term dates such as many English schools have: a start to be corrected,
 * since the dates are each authority's or trust's own.
 *
 * @example
 * suggestAcademicYear('2026-11-22').name //=> '2026–27'
 */
export function suggestAcademicYear(today: Day): AcademicYear {
  const year = Number(today.slice(0, 4));
  // From August people plan the year to come.
  const first = Number(today.slice(5, 7)) >= 8 ? year : year - 1;
  const next = first + 1;
  return {
    name: `${first}–${String(next).slice(2)}`,
    terms: [
      {
        name: 'Autumn term',
        startDay: `${first}-09-01`,
        endDay: `${first}-12-18`,
        halfTermStartDay: `${first}-10-26`,
        halfTermEndDay: `${first}-10-30`,
      },
      {
        name: 'Spring term',
        startDay: `${next}-01-04`,
        endDay: `${next}-03-26`,
        halfTermStartDay: `${next}-02-15`,
        halfTermEndDay: `${next}-02-19`,
      },
      {
        name: 'Summer term',
        startDay: `${next}-04-12`,
        endDay: `${next}-07-21`,
        halfTermStartDay: `${next}-05-31`,
        halfTermEndDay: `${next}-06-04`,
      },
    ],
    insetDays: [],
  };
}
