import { formatDay } from '../../lib/day';
import { ok, refuse, type Result } from '../../lib/result';
import { fullName, hasLeft, type Person } from '../people/person';
import type { School } from '../school/school';
import type { Award } from './award';
import type { Fund } from './fund';
import { isInYear, yearOf } from './year-of';

/** States in which an award does not count against "once a year". */
export const DID_NOT_HAPPEN: ReadonlySet<Award['state']> = new Set(['declined', 'withdrawn']);

/** Whether a fund is for somebody's kind and staff group. */
export function isFundFor(fund: Pick<Fund, 'staffGroups' | 'governorsToo'>, person: Person): boolean {
  return person.kind === 'governor'
    ? fund.governorsToo
    : fund.staffGroups.length === 0 || fund.staffGroups.includes(person.staffGroup);
}

/**
 * Whether somebody may have an award from a fund in the year of a day. Refuses `fund-closed`, `has-left`,
 * `not-for-group` and `once-a-year`.
 */
export function checkMayHave(
  person: Person,
  fund: Fund,
  awards: readonly Award[],
  on: { readonly day: string; readonly financialYearStart: School['financialYearStart'] },
): Result<null> {
  const name = fullName(person);
  if (fund.isClosed) {
    return refuse(
      'fund-closed',
      `${fund.name} is closed, so nothing new can be applied for. Nothing was changed. Choose another fund.`,
    );
  }
  if (hasLeft(person, on.day)) {
    return refuse(
      'has-left',
      `${name} left on ${formatDay(person.leavingDay ?? on.day)}, so nothing can be applied for. Nothing was changed.`,
    );
  }
  if (!isFundFor(fund, person)) {
    return refuse(
      'not-for-group',
      `${fund.name} is not for ${name}’s staff group. Nothing was changed. Choose another fund, or change who may have it.`,
    );
  }
  const year = yearOf(on.day, fund.yearKind, on.financialYearStart);
  const earlier = awards.find(
    (award) =>
      award.fundId === fund.id &&
      award.personId === person.id &&
      !DID_NOT_HAPPEN.has(award.state) &&
      isInYear(award.startedOn, year),
  );
  if (fund.oncePerYear && earlier !== undefined) {
    return refuse(
      'once-a-year',
      `${name} has ${earlier.reference} from ${fund.name} in ${year.name} already, and it is given once a year. Nothing was changed.`,
    );
  }
  return ok(null);
}
