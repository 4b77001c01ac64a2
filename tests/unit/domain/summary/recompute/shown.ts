import type { SummaryContent, SummarySection } from '#shared/domain/summary/summary-content';
import type { Figure, Figures } from './figures';
import { readWords, type Hidden } from './read-words';

/** One place in which a summary shows a figure, or shows that it is withheld. */
export type Shown = {
  readonly key: string;
  /** The section it stands in, and the words or the row. */
  readonly where: string;
  readonly says: { readonly value: number } | { readonly hidden: Hidden | 'cell' } | null;
};

/** Every figure of a summary, in cells and in sentences, as a reader finds it. */
export function listShown({ sections, smallGroup }: SummaryContent, figures: Figures): readonly Shown[] {
  return sections.flatMap((section) => [
    ...inTables(section),
    ...section.sentences.flat().flatMap(({ key, words }): readonly Shown[] => {
      if (key === null) return [];
      const unit = figures.get(key)?.unit ?? 'count';
      const says = readReports(key, words, figures) ?? readWords(words, unit, smallGroup);
      return [{ key, where: `${section.section}: “${words}”`, says }];
    }),
  ]);
}

const inTables = ({ section, tables }: SummarySection): readonly Shown[] =>
  tables.flatMap(({ id, rows }) =>
    rows.flatMap(({ label, cells }) =>
      cells.flatMap((cell): readonly Shown[] => {
        const where = `${section}, ${id}, ${label}`;
        if (cell.kind === 'figure') return [{ key: cell.key, where, says: { value: cell.value } }];
        return cell.kind === 'withheld' ? [{ key: cell.key, where, says: { hidden: 'cell' } }] : [];
      }),
    ),
  );

/** Of how many visits the report is written is said without a number where it is none or all of them. */
function readReports(key: string, words: string, figures: Figures): { readonly value: number } | null {
  if (key !== 'governors.reported') return null;
  const visits = figures.get('governors.visits')?.value ?? 0;
  switch (words) {
    case 'None':
      return { value: 0 };
    case 'It has':
      return visits === 1 ? { value: 1 } : null;
    case 'All have':
      return visits > 1 ? { value: visits } : null;
    default:
      return null;
  }
}

/** Whether a figure tells of a group that has somebody in it and fewer people than the limit. */
export const isOfFew = ({ groups }: Figure, limit: number): boolean =>
  groups.some((people) => people > 0 && people < limit);
