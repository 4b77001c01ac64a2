import type { SummaryFacts } from '../facts/summary-facts';
import { column, type DraftTable } from '../figures/draft-table';
import type { Measure } from '../figures/measure';
import { say } from '../figures/told';
import { measureActivity } from '../measures/measure-activity';
import { measureMoneyInPeriod } from '../measures/measure-bursaries';
import { measureClaims } from '../measures/measure-claims';
import { measureEnquiries } from '../measures/measure-enquiries';
import { measureGovernors } from '../measures/measure-governors';
import { measureHours } from '../measures/measure-hours';
import { measureMentoring } from '../measures/measure-mentoring';
import { measureTeachMeets } from '../measures/measure-teach-meets';
import { emptySection, type SectionDraft, type SectionSource } from './section-draft';

type KeyFigure = { readonly id: string; readonly label: string; readonly measure: Measure };

/** The key figures beside those of the period before, in a table for each unit. */
export function draftComparison({ facts, before }: SectionSource): SectionDraft {
  if (before === null) return emptySection('There is no time before this one to compare with.');
  const [now, then] = [listKeyFigures(facts, ''), listKeyFigures(before, 'before.')];
  if (then.every(({ measure }) => measure.value === 0)) {
    return emptySection(`Nothing is recorded of ${before.period.name}, so there is nothing to compare with.`);
  }
  const tableOf = (unit: Measure['unit'], id: string, caption: string): DraftTable => ({
    id: `comparison-${id}`,
    caption,
    rowHeading: 'Figure',
    columns: [
      column('now', facts.period.name, unit, false),
      column('before', before.period.name, unit, false),
      column('change', 'Change', unit, false),
    ],
    rows: now
      .filter(({ measure }) => measure.unit === unit)
      .flatMap((figure) => {
        const earlier = then.find(({ id: same }) => same === figure.id);
        return earlier === undefined
          ? []
          : [
              {
                id: figure.id,
                label: figure.label,
                cells: [figure.measure, earlier.measure, changeOf(figure, earlier)],
              },
            ];
      }),
    total: null,
    // Counts of unlike things, and a mean beside a sum, have no scale in common.
    charted: unit === 'pence' ? ['now', 'before'] : [],
  });
  const isWhole = facts.upToDay === facts.period.endDay;
  return {
    tables: [
      tableOf('count', 'counts', 'How many'),
      tableOf('minutes', 'hours', 'Hours'),
      tableOf('pence', 'money', 'Money'),
    ],
    figures: [],
    write: () => ({
      sentences: [
        isWhole
          ? say`The figures of ${facts.period.name} stand beside those of ${before.period.name}.`
          : say`The figures of ${facts.period.name} so far stand beside those of the whole of ${before.period.name}.`,
      ],
      notes: isWhole ? [] : ['This time is not over yet, so its figures will still grow.'],
    }),
  };
}

function changeOf({ id, measure }: KeyFigure, earlier: KeyFigure): Measure {
  return {
    key: `change/${id}`,
    unit: measure.unit,
    value: measure.value - earlier.measure.value,
    records: [...measure.records, ...earlier.measure.records],
    about: [],
    from: [measure.key, earlier.measure.key],
  };
}

/** The figures that two periods are compared by; those of the period before have keys of their own. */
function listKeyFigures(facts: SummaryFacts, prefix: string): readonly KeyFigure[] {
  const activity = measureActivity(facts, prefix);
  const hours = measureHours(
    `${prefix}hours`,
    facts.people.filter(({ kind }) => kind === 'staff'),
  );
  const mentoring = measureMentoring(facts, prefix);
  const enquiries = measureEnquiries(facts, prefix);
  const meets = measureTeachMeets(facts, prefix);
  const governors = measureGovernors(facts, prefix);
  const claims = measureClaims(facts, prefix);
  const money = measureMoneyInPeriod(facts, prefix);
  const figure = (id: string, label: string, measure: Measure | null): readonly KeyFigure[] =>
    measure === null ? [] : [{ id, label, measure }];
  return [
    ...figure('held', 'Activities', activity.held),
    ...figure('came', 'Attendances of staff', activity.places.came),
    ...figure('tookPart', 'Staff who came to at least one', activity.tookPart),
    ...figure('pairings', 'Pairings under way', mentoring.pairings),
    ...figure('meetings', 'Meetings of pairings', mentoring.meetings),
    ...figure('enquiries', 'Enquiries open', enquiries.all),
    ...figure('reviewed', 'Enquiries reviewed', enquiries.reviewed),
    ...figure('shared', 'Enquiries shared', enquiries.shared),
    ...figure('talks', 'Teach-meet talks', meets.talks),
    ...figure('presenters', 'Staff who presented', meets.presenters),
    ...figure('training', 'Governors’ training', governors.training),
    ...figure('visits', 'Governors’ visits', governors.visits),
    ...figure('claims', 'Claims that stand', claims.all),
    ...figure('more', 'Claims on more than self-report', claims.more),
    ...figure('each', 'Hours a person', hours.each),
    ...figure('together', 'Time in pairings', mentoring.minutes),
    ...figure('awarded', 'Awarded', money.awarded),
    ...figure('spent', 'Spent', money.spent),
  ];
}
