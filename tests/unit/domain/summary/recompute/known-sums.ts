import type { SummaryContent } from '#shared/domain/summary/summary-content';
import type { Figures } from './figures';

/** Figures that make another one together. */
export type Sum = { readonly parts: readonly string[]; readonly total: string };

/** Keys of the parts, and what they make: who knows how a summary is made knows this of tables that are not given too. */
const SUMS: readonly (readonly [RegExp, string])[] = [
  [/^activity\/[^.]+\.invited$/, 'activity.invited'],
  [/^activity\/[^.]+\.came$/, 'activity.came'],
  [/^hours\/[^.]+\.total$/, 'hours.total'],
  [/^hours\.from\./, 'hours.total'],
  [/^hours\.from\.(?!coachingGiven)/, 'hours.total'],
  [/^mentoring\/[^.]+\.pairings$/, 'mentoring.pairings'],
  [/^mentoring\/[^.]+\.meetings$/, 'mentoring.meetings'],
  [/^mentoring\/[^.]+\.minutes$/, 'mentoring.minutes'],
  [/^mentoring\.stage\//, 'mentoring.pairings'],
  [/^mentoring\.received\//, 'hours.from.coachingReceived'],
  [/^mentoring\.given\//, 'hours.from.coachingGiven'],
  [/^enquiries\.stages\//, 'enquiries'],
  [/^enquiries\.themes\//, 'enquiries'],
  [/^enquiries\.outcomes\//, 'enquiries.reviewed'],
  [/^teach-meets\.presenters\//, 'teach-meets.presenters'],
  [/^teach-meets\.came\//, 'teach-meets.came'],
  [/^bursaries\/[^.]+\.awards$/, 'bursaries.awards'],
  [/^bursaries\/[^.]+\.shared$/, 'bursaries.shared'],
];

/** The sums that hold of some figures. */
export function listSums(figures: Figures): readonly Sum[] {
  return SUMS.flatMap(([isPart, total]): readonly Sum[] => {
    const parts = [...figures.keys()].filter((key) => isPart.test(key));
    const sum = parts.reduce((all, key) => all + (figures.get(key)?.value ?? 0), 0);
    return parts.length > 0 && sum === figures.get(total)?.value ? [{ parts, total }] : [];
  });
}

/** The columns that say they add up and, with nothing in them withheld, do not. */
export const listWrongSums = ({ sections }: SummaryContent): readonly string[] =>
  sections.flatMap(({ tables }) =>
    tables.flatMap(({ id, columns, rows }) =>
      columns.flatMap((column, at) => {
        const valueOf = ({ cells }: (typeof rows)[number]): number => {
          const cell = cells[at];
          return cell?.kind === 'figure' ? cell.value : Number.NaN;
        };
        const total = rows.find(({ isTotal }) => isTotal);
        const sum = rows.filter((row) => row !== total).reduce((all, row) => all + valueOf(row), 0);
        const isWrong = column.adds && total !== undefined && Math.abs(sum - valueOf(total)) > 0;
        return isWrong ? [`${id}, ${column.id} adds up to ${sum}, not ${valueOf(total)}`] : [];
      }),
    ),
  );
