import type { AwardRow } from '#shared/domain/bursary/award-table';
import type { Books } from '#shared/domain/bursary/books';
import { listBursariesDue, type BursaryDue } from '#shared/domain/bursary/list-bursaries-due';
import { entriesOf } from '#shared/domain/bursary/books';
import { isInYear, type MoneyYear } from '#shared/domain/bursary/year-of';
import type { People } from '#shared/domain/people/name-of';
import type { Day } from '#shared/lib/day';
import type { AwardFilter, AwardShow } from './awards-list-state';

const DECISIONS: ReadonlySet<BursaryDue['kind']> = new Set(['to approve', 'to begin']);
const REPORTS: ReadonlySet<BursaryDue['kind']> = new Set(['report due', 'report overdue', 'no report day']);

/** Which awards wait for a decision, and which for a report. */
export type Waiting = { readonly decision: ReadonlySet<string>; readonly report: ReadonlySet<string> };

export function findWaiting(books: Books, people: People, today: Day): Waiting {
  const due = listBursariesDue(books, people, today);
  const ids = (kinds: ReadonlySet<BursaryDue['kind']>) =>
    new Set(due.flatMap((each) => (kinds.has(each.kind) && 'awardId' in each ? [each.awardId] : [])));
  return { decision: ids(DECISIONS), report: ids(REPORTS) };
}

/** The awards begun in a year, and those whose money it touches. */
export function inYear(rows: readonly AwardRow[], year: MoneyYear, books: Books): readonly AwardRow[] {
  return rows.filter(({ awardId }) => {
    const award = books.awards[awardId];
    return (
      award !== undefined &&
      (isInYear(award.startedOn, year) ||
        entriesOf(books.ledger, award.id).some(({ day }) => isInYear(day, year)))
    );
  });
}

/** The awards that a filter and what was asked for leave. */
export function filterAwards(
  rows: readonly AwardRow[],
  { text, fundId, state, staffGroup }: AwardFilter,
  show: AwardShow | null,
  {
    waiting,
    people,
  }: {
    readonly waiting: Waiting;
    readonly people: Readonly<Record<string, { readonly staffGroup: string }>>;
  },
): readonly AwardRow[] {
  const wanted = text.trim().toLocaleLowerCase('en-GB');
  return rows.filter((row) => {
    const words = `${row.reference} ${row.person} ${row.title} ${row.fund}`.toLocaleLowerCase('en-GB');
    return (
      words.includes(wanted) &&
      (fundId === null || row.fundId === fundId) &&
      (state === null || row.state === state) &&
      (staffGroup === null || (people[row.personId]?.staffGroup ?? '') === staffGroup) &&
      (show === null || isShown(row, show, waiting))
    );
  });
}

function isShown({ awardId, committed }: AwardRow, show: AwardShow, waiting: Waiting): boolean {
  return show === 'unspent' ? committed > 0 : waiting[show].has(awardId);
}
