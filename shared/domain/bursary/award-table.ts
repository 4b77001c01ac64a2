import { formatDay, type Day } from '../../lib/day';
import type { Pence } from '../../lib/money';
import { nameOf, type People } from '../people/name-of';
import type { Award, AwardState } from './award';
import { balanceOf } from './balance';
import { entriesOf, type Books } from './books';
import { costOf } from './cost-of';
import type { Fund } from './fund';

/** Who has to act next on an award. */
export type NextActor = 'applicant' | 'head' | 'governors' | 'CPD lead' | 'nobody';

/** One award as a list or a card shows it; amounts in pence. */
export type AwardRow = {
  readonly awardId: Award['id'];
  readonly reference: string;
  readonly personId: Award['personId'];
  readonly person: string;
  readonly fundId: Award['fundId'];
  readonly fund: string;
  readonly title: string;
  readonly state: AwardState;
  readonly asked: Pence;
  readonly awarded: Pence;
  readonly spent: Pence;
  readonly committed: Pence;
  readonly next: NextActor;
  readonly dueDay: Day | null;
  readonly dueWords: string;
  readonly isLate: boolean;
};

const NEXT: Readonly<Record<AwardState, readonly [next: NextActor, words: string]>> = {
  draft: ['applicant', 'Not handed in yet'],
  submitted: ['head', 'Waits for the head'],
  'returned for discussion': ['applicant', 'Back with the applicant'],
  'head approved': ['governors', 'Waits for the governors'],
  'governor assented': ['CPD lead', 'Ready to begin'],
  active: ['applicant', 'Under way'],
  'report due': ['applicant', 'Report due'],
  completed: ['applicant', 'To be shared'],
  shared: ['nobody', 'Shared'],
  declined: ['nobody', 'Declined'],
  withdrawn: ['nobody', 'Withdrawn'],
  'unspent returned': ['applicant', 'Unspent money returned'],
};

/** Who acts next on an award; where the fund lets everybody leave the governors out, the CPD lead can begin it. */
function findNextActor(state: AwardState, fund: Pick<Fund, 'skips'> | undefined): NextActor {
  const leavesOut = fund?.skips.some(({ step, by }) => step === 'governor assented' && by === 'CPD lead');
  return state === 'head approved' && leavesOut === true ? 'CPD lead' : NEXT[state][0];
}

/** An award's row: its money, who acts next, and when something is due of it. */
export function describeAward(
  award: Award,
  { ledger, funds }: Pick<Books, 'ledger' | 'funds'>,
  people: People,
  today: Day,
): AwardRow {
  const { id, reference, personId, fundId, application, state } = award;
  const { awarded, spent, committed } = balanceOf(entriesOf(ledger, id));
  const fund = funds[fundId];
  return {
    awardId: id,
    reference,
    personId,
    person: nameOf(people, personId),
    fundId,
    fund: fund?.name ?? fundId,
    title: application.title,
    state,
    asked: costOf(application),
    awarded,
    spent,
    committed,
    next: findNextActor(state, fund),
    ...sayDue(award, fund, today),
  };
}

/** The rows of all awards, the newest reference first. */
export function listAwardRows(
  books: Pick<Books, 'ledger' | 'funds' | 'awards'>,
  people: People,
  today: Day,
): readonly AwardRow[] {
  return Object.values(books.awards)
    .map((award) => describeAward(award, books, people, today))
    .toSorted((one, other) => other.reference.localeCompare(one.reference, 'en', { numeric: true }));
}

/** Whether an award's money is out and its report still to come. */
export const owesReport = ({ state, outcome }: Pick<Award, 'state' | 'outcome'>): boolean =>
  state === 'report due' || (state === 'active' && outcome.trim() === '');

function sayDue(
  award: Award,
  fund: Fund | undefined,
  today: Day,
): Pick<AwardRow, 'dueDay' | 'dueWords' | 'isLate'> {
  const { state, reportDueDay, moves, startedOn } = award;
  if (owesReport(award) && reportDueDay !== null) {
    const isLate = reportDueDay < today;
    const words = isLate ? 'Report overdue since' : 'Report due';
    return { dueDay: reportDueDay, dueWords: `${words} ${formatDay(reportDueDay)}`, isLate };
  }
  const words =
    state === 'head approved' && findNextActor(state, fund) === 'CPD lead'
      ? 'Ready to begin'
      : NEXT[state][1];
  if (owesReport(award))
    return { dueDay: null, dueWords: `${words}, no day for the report yet`, isLate: false };
  const since = moves.at(-1)?.day ?? startedOn;
  return { dueDay: null, dueWords: `${words} since ${formatDay(since)}`, isLate: false };
}
