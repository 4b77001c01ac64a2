import type { AcademicYear, Term } from '#shared/domain/school/school';
import type { Day } from '#shared/lib/day';

/** A year as the screen showed it, and as somebody then made it. */
type YearChange = { readonly shown: AcademicYear; readonly changed: AcademicYear };

/**
 * The year as it stands now with only what somebody changed: the days of one term, or one INSET day. What was changed
 * meanwhile stays.
 *
 * @example
 * applyYearChange(latest, { shown: year, changed: { ...year, insetDays: [...year.insetDays, '2027-01-04'] } })
 */
export function applyYearChange(latest: AcademicYear, { shown, changed }: YearChange): AcademicYear {
  return {
    ...latest,
    terms: latest.terms.map((term, at) => ({ ...term, ...changedOf(shown.terms[at], changed.terms[at]) })),
    insetDays:
      changed.insetDays === shown.insetDays
        ? latest.insetDays
        : changeDays(latest.insetDays, shown.insetDays, changed.insetDays),
  };
}

function changedOf(shown: Term | undefined, changed: Term | undefined): Partial<Term> {
  if (shown === undefined || changed === undefined) return {};
  const before = new Map<string, unknown>(Object.entries(shown));
  return Object.fromEntries(Object.entries(changed).filter(([field, value]) => before.get(field) !== value));
}

function changeDays(latest: readonly Day[], shown: readonly Day[], changed: readonly Day[]): readonly Day[] {
  const added = changed.filter((day) => !shown.includes(day));
  const gone = new Set(shown.filter((day) => !changed.includes(day)));
  return [...new Set([...latest.filter((day) => !gone.has(day)), ...added])].toSorted();
}
