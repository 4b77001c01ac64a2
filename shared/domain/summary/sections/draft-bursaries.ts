import type { AwardInSummary, FundAmount, FundInSummary } from '../facts/summary-facts';
import { column, type DraftCell, type DraftTable } from '../figures/draft-table';
import { say } from '../figures/told';
import {
  countAwards,
  measureMoney,
  measureMoneyInPeriod,
  measureShared,
} from '../measures/measure-bursaries';
import { emptySection, type SectionDraft, type SectionSource } from './section-draft';

const AMOUNTS: readonly (readonly [FundAmount, string])[] = [
  ['budget', 'Budget'],
  ['carriedIn', 'Carried in'],
  ['awarded', 'Awarded'],
  ['spent', 'Spent'],
  ['committed', 'Set aside'],
  ['left', 'Left'],
];

/** Each fund's money in its year, the awards it made, and what an outcome shared cost. */
export function draftBursaries({ facts, when }: SectionSource): SectionDraft {
  const { funds, awards } = facts;
  const moved = funds.filter(({ entries }) => Object.values(entries).some((ids) => ids.length > 0));
  if (moved.length === 0) return emptySection(`No money was in the bursary funds ${when}.`);
  const amounts = AMOUNTS.filter(
    ([amount]) => amount !== 'carriedIn' || moved.some(({ carriedIn }) => carriedIn !== 0),
  );
  const moneyOf = (key: string, of: readonly FundInSummary[]): readonly DraftCell[] =>
    amounts.map(([amount]) => measureMoney(key, of, amount));
  const money: DraftTable = {
    id: 'funds',
    caption: 'Money of each fund in its year so far',
    rowHeading: 'Fund',
    columns: amounts.map(([amount, label]) => column(amount, label, 'pence', true)),
    rows: moved.map((fund) => ({
      id: fund.id,
      label: fund.name,
      cells: moneyOf(`bursaries/${fund.id}`, [fund]),
    })),
    total: { id: 'total', label: 'All funds', cells: moneyOf('bursaries', moved) },
    charted: ['spent', 'committed', 'left'],
  };
  const ids = new Set<string>(moved.map(({ id }) => id));
  const counted = awards.filter(({ fundId }) => ids.has(fundId));
  const shared = measureShared('bursaries', counted);
  const count = countAwards('bursaries', counted);
  const cellsOf = (key: string, of: readonly AwardInSummary[]): readonly DraftCell[] => {
    const { count: outcomes, each } = measureShared(key, of);
    return [countAwards(key, of), outcomes, each];
  };
  const outcomes: DraftTable = {
    id: 'awards',
    caption: 'Awards and the outcomes they shared',
    rowHeading: 'Fund',
    columns: [
      column('awards', 'Awards', 'count', true),
      column('shared', 'Outcomes shared', 'count', true),
      column('cost', 'Cost of each', 'pence', false),
    ],
    rows: moved.map(({ id, name }) => ({
      id,
      label: name,
      cells: cellsOf(
        `bursaries/${id}`,
        counted.filter(({ fundId }) => fundId === id),
      ),
    })),
    total: { id: 'total', label: 'All funds', cells: cellsOf('bursaries', counted) },
    charted: [],
  };
  const inPeriod = measureMoneyInPeriod(facts);
  const [budget, carriedIn, spent, committed, left] = (
    ['budget', 'carriedIn', 'spent', 'committed', 'left'] as const
  ).map((amount) => measureMoney('bursaries', moved, amount));
  const whole = [budget, carriedIn, spent, committed, left].flatMap((measure) => measure ?? []);
  return {
    tables: [money, ...(count.value > 0 ? [outcomes] : [])],
    figures: [count, shared.count, shared.each, inPeriod.awarded, inPeriod.spent, ...whole],
    write: (told) => ({
      sentences: [
        say`${told.tell(inPeriod.awarded)} was awarded ${when}, and ${told.tell(inPeriod.spent)} was spent.`,
        ...(budget && spent && committed && left
          ? [
              [
                ...say`Of the year’s budgets of ${told.tell(budget)}`,
                ...(carriedIn !== undefined && carriedIn.value !== 0
                  ? say` and ${told.tell(carriedIn)} carried in from the year before`
                  : []),
                ...say`, ${told.tell(spent)} is spent, ${told.tell(committed)} is set aside and ${told.tell(left)} is left.`,
              ],
            ]
          : []),
        ...(count.value > 0
          ? [say`This year’s money is behind ${told.tell(count, 'award')}.`]
          : [say`No award had money from them this year.`]),
        ...(shared.count.value === 0
          ? [say`No outcome has been shared this year yet.`]
          : told.isTold(shared.each)
            ? [
                say`${told.tell(shared.count, 'outcome')} ${shared.count.value === 1 ? 'was' : 'were'} shared this year, at ${told.tell(shared.each)} each.`,
              ]
            : [say`${told.tell(shared.count, 'outcome')} were shared this year.`]),
      ],
      notes: [
        `Each fund is stated in its own year, up to the last day of this summary: ${yearsOf(moved)}.`,
        'Left is what is in the fund less what is spent and what is set aside. The cost of an outcome is all that was spent on the awards whose outcome was shared, shared out evenly.',
      ],
    }),
  };
}

const yearsOf = (funds: readonly FundInSummary[]): string =>
  funds.map(({ name, yearName }) => `${name}, ${yearName}`).join('; ');
