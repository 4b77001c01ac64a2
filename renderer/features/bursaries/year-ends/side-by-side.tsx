import type { YearEnds } from '#shared/domain/bursary/both-year-ends';
import type { YearStatement } from '#shared/domain/bursary/year-statement';
import { formatDay } from '#shared/lib/day';
import { Money } from '../money';
import styles from './side-by-side.module.css';

const LINES = [
  { id: 'budget', label: 'Budget' },
  { id: 'awarded', label: 'Awarded' },
  { id: 'carriedIn', label: 'Carried in' },
  { id: 'spent', label: 'Spent' },
  { id: 'carriedOut', label: 'Carried out' },
  { id: 'left', label: 'Left' },
] as const satisfies readonly { readonly id: keyof YearStatement; readonly label: string }[];
const TITLES = { academic: 'By academic year', financial: 'By financial year' } as const;

/** The same money by one kind of year beside the other, the latest year first; each kind adds up to the same. */
export function SideBySide({ kinds }: { readonly kinds: readonly YearEnds[] }) {
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
          {LINES.map(({ id, label }) => (
            <tr key={id} data-line={id}>
              <th scope="row">{label}</th>
              {kinds.flatMap(({ kind, years }) => [
                ...years.toReversed().map((statement, at) => (
                  <td
                    key={`${kind} ${statement.year.startDay}`}
                    className={at === 0 ? styles['first'] : undefined}
                  >
                    <Money pence={statement[id]} />
                  </td>
                )),
                <td key={`${kind} all`}>
                  {id === 'carriedIn' || id === 'carriedOut' ? (
                    <span className={styles['none']}>–</span>
                  ) : (
                    <Money pence={years.reduce((sum, statement) => sum + statement[id], 0)} />
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
