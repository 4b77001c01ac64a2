import { counts, howMany, sumOf, sums, type Entry } from './figures';
import { cameTo, isIn, type Days, type RawDocument } from './raw-document';

type Line = RawDocument['ledger'][number];
type Award = RawDocument['awards'][string];

const amount = (lines: readonly Line[], ...kinds: readonly Line['kind'][]): number =>
  sumOf(lines, ({ kind, pence }) => (kinds.includes(kind) ? pence : 0));
const awardedIn = (lines: readonly Line[]): number => amount(lines, 'committed', 'amended');
const spentIn = (lines: readonly Line[]): number => amount(lines, 'spent') - amount(lines, 'refunded');

/** The year of a fund's own kind that a day belongs to. */
function yearOf(document: RawDocument, fundId: string, day: string): Days {
  const isFromApril =
    document.funds[fundId]?.yearKind === 'financial' && document.school.financialYearStart === 'april';
  const first = isFromApril ? '04-01' : '09-01';
  const year = Number(day.slice(0, 4)) - (day.slice(5) < first ? 1 : 0);
  return { first: `${year}-${first}`, last: `${year + 1}-${isFromApril ? '03-31' : '08-31'}` };
}

/** Money of each fund in its year so far and in the period, from the ledger's lines; awards and what they shared. */
export function recomputeBursaries(document: RawDocument, days: Days): readonly Entry[] {
  const lines = document.ledger.filter(({ day }) => day <= days.last);
  const money = Object.keys(document.funds).map((fund) => {
    const year = yearOf(document, fund, days.last);
    const ofFund = lines.filter(({ fundId }) => fundId === fund);
    const ofYear = ofFund.filter(({ day }) => day >= year.first);
    const earlier = ofFund.filter(({ day }) => day < year.first);
    const budget = amount(ofYear, 'budget');
    const carriedIn = awardedIn(earlier) - spentIn(earlier);
    const spent = spentIn(ofYear);
    const committed = carriedIn + awardedIn(ofYear) - spent;
    const left = budget + carriedIn - spent - committed;
    return { fund, budget, carriedIn, awarded: awardedIn(ofYear), spent, committed, left };
  });
  const amounts = ['budget', 'carriedIn', 'awarded', 'spent', 'committed', 'left'] as const;
  const within = lines.filter(({ day }) => isIn(days, day));
  return [
    ...amounts.flatMap((of) => [
      ...money.map((each) => sums(`bursaries/${each.fund}.${of}`, 'pence', each[of])),
      sums(
        `bursaries.${of}`,
        'pence',
        sumOf(money, (each) => each[of]),
      ),
    ]),
    ...recomputePeriodMoney(within),
    ...recomputeAwards(document, days, lines),
  ];
}

const recomputePeriodMoney = (within: readonly Line[]): readonly Entry[] => [
  sums('bursaries.period.awarded', 'pence', awardedIn(within)),
  sums('bursaries.period.spent', 'pence', spentIn(within)),
];

function recomputeAwards(document: RawDocument, days: Days, lines: readonly Line[]): readonly Entry[] {
  const linesOf = ({ id }: Award) => lines.filter(({ awardId }) => awardId === id);
  const awards = Object.values(document.awards);
  const touched = awards.filter((award) => {
    const { first } = yearOf(document, award.fundId, days.last);
    const earlier = linesOf(award).filter(({ day }) => day < first);
    return linesOf(award).length > earlier.length || awardedIn(earlier) !== spentIn(earlier);
  });
  const shared = awards.filter(({ moves, fundId }) => {
    const day = moves.findLast((move) => move.to === 'shared' && move.day <= days.last)?.day ?? null;
    return cameTo(moves, days.last) === 'shared' && isIn(yearOf(document, fundId, days.last), day);
  });
  const count = (key: string, of: readonly Award[]): Entry =>
    counts(
      key,
      'award',
      of.map(({ id }) => id),
      [howMany(of.map(({ personId }) => personId))],
    );
  const figures = (key: string, isOf: (award: Award) => boolean): readonly Entry[] => {
    const outcomes = shared.filter(isOf);
    const cost = sumOf(outcomes, (award) => spentIn(linesOf(award)));
    const [, { groups }] = count('', outcomes);
    // Of no outcome there is no cost: a figure would be wrong whatever it said.
    const each = outcomes.length === 0 ? Number.NaN : Math.round(cost / outcomes.length);
    return [
      count(`${key}.awards`, touched.filter(isOf)),
      count(`${key}.shared`, outcomes),
      sums(`${key}.cost-each`, 'pence', each, groups, [`${key}.shared`]),
    ];
  };
  return [
    ...figures('bursaries', () => true),
    ...Object.keys(document.funds).flatMap((fund) =>
      figures(`bursaries/${fund}`, ({ fundId }) => fundId === fund),
    ),
  ];
}
