import type { YearEnds } from '#shared/domain/bursary/both-year-ends';
import { entriesBehind, type MoneyLine } from '#shared/domain/bursary/entries-behind';
import type { LedgerEntry } from '#shared/domain/bursary/ledger-entry';
import type { YearStatement } from '#shared/domain/bursary/year-statement';
import { formatDay } from '#shared/lib/day';
import { MoneyFigure } from '../money-figure';
import styles from './side-by-side.module.css';

const LINES = [
  { id: 'budget', label: 'Budget', line: 'budget' },
  { id: 'awarded', label: 'Awarded', line: 'awarded' },
  { id: 'carriedIn', label: 'Carried in', line: 'carriedIn' },
  { id: 'spent', label: 'Spent', line: 'spent' },
  { id: 'carriedOut', label: 'Carried out', line: 'committed' },
  { id: 'left', label: 'Left', line: 'left' },
] as const satisfies readonly {
  readonly id: keyof YearStatement;
  readonly label: string;
  readonly line: MoneyLine;
}[];
const TITLES = { academic: 'By academic year', financial: 'By financial year' } as const;

type Props = { readonly kinds: readonly YearEnds[]; readonly entries: readonly LedgerEntry[] };

/** The same money by one kind of year beside the other, the latest year first; each kind adds up to the same. */
export function SideBySide({ kinds, entries }: Props) {
  return (
    // A table that is wider than the window scrolls by itself, also with the arrow keys.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles['frame']} role="region" aria-label="Money by both kinds of year" tabIndex={0}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">Counted</th>
            {kinds.map(({ kind, years }) => (
              <th key={kind} scope="colgroup" colSpan={years.length + 1} className={styles['first']}>
                {TITLES[kind]}
              </th>
            ))}
          </tr>
          <tr>
            <th scope="col">Year</th>
            {kinds.flatMap(({ kind, years }) => [
              ...years.toReversed().map(({ year }, at) => (
                <th
                  key={`${kind} ${year.startDay}`}
                  scope="col"
                  className={at === 0 ? styles['first'] : undefined}
                >
                  {year.name}
                  <span className={styles['end']}>to {formatDay(year.endDay).replace(/^\w+ /, '')}</span>
                </th>
              )),
              <th key={`${kind} all`} scope="col">
                Together
              </th>,
            ])}
          </tr>
        </thead>
        <tbody>
          {LINES.map(({ id, label, line }) => (
            <tr key={id} data-line={id}>
              <th scope="row">{label}</th>
              {kinds.flatMap(({ kind, years }) => [
                ...years.toReversed().map((statement, at) => (
                  <td
                    key={`${kind} ${statement.year.startDay}`}
                    className={at === 0 ? styles['first'] : undefined}
                  >
                    <MoneyFigure
                      pence={statement[id]}
                      title={`${label} in ${statement.year.name}`}
                      records={entriesBehind(entries, line, statement.year)}
                    />
                  </td>
                )),
                <td key={`${kind} all`}>
                  {id === 'carriedIn' || id === 'carriedOut' ? (
                    <span className={styles['none']}>–</span>
                  ) : (
                    <MoneyFigure
                      pence={years.reduce((sum, statement) => sum + statement[id], 0)}
                      title={`${label} in all years`}
                      records={entriesBehind(entries, line)}
                    />
                  )}
                </td>,
              ])}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
