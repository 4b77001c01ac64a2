import { formatDay, type Day } from '../../lib/day';
import { formatMoney, type Pence } from '../../lib/money';
import { moveDay } from '../calendar/move-day';
import type { People } from '../people/name-of';
import type { Award } from './award';
import { listAwardRows, owesReport, type AwardRow } from './award-table';
import type { Books } from './books';
import { leftOn } from './check-entry';
import type { Fund, Role } from './fund';

/** Something that bursaries need of the coordinator. */
export type BursaryDue =
  | {
      readonly kind: 'to approve' | 'to begin';
      readonly by: Role;
      readonly awardId: Award['id'];
      readonly words: string;
    }
  | { readonly kind: 'returned'; readonly awardId: Award['id']; readonly words: string }
  | {
      readonly kind: 'report due' | 'report overdue' | 'no report day';
      readonly awardId: Award['id'];
      readonly day: Day | null;
      readonly words: string;
    }
  | {
      readonly kind: 'unspent to return';
      readonly awardId: Award['id'];
      readonly pence: Pence;
      readonly words: string;
    }
  | {
      readonly kind: 'over budget';
      readonly fundId: Fund['id'];
      readonly pence: Pence;
      readonly words: string;
    };

/** How long before its day a report is named, in days. */
const SOON_DAYS = 28;

const ENDED: ReadonlySet<Award['state']> = new Set(['completed', 'shared', 'unspent returned', 'withdrawn']);

/**
 * What waits in the bursaries, in the order of an award's steps: approvals and by whom, applications back for discussion,
 * awards to begin, reports due within four weeks or overdue, money unspent at the end, funds over their budget.
 */
export function listBursariesDue(books: Books, people: People, today: Day): readonly BursaryDue[] {
  const soonBy = moveDay(today, SOON_DAYS);
  const rows = listAwardRows(books, people, today).toReversed();
  return [
    ...rows.flatMap(toDecide),
    ...rows.flatMap((row) => toReport(row, books.awards[row.awardId], soonBy)),
    ...rows
      .filter(({ state, committed }) => ENDED.has(state) && committed > 0)
      .map(({ awardId, reference, person, committed, state }): BursaryDue => {
        const words = `${reference} (${person}) is “${state}” with ${formatMoney(committed)} still set aside`;
        return { kind: 'unspent to return', awardId, pence: committed, words };
      }),
    ...overBudget(books, today),
  ];
}

function toDecide({
  awardId,
  reference,
  person,
  fund,
  asked,
  state,
  next,
  dueWords,
}: AwardRow): readonly BursaryDue[] {
  const name = `${reference}: ${fund} for ${person}, ${formatMoney(asked)}`;
  if (state === 'returned for discussion')
    return [{ kind: 'returned', awardId, words: `${name}. ${dueWords}` }];
  if (next === 'applicant' || next === 'nobody') return [];
  const kind = next === 'CPD lead' ? 'to begin' : 'to approve';
  return [{ kind, by: next, awardId, words: `${name}. ${dueWords}` }];
}

function toReport(
  { awardId, reference, person, dueDay, dueWords, isLate, awarded }: AwardRow,
  award: Award | undefined,
  soonBy: Day,
): readonly BursaryDue[] {
  if (award === undefined || !owesReport(award)) return [];
  const words = `${reference} (${person}), ${formatMoney(awarded)}. ${dueWords}`;
  if (dueDay === null) return [{ kind: 'no report day', awardId, day: null, words }];
  if (isLate) return [{ kind: 'report overdue', awardId, day: dueDay, words }];
  return dueDay <= soonBy || award.state === 'report due'
    ? [{ kind: 'report due', awardId, day: dueDay, words }]
    : [];
}

function overBudget(books: Books, today: Day): readonly BursaryDue[] {
  return Object.values(books.funds).flatMap((fund): readonly BursaryDue[] => {
    const left = leftOn({ ...books, fund }, today);
    return left >= 0
      ? []
      : [
          {
            kind: 'over budget',
            fundId: fund.id,
            pence: -left,
            words: `${fund.name} is ${formatMoney(-left)} over its budget in the year of ${formatDay(today)}`,
          },
        ];
  });
}
