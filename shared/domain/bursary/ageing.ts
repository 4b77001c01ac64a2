import { addMonths, formatISO, parseISO } from 'date-fns';
import type { Day } from '../../lib/day';
import { formatMoney, type Pence } from '../../lib/money';
import { plural } from '../../lib/plural';
import type { Award } from './award';
import { balanceOf } from './balance';
import { entriesOf, type Books } from './books';
import { findSetAsideDay, leftOn } from './check-entry';
import type { Fund } from './fund';
import type { LedgerEntry } from './ledger-entry';

/** How long money has been set aside; a term counts as four months. */
export const COMMITMENT_AGES = ['under a term', 'one to two terms', 'over two terms'] as const;
export type CommitmentAge = (typeof COMMITMENT_AGES)[number];

const MONTHS_OF: Readonly<Record<CommitmentAge, number>> = {
  'under a term': 0,
  'one to two terms': 4,
  'over two terms': 8,
};

/** Fewer finished awards than this say nothing of the next. */
const FEWEST_FINISHED = 3;

/** Money set aside and unspent, of one award. */
export type OpenCommitment = {
  readonly awardId: Award['id'];
  readonly reference: string;
  readonly setAsideOn: Day;
  readonly age: CommitmentAge;
  readonly pence: Pence;
};

/** What finished awards did with what was unspent at an age: how many they are, and how much of it came back, in pence. */
export type Experience = { readonly awards: number; readonly unspent: Pence; readonly cameBack: Pence };

/** The open commitments of one age, and what of them may come back. */
export type AgeClass = {
  readonly age: CommitmentAge;
  readonly awards: readonly OpenCommitment[];
  readonly pence: Pence;
  /** Null where too few awards are finished to say. */
  readonly expectedBack: Pence | null;
  readonly words: string;
};

/** The open commitments by age, and what the year may leave unspent, in pence. */
export type Ageing = {
  readonly classes: readonly AgeClass[];
  readonly committed: Pence;
  readonly left: Pence;
  /** What will be left if everything set aside is spent, if nothing is, and if it goes as it has; null where nobody can say. */
  readonly forecast: { readonly least: Pence; readonly most: Pence; readonly expected: Pence | null };
};

/**
 * Open commitments by age with a forecast of the underspend. Of each age, the share expected back is the share that came
 * back of what finished awards still had unspent at that age; where fewer than three got that far, the share of all
 * finished awards; with fewer than three of these, none. What is left is the sum over the funds, each in its own year.
 *
 * @example
 * ageCommitments(books, Object.values(funds), '2027-03-01').forecast //=> { least: 120000, most: 300000, expected: 165000 }
 */
export function ageCommitments(
  books: Pick<Books, 'ledger' | 'awards' | 'financialYearStart'>,
  funds: readonly Fund[],
  today: Day,
): Ageing {
  const ofFunds = Object.values(books.awards).filter(({ fundId }) => funds.some(({ id }) => id === fundId));
  const held = ofFunds.flatMap((award): readonly HeldAward[] => {
    const entries = entriesOf(books.ledger, award.id);
    const setAsideOn = findSetAsideDay(entries);
    return setAsideOn === null ? [] : [{ award, entries, setAsideOn, now: balanceOf(entries) }];
  });
  const finished = held.filter(({ now, award }) => now.committed === 0 && FINISHED.has(award.state));
  const open = held
    .filter(({ now }) => now.committed > 0)
    .map(({ award: { id, reference }, setAsideOn, now }): OpenCommitment => {
      return { awardId: id, reference, setAsideOn, age: ageOn(setAsideOn, today), pence: now.committed };
    });
  const classes = COMMITMENT_AGES.map((age) => classOf(age, open, finished));
  const committed = sum(classes.map(({ pence }) => pence));
  const left = sum(funds.map((fund) => leftOn({ ...books, fund }, today)));
  const expected = classes.every(({ expectedBack }) => expectedBack !== null)
    ? left + sum(classes.map(({ expectedBack }) => expectedBack ?? 0))
    : null;
  return { classes, committed, left, forecast: { least: left, most: left + committed, expected } };
}

type HeldAward = {
  readonly award: Award;
  readonly entries: readonly LedgerEntry[];
  readonly setAsideOn: Day;
  readonly now: { readonly awarded: Pence; readonly committed: Pence };
};

const FINISHED: ReadonlySet<Award['state']> = new Set([
  'completed',
  'shared',
  'unspent returned',
  'withdrawn',
]);

const sum = (amounts: readonly Pence[]): Pence => amounts.reduce((total, each) => total + each, 0);

const monthsAfter = (day: Day, months: number): Day =>
  formatISO(addMonths(parseISO(day), months), { representation: 'date' });

/** How long money set aside on a day has been so. `ageOn('2026-11-12', '2027-03-12') //=> 'one to two terms'` */
export function ageOn(setAsideOn: Day, today: Day): CommitmentAge {
  return (
    COMMITMENT_AGES.findLast((age) => monthsAfter(setAsideOn, MONTHS_OF[age]) <= today) ?? 'under a term'
  );
}

function classOf(
  age: CommitmentAge,
  open: readonly OpenCommitment[],
  finished: readonly HeldAward[],
): AgeClass {
  const awards = open
    .filter((each) => each.age === age)
    .toSorted((one, other) => one.setAsideOn.localeCompare(other.setAsideOn));
  const pence = sum(awards.map((each) => each.pence));
  const atAge = learnFrom(finished, age);
  const experience = atAge.awards >= FEWEST_FINISHED ? atAge : learnFrom(finished, 'under a term');
  if (pence === 0) return { age, awards, pence, expectedBack: 0, words: 'Nothing set aside' };
  if (experience.awards < FEWEST_FINISHED) {
    return {
      age,
      awards,
      pence,
      expectedBack: null,
      words: 'Too few awards are finished to say what may come back',
    };
  }
  const { unspent, cameBack } = experience;
  return {
    age,
    awards,
    pence,
    // Whole pence: a share of money is rounded once, here.
    expectedBack: Math.round((pence * cameBack) / unspent),
    words: `Of ${formatMoney(unspent)} unspent ${experience === atAge && age !== 'under a term' ? 'at this age' : 'at the start'} in ${plural(experience.awards, 'finished award')}, ${formatMoney(cameBack)} came back`,
  };
}

/** What finished awards had unspent once they were so old, and how much of that came back. */
function learnFrom(
  finished: readonly Pick<HeldAward, 'entries' | 'setAsideOn' | 'now'>[],
  age: CommitmentAge,
): Experience {
  const reached = finished.flatMap(({ entries, setAsideOn, now }) => {
    const then = balanceOf(entries.filter(({ day }) => day <= monthsAfter(setAsideOn, MONTHS_OF[age])));
    const cameBack = Math.min(then.committed, Math.max(0, then.awarded - now.awarded));
    return then.committed > 0 ? [{ unspent: then.committed, cameBack }] : [];
  });
  return {
    awards: reached.length,
    unspent: sum(reached.map(({ unspent }) => unspent)),
    cameBack: sum(reached.map(({ cameBack }) => cameBack)),
  };
}
