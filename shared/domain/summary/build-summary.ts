import type { Day } from '../../lib/day';
import type { RecordRef } from '../record/record-ref';
import type { School } from '../school/school';
import type { SummaryFacts } from './facts/summary-facts';
import { isMeasure } from './figures/draft-table';
import { finishTable } from './figures/finish-table';
import { numberWord } from './figures/number-word';
import { beginSentence, tellFigures } from './figures/told';
import { listStaffRows } from './measures/staff-rows';
import { SECTION_NAMES } from './section-words';
import { draftSection } from './sections/draft-section';
import type { SectionDraft, SectionSource } from './sections/section-draft';
import type { SummaryContent, SummarySection, SummaryTable } from './summary-content';
import type { SectionPlan, Summary, SummaryPeriod } from './summary';
import { withholdFigures } from './withhold/withhold-figures';

/** A summary as governors read it, and, for the lead only, the records behind each of its figures by key. */
export type BuiltSummary = {
  readonly content: SummaryContent;
  readonly records: Readonly<Record<string, readonly RecordRef[]>>;
};

const WHEN: Readonly<Record<SummaryPeriod['kind'], string>> = {
  term: 'this term',
  'half-term': 'this half-term',
  'academic year': 'this academic year',
  'financial year': 'this financial year',
};

type Drafted = { readonly plan: SectionPlan; readonly draft: SectionDraft };

/**
 * The summary of a period with the sections that are on, in their order. Figures that tell of fewer people than the
 * school's limit are withheld, with those from which they could be worked out, the same in all sections; only then are
 * its sentences written.
 */
export function buildSummary({
  summary,
  school,
  facts,
  factsBefore,
  today,
}: {
  readonly summary: Pick<Summary, 'title' | 'period' | 'sections' | 'nextSteps'>;
  readonly school: School;
  readonly facts: SummaryFacts;
  readonly factsBefore: SummaryFacts | null;
  readonly today: Day;
}): BuiltSummary {
  const limit = school.summaries.smallGroup;
  const staff = listStaffRows(facts, school, limit);
  const when = WHEN[summary.period.kind];
  const source: SectionSource = { facts, before: factsBefore, school, summary, staff, limit, when };
  const drafted = summary.sections
    .filter(({ isOn }) => isOn)
    .map((plan): Drafted => ({ plan, draft: draftSection(plan.section, source) }));
  const withheld = withholdFigures(
    drafted.flatMap(({ draft }) => draft.tables),
    drafted.flatMap(({ draft }) => draft.figures),
    limit,
  );
  const { period } = summary;
  return {
    content: {
      schoolName: school.name,
      title: summary.title,
      periodName: period.name,
      startDay: period.startDay,
      endDay: period.endDay,
      upToDay: period.endDay < today ? period.endDay : today,
      smallGroup: limit,
      sections: drafted.map((each) => finishSection(each, withheld, source)),
    },
    records: recordsOf(drafted),
  };
}

function finishSection(
  { plan, draft }: Drafted,
  withheld: ReadonlySet<string>,
  { staff, limit }: SectionSource,
): SummarySection {
  const text = draft.write(tellFigures(withheld, limit));
  const finished = draft.tables.map((table) => finishTable(table, withheld));
  const tables = finished.filter(hasSomethingTold);
  const untold = finished.filter((table) => !hasSomethingTold(table));
  const isWithheld = tables.some(({ rows }) =>
    rows.some(({ cells }) => cells.some(({ kind }) => kind === 'withheld')),
  );
  const isByGroup = staff.together !== '' && draft.tables.some(({ isByStaffGroup }) => isByStaffGroup);
  const few = `fewer than ${numberWord(limit)} people`;
  return {
    section: plan.section,
    heading: plan.heading.trim() === '' ? SECTION_NAMES[plan.section] : plan.heading.trim(),
    words: plan.words,
    sentences: text.sentences.map(beginSentence),
    points: text.points ?? [],
    tables,
    notes: [
      ...(text.notes ?? []),
      ...(isByGroup
        ? [`${staff.together} are counted together, since a group of ${few} is not told of by itself.`]
        : []),
      ...untold.map(
        ({ caption }) =>
          `${caption}: not given, since the figures would tell of ${few} or let such a figure be worked out.`,
      ),
      ...(isWithheld
        ? [`Withheld: a figure that tells of ${few}, or from which such a figure could be worked out.`]
        : []),
    ],
  };
}

/** Whether any figure of its rows is left; a total by itself stands in a sentence. */
function hasSomethingTold({ rows }: SummaryTable): boolean {
  const kinds = new Set(
    rows.filter(({ isTotal }) => !isTotal).flatMap(({ cells }) => cells.map(({ kind }) => kind)),
  );
  return !kinds.has('withheld') || kinds.has('figure');
}

function recordsOf(drafted: readonly Drafted[]): BuiltSummary['records'] {
  const measures = drafted.flatMap(({ draft }) => [
    ...draft.figures,
    ...draft.tables.flatMap(({ rows, total }) =>
      [...rows, ...(total === null ? [] : [total])].flatMap(({ cells }) => cells.filter(isMeasure)),
    ),
  ]);
  return Object.fromEntries(measures.map(({ key, records }) => [key, records]));
}
