import { isSame } from '../../lib/is-same';
import { sayCell } from './papers/cell-words';
import type { SectionId, SummaryContent, SummarySection } from './summary-content';

/** A figure that says something else than it did; null where it does not stand in that content at all. */
export type FigureChange = {
  readonly key: string;
  /** What it is a figure of: "Who came: Teachers, People". */
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
};

/** What two contents of one summary say differently: single figures, what is named, and whole sections. */
export type ContentChanges = {
  readonly figures: readonly FigureChange[];
  /** Sections that are in both, whose heading, paragraph or named things differ; as they are now. */
  readonly reworded: readonly SectionRef[];
  readonly added: readonly SectionRef[];
  readonly removed: readonly SectionRef[];
};
export type SectionRef = { readonly section: SectionId; readonly heading: string };

/**
 * What has changed from one content to another. The figures of a section that only one of them has are not listed one by
 * one. The day up to which records are counted is no change by itself.
 *
 * @example
 * compareContents(frozen, draft).figures
 * //=> [{ key: 'activity/people', name: 'Who came: Teachers, People', before: '21', after: '22' }]
 */
export function compareContents(before: SummaryContent, after: SummaryContent): ContentChanges {
  const [had, has] = [byId(before), byId(after)];
  const both = after.sections.flatMap((is) => {
    const was = had.get(is.section);
    return was === undefined ? [] : [{ was, is }];
  });
  return {
    figures: compareFigures(
      both.map(({ was }) => was),
      both.map(({ is }) => is),
    ),
    reworded: both.filter(({ was, is }) => isReworded(was, is)).map(({ is }) => refOf(is)),
    added: after.sections.filter(({ section }) => !had.has(section)).map(refOf),
    removed: before.sections.filter(({ section }) => !has.has(section)).map(refOf),
  };
}

/** Whether nothing that a reader would notice differs. */
export const isUnchanged = ({ figures, reworded, added, removed }: ContentChanges): boolean =>
  [figures, reworded, added, removed].every(({ length }) => length === 0);

const byId = ({ sections }: SummaryContent): ReadonlyMap<SectionId, SummarySection> =>
  new Map(sections.map((each) => [each.section, each]));

const refOf = ({ section, heading }: SummarySection): SectionRef => ({ section, heading });

const isReworded = (was: SummarySection, is: SummarySection): boolean =>
  was.heading !== is.heading || was.words !== is.words || !isSame(was.points, is.points);

function compareFigures(
  before: readonly SummarySection[],
  after: readonly SummarySection[],
): readonly FigureChange[] {
  const [old, current] = [listFigures(before), listFigures(after)];
  return [...new Set([...current.keys(), ...old.keys()])].flatMap((key): readonly FigureChange[] => {
    const [was, is] = [old.get(key), current.get(key)];
    if (was?.words === is?.words) return [];
    const name = is?.name ?? was?.name ?? key;
    return [{ key, name, before: was?.words ?? null, after: is?.words ?? null }];
  });
}

type Figure = { readonly name: string; readonly words: string };

/** Every figure by its key, as a table has it or, where no table has it, as a sentence says it. */
function listFigures(sections: readonly SummarySection[]): ReadonlyMap<string, Figure> {
  const inSentences = sections.flatMap(({ heading, sentences }) =>
    sentences
      .flat()
      .flatMap(({ key, words }): readonly [string, Figure][] =>
        key === null ? [] : [[key, { name: heading, words }]],
      ),
  );
  const inTables = sections.flatMap(({ tables }) =>
    tables.flatMap(({ caption, columns, rows }) =>
      rows.flatMap(({ label, cells }) =>
        cells.flatMap((cell, at): readonly [string, Figure][] => {
          const column = columns[at];
          if (column === undefined || (cell.kind !== 'figure' && cell.kind !== 'withheld')) return [];
          const name = `${caption}: ${label}, ${column.label}`;
          return [[cell.key, { name, words: sayCell(cell, column.unit) }]];
        }),
      ),
    ),
  );
  return new Map([...inSentences, ...inTables]);
}
