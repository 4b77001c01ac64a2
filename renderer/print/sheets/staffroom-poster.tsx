import { useMemo } from 'react';
import {
  describeStaffroomPoster,
  type StaffroomPosterJob,
} from '#shared/domain/summary/papers/staffroom-poster-job';
import { SummaryChart } from '../../domain-ui/summary-chart';
import { OnePage } from '../one-page';
import { PaperHeading } from '../paper-heading';

const TYPE = { smallest: 13, largest: 20 };
/** A figure of more characters than this is set smaller, so that it stays on one line. */
const SHORT_FIGURE = 7;

/** How much of the poster is shown, from all of it to what always fits. */
type Extent = {
  readonly key: string;
  readonly figures: number;
  readonly charts: number;
  readonly priorities: number;
  readonly steps: number;
};
const EXTENTS: readonly Extent[] = [
  { key: 'all', figures: 6, charts: 2, priorities: 8, steps: 8 },
  { key: 'one-chart', figures: 6, charts: 1, priorities: 8, steps: 8 },
  { key: 'no-chart', figures: 6, charts: 0, priorities: 5, steps: 6 },
  { key: 'least', figures: 4, charts: 0, priorities: 3, steps: 4 },
];

function List({ heading, items }: { readonly heading: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <div className="poster__list">
      <PaperHeading rank={2} className="poster__heading">
        {heading}
      </PaperHeading>
      <ul>
        {items.map((words, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- lines of a paper never move, and two may say the same
          <li key={index}>
            <bdi>{words}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}

function PosterPage({ job, extent }: { readonly job: StaffroomPosterJob; readonly extent: Extent }) {
  const { schoolName, periodName, days, isDraft, stamp } = job;
  const figures = job.figures.slice(0, extent.figures);
  return (
    <>
      <div className="poster__head">
        <p className="poster__school">
          <bdi>{schoolName}</bdi>
        </p>
        <PaperHeading rank={1} className="poster__title">
          What we did together
        </PaperHeading>
        <p className="poster__period">
          <bdi>{periodName}</bdi>
        </p>
        <p className="poster__days">{days}</p>
        {isDraft ? <p className="poster__draft">{stamp}</p> : null}
      </div>
      {figures.length === 0 ? null : (
        <ul className="poster__figures">
          {figures.map(({ figure, words }) => (
            <li key={`${figure} ${words}`}>
              <span
                className={
                  figure.length > SHORT_FIGURE ? 'poster__figure poster__figure--long' : 'poster__figure'
                }
              >
                {figure}
              </span>{' '}
              <span className="poster__words">{words}</span>
            </li>
          ))}
        </ul>
      )}
      {extent.charts === 0 || job.charts.length === 0 ? null : (
        <div className="poster__charts">
          {job.charts.slice(0, extent.charts).map((table) => (
            <div key={table.id} className="poster__chart">
              <PaperHeading rank={2} className="poster__heading">
                <bdi>{table.caption}</bdi>
              </PaperHeading>
              <SummaryChart table={table} />
            </div>
          ))}
        </div>
      )}
      <div className="poster__lists">
        <List heading="What we worked on" items={job.priorities.slice(0, extent.priorities)} />
        <List heading="What comes next" items={job.nextSteps.slice(0, extent.steps)} />
      </div>
      <div className="poster__thanks">
        <p className="poster__thank-you">Thank you</p>
        <p>to everybody who shared what works, asked a question, listened or made time.</p>
      </div>
    </>
  );
}

type Props = { readonly job: StaffroomPosterJob; readonly onPaginated: (pageCount: number) => void };

/** One page for the staffroom's wall: large figures of what colleagues did together, what comes next, and thanks. */
export function StaffroomPosterPaper({ job, onPaginated }: Props) {
  const versions = useMemo(
    () => EXTENTS.map((extent) => ({ key: extent.key, content: <PosterPage job={job} extent={extent} /> })),
    [job],
  );
  return (
    <OnePage
      layout={describeStaffroomPoster(job).layout}
      className="poster"
      foot={{ school: job.schoolName, subject: job.periodName, stamp: job.stamp }}
      type={TYPE}
      versions={versions}
      onPaginated={onPaginated}
    />
  );
}
