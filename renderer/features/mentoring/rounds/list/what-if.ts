import type { WhatIf } from '#shared/domain/mentoring/round/start-what-if';
import type { Person, PersonId } from '#shared/domain/people/person';
import { WEEKDAYS, type Weekday } from '#shared/domain/school/week';
import type { Day } from '#shared/lib/day';

/** What is typed about a what-if, complete or not. */
export type WhatIfDetails = {
  readonly personId: PersonId | null;
  readonly day: Day | null;
  readonly places: number | null;
  readonly weekdays: readonly Weekday[];
};

export const NO_WHAT_IF: WhatIfDetails = { personId: null, day: null, places: 0, weekdays: WEEKDAYS };

/** The what-if that the details say, or null while something is missing. */
export function toWhatIf(
  kind: WhatIf['kind'],
  { personId, day, places, weekdays }: WhatIfDetails,
  people: Readonly<Record<string, Person>>,
): WhatIf | null {
  if (personId === null || day === null) return null;
  if (kind === 'leaves') return { kind, personId, day };
  if (places === null) return null;
  if (kind === 'fewer-places') return { kind, personId, day, places };
  const freePeriods = (people[personId]?.freePeriods ?? []).filter((period) =>
    weekdays.some((weekday) => period.startsWith(`${weekday}/`)),
  );
  return { kind, personId, day, places, freePeriods };
}
