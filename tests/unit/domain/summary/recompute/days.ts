import type { Term } from '#shared/domain/school/school';
import type { Days, RawDocument } from './raw-document';

const DAY = 86_400_000;
const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

export const dayBefore = (day: string): string => iso(at(day) - DAY);
export const dayAfter = (day: string): string => iso(at(day) + DAY);
/** 0 for Sunday. */
const weekday = (day: string): number => new Date(at(day)).getUTCDay();

/** Easter Sunday, by the method of Oudin. */
function easter(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const epact =
    (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30;
  const moon =
    epact -
    Math.floor(epact / 28) *
      (1 - Math.floor(epact / 28) * Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const sunday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  const after = moon - sunday;
  const month = 3 + Math.floor((after + 40) / 44);
  const date = after + 28 - 31 * Math.floor(month / 4);
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

function bankHolidaysOfTerm(year: number): readonly string[] {
  const sunday = at(easter(year));
  const mondays = Array.from({ length: 31 }, (_, n) => iso(at(`${year}-05-01`) + n * DAY)).filter(
    (day) => weekday(day) === 1,
  );
  return [iso(sunday - 2 * DAY), iso(sunday + DAY), mondays[0] ?? '', mondays.at(-1) ?? ''];
}

const isInBreak = ({ halfTermStartDay: from, halfTermEndDay: to }: Term, day: string): boolean =>
  from !== null && to !== null && from <= day && day <= to;

/** The days on which staff are in school, of one year from August to July: terms without their breaks, and INSET days. */
export function schoolDaysOf({ school }: RawDocument, firstYear: number): readonly string[] {
  const year: Days = { first: `${firstYear}-08-01`, last: `${firstYear + 1}-07-31` };
  const terms = school.academicYears
    .flatMap((each) => each.terms)
    .filter(({ startDay }) => year.first <= startDay && startDay <= year.last);
  if (terms.length === 0) throw new Error(`The school has not entered its terms from ${firstYear}.`);
  const inset = new Set(school.academicYears.flatMap(({ insetDays }) => insetDays));
  const holidays = new Set([...bankHolidaysOfTerm(firstYear), ...bankHolidaysOfTerm(firstYear + 1)]);
  const days: string[] = [];
  for (let day = year.first; day <= year.last; day = dayAfter(day)) {
    const isTermDay =
      terms.some((term) => term.startDay <= day && day <= term.endDay && !isInBreak(term, day)) &&
      weekday(day) !== 0 &&
      weekday(day) !== 6 &&
      !holidays.has(day);
    if (isTermDay || inset.has(day)) days.push(day);
  }
  return days;
}

/** The year of August to July that a day lies in, by the year in which it begins. */
export const schoolYearOf = (day: string): number =>
  Number(day.slice(0, 4)) - (day.slice(5) < '08-01' ? 1 : 0);
