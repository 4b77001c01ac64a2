import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newDocument, withoutConfidential } from '#shared/document/desk-document';
import { buildSampleSchool } from '#shared/document/sample-school/build-sample-school';
import { buildFromDocument } from '#shared/domain/summary/build-from-document';
import { listPeriods } from '#shared/domain/summary/list-periods';
import { newSummary } from '#shared/domain/summary/new-summary';
import { summaryId, type SummaryPeriod } from '#shared/domain/summary/summary';
import { listWrongSums } from './recompute/known-sums';
import { listMissingRecords } from './recompute/records';
import type { RawDocument } from './recompute/raw-document';
import { recomputeSummary } from './recompute/recompute-summary';
import { isOfFew, listShown } from './recompute/shown';
import { changeDocument, someEdits, atTheEdges } from './recompute/changed-document';
import { isBehind, listTooFewTogether, listUnjustified } from './recompute/withheld';
import { listWorkedOut } from './recompute/work-out';

const TODAY = '2026-11-22';
const NAMES = [
  'Autumn term 2026–27',
  'Autumn term 2026–27, second half',
  'Autumn term 2026–27, first half',
  'Summer term 2025–26',
  'Spring term 2025–26',
  'Autumn term 2025–26, second half',
  'Academic year 2025–26',
  'Financial year 2026–27',
];

const school = buildSampleSchool();
const sample = withoutConfidential({ ...newDocument(school.school), ...school });
const periods = NAMES.map((name) => {
  const found = listPeriods(sample.school, TODAY).find((period) => period.name === name);
  if (found === undefined) throw new Error(`The sample has no ${name}.`);
  return found;
});

/** What the app says of a period with every section on, beside what comes out when it is counted again. */
function compare(document: typeof sample, period: SummaryPeriod) {
  const summary = newSummary({
    id: summaryId.parse('recomputed'),
    period,
    school: document.school,
    now: `${TODAY}T09:00:00.000Z`,
  });
  const sections = summary.sections.map((plan) => ({ ...plan, isOn: true }));
  const { content, records } = buildFromDocument(document, { ...summary, sections }, TODAY);
  const raw: RawDocument = JSON.parse(JSON.stringify(document));
  const figures = recomputeSummary(raw, period, TODAY);
  const shown = listShown(content, figures);
  const told = new Map(
    shown.flatMap(({ key, says }) => (says && 'value' in says ? [[key, says.value]] : [])),
  );
  const withheld = new Set(shown.flatMap(({ key, says }) => (says && 'hidden' in says ? [key] : [])));
  return { raw, content, records, figures, shown, told, withheld };
}
type Compared = ReturnType<typeof compare>;

const comparedSample = new Map<SummaryPeriod, Compared>();
/** The sample's summary of a period beside its recomputation, made once for all tests. */
function compareSample(period: SummaryPeriod): Compared {
  const compared = comparedSample.get(period) ?? compare(sample, period);
  comparedSample.set(period, compared);
  return compared;
}

/** Everything in which a summary and its recomputation differ, in words. */
function listDifferences({ shown, figures, content, told, withheld }: Compared): readonly string[] {
  const limit = content.smallGroup;
  return [
    ...listWrongSums(content),
    ...shown.flatMap(({ key, where, says }) => {
      const figure = figures.get(key);
      if (figure === undefined) return [`${where}: nobody recomputes ${key}`];
      if (says === null) return [`${where}: the words do not say ${figure.value} (${key})`];
      if ('hidden' in says) return sayHidden(says.hidden, key, where, figure.groups, limit);
      return says.value === figure.value ? [] : [`${where}: ${key} is ${figure.value}, not ${says.value}`];
    }),
    ...[...told.keys()].flatMap((key) => {
      const figure = figures.get(key);
      if (withheld.has(key)) return [`${key} is told in one place and withheld in another`];
      if (figure === undefined) return [];
      const hidden = figure.from.filter((each) => withheld.has(each));
      if (hidden.length > 0) return [`${key} is told, from which ${hidden.join(', ')} could be worked out`];
      return isOfFew(figure, limit) ? [`${key} tells of ${figure.groups.join(' and ')} people`] : [];
    }),
    ...listUnjustified(withheld, told, figures, limit).map((key) => `${key} is withheld for no reason`),
    ...listTooFewTogether(told, figures, limit),
    ...listWorkedOut(told, withheld, figures, limit).map((key) => `${key} is withheld and can be worked out`),
  ];
}

/** "Fewer than five" is said of a group of so few, "nearly all" where so few are left out. */
function sayHidden(
  hidden: string,
  key: string,
  where: string,
  [counted = 0, leftOut = 0]: readonly number[],
  limit: number,
): readonly string[] {
  const isFew = (people: number) => people > 0 && people < limit;
  const isTrue =
    hidden === 'few' ? isFew(counted) : hidden === 'nearly all' ? isFew(leftOut) && !isFew(counted) : true;
  return isTrue ? [] : [`${where}: ${key} counts ${counted} people and leaves out ${leftOut}`];
}

describe('a summary, recomputed from the raw document', () => {
  it.each(periods)('says of $name what comes out when it is counted again', (period) => {
    expect(listDifferences(compareSample(period))).toEqual([]);
  });

  it.each(periods)('says so of $name at the edges too, where most is told', (period) => {
    expect(listDifferences(compare(atTheEdges(sample), period))).toEqual([]);
  });

  it('shows every figure that is recomputed in one period or another', () => {
    const edges = atTheEdges(sample);
    const compared = periods.flatMap((period) => [compareSample(period), compare(edges, period)]);
    const shown = new Set(compared.flatMap((each) => each.shown.map(({ key }) => key)));
    const known = new Set(compared.flatMap(({ figures }) => [...figures.keys()]));
    const untold = [...known].filter((key) => !shown.has(key) && !isBehind(key));
    expect(untold).toEqual([]);
  });

  it.each(periods)('lists behind each figure of $name the records that it counts', (period) => {
    const compared = compareSample(period);
    const wrong = [...compared.told.keys()].flatMap((key) => {
      const listed = new Set((compared.records[key] ?? []).map(({ kind, id }) => `${kind}/${id}`));
      const missing = listMissingRecords(compared.raw, listed);
      if (missing.length > 0) return [`${key} names ${missing.join(', ')}, which are not there`];
      const counted = compared.figures.get(key)?.counted;
      if (!counted) return [];
      const isSame = listed.size === counted.size && [...listed].every((ref) => counted.has(ref));
      return isSame ? [] : [`${key} lists other records than it counts`];
    });
    expect(wrong).toEqual([]);
  });

  it('agrees with what is counted again after the document is changed', () => {
    fc.assert(
      fc.property(someEdits, fc.constantFrom(...periods), (edits, period) => {
        const document = changeDocument(sample, edits);
        expect(listDifferences(compare(document, period))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
