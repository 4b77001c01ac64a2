import { ok, type Result } from '../../../lib/result';
import type { SectionId, SummaryContent } from '../summary-content';
import { hasWithheld, sayCell } from './cell-words';
import { prepareEdition, type SummaryPaperSource } from './prepare-edition';
import { sayDays } from './say-days';
import type { StaffroomPosterJob, StaffroomPosterRequest } from './staffroom-poster-job';
import type { SummaryEdition } from './summary-edition';

/**
 * The figures that a poster can have, by their keys, with the words under one and under many; the first of them that are
 * known are on it. Money, shares and targets are for governors, not for the staffroom's wall.
 */
const FIGURES: readonly (readonly [key: string, one: string, many: string])[] = [
  ['hours.total', 'of learning together', 'of learning together'],
  ['teach-meets.talks', 'talk given at our Teach-meet', 'talks given at our Teach-meet'],
  ['activity.came', 'time that somebody came to an activity', 'times that somebody came to an activity'],
  [
    'mentoring.meetings',
    'meeting of a mentoring or coaching pair',
    'meetings of mentoring and coaching pairs',
  ],
  ['enquiries', 'research question of our own', 'research questions of our own'],
  [
    'enquiries.shared',
    'research question shared with colleagues',
    'research questions shared with colleagues',
  ],
  [
    'claims.seen',
    'change that governors have seen for themselves',
    'changes that governors have seen for themselves',
  ],
  [
    'mentoring.pairings',
    'pairing of mentors, coaches and colleagues',
    'pairings of mentors, coaches and colleagues',
  ],
  ['activity.held', 'activity together', 'activities together'],
  ['activity.people', 'colleague took part', 'colleagues took part'],
];
/** The charts that a poster can have, by the ids of their tables; none that sets one group of staff beside another. */
const CHARTS: readonly string[] = ['kinds', 'enquiry-themes', 'hours-from', 'principles'];
const MOST_FIGURES = 6;
const MOST_CHARTS = 2;
const LEADING_FIGURE = /^(?:[\d,]+ h(?: \d+ min)?|[\d,]+ min|[\d,]+)(?=\s|$)/u;

/** The job of the staffroom's poster; refuses a summary or a version that has gone. */
export function prepareStaffroomPoster(
  { summaryId, version }: StaffroomPosterRequest,
  source: SummaryPaperSource,
): Result<StaffroomPosterJob> {
  const edition = prepareEdition({ summaryId, version }, source);
  return edition.ok ? ok(preparePoster(edition.value)) : edition;
}

/** What the staffroom sees of an edition: its counts as large figures, a chart or two, and what comes next. */
export function preparePoster({ content, stamp, isDraft }: SummaryEdition): StaffroomPosterJob {
  const { schoolName, title, periodName } = content;
  return {
    paper: 'staffroom-poster',
    schoolName,
    title,
    periodName,
    days: sayDays(content),
    stamp,
    isDraft,
    priorities: listPoints(content, 'priorities'),
    figures: chooseFigures(content),
    charts: chooseCharts(content),
    nextSteps: listPoints(content, 'next-steps'),
  };
}

const listPoints = ({ sections }: SummaryContent, wanted: SectionId): readonly string[] =>
  sections.find(({ section }) => section === wanted)?.points.map(({ words }) => words) ?? [];

function chooseFigures(content: SummaryContent): StaffroomPosterJob['figures'] {
  const known = readFigures(content);
  return FIGURES.flatMap(([key, one, many]) => {
    const figure = known.get(key);
    if (figure === undefined || figure === '0' || figure === '0 min') return [];
    return [{ figure, words: figure === '1' ? one : many }];
  }).slice(0, MOST_FIGURES);
}

/** Every figure that is told, by its key, as it is written: in a table, or at the start of its words in a sentence. */
function readFigures({ sections }: SummaryContent): ReadonlyMap<string, string> {
  const figures = new Map<string, string>();
  for (const { sentences, tables } of sections) {
    for (const { key, words } of sentences.flat()) {
      const [figure] = LEADING_FIGURE.exec(words) ?? [];
      if (key !== null && figure !== undefined) figures.set(key, figure);
    }
    for (const { columns, rows } of tables) {
      for (const cell of rows.flatMap(({ cells }) => cells.map((each, at) => ({ each, at })))) {
        const unit = columns[cell.at]?.unit;
        if (cell.each.kind === 'figure' && (unit === 'count' || unit === 'minutes')) {
          figures.set(cell.each.key, sayCell(cell.each, unit));
        }
      }
    }
  }
  return figures;
}

function chooseCharts({ sections }: SummaryContent): StaffroomPosterJob['charts'] {
  const tables = sections.flatMap((section) => section.tables);
  return CHARTS.flatMap((wanted) => tables.find(({ id }) => id === wanted) ?? [])
    .filter((table) => table.chart !== null && !hasWithheld(table))
    .slice(0, MOST_CHARTS);
}
