import { useMemo } from 'react';
import { listAwardRows, type AwardRow } from '#shared/domain/bursary/award-table';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { listMoneyYears, spanOf } from '../money-years';
import type { MoneyYear } from '#shared/domain/bursary/year-of';
import { useBooks } from '../use-books';
import { useAwardsAddress } from './awards-address';
import { ALL_AWARDS, useAwardsList } from './awards-list-state';
import { filterAwards, findWaiting, inYear, type Waiting } from './filter-awards';

export type AwardsShown = {
  readonly years: readonly MoneyYear[];
  readonly year: MoneyYear;
  readonly isAllYears: boolean;
  /** The year's awards, and of these the ones that the filters leave. */
  readonly ofYear: readonly AwardRow[];
  readonly rows: readonly AwardRow[];
  readonly waiting: Waiting;
  readonly isNarrowed: boolean;
};

/** The awards of the chosen year as the filters leave them. */
export function useAwards(): AwardsShown {
  const books = useBooks();
  const people = useDocument((document) => document.people);
  const today = useToday();
  const { filter, yearName } = useAwardsList();
  const { show } = useAwardsAddress();
  const years = useMemo(() => listMoneyYears(books, 'academic', today), [books, today]);
  const waiting = useMemo(() => findWaiting(books, people, today), [books, people, today]);
  const all = useMemo(() => listAwardRows(books, people, today), [books, people, today]);
  const isAllYears = yearName === '';
  const year = useMemo(
    () =>
      (isAllYears
        ? undefined
        : years.find(({ name, startDay, endDay }) =>
            yearName === null ? startDay <= today && today <= endDay : name === yearName,
          )) ?? spanOf(years),
    [years, yearName, isAllYears, today],
  );
  const ofYear = useMemo(() => inYear(all, year, books), [all, year, books]);
  const rows = useMemo(
    () => filterAwards(ofYear, filter, show, { waiting, people }),
    [ofYear, filter, show, waiting, people],
  );
  const isNarrowed =
    show !== null ||
    Object.entries(ALL_AWARDS).some(([name, none]) => filter[name as keyof typeof filter] !== none);
  return { years, year, isAllYears, ofYear, rows, waiting, isNarrowed };
}
