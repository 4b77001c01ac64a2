import { useMemo } from 'react';
import {
  describeVisitsSummary,
  type VisitsSummaryJob,
} from '#shared/domain/governor/papers/visits-summary-job';
import { formatInstant } from '#shared/lib/instant';
import { Pages } from '../pages';
import { PaperHeading } from '../paper-heading';
import type { Sheet, SheetRow } from '../sheet';
import { formRow, inRows } from './form-parts';
import { SheetHead } from './sheet-head';
import { SeenMark } from './visit-parts';

type Group = VisitsSummaryJob['priorities'][number];
type Entry = Group['visits'][number];
type FollowUp = VisitsSummaryJob['followUps'][number];

function VisitEntry({ visit }: { readonly visit: Entry }) {
  const { day, focus, governors, worksWell, isReported, claims } = visit;
  return (
    <div data-row className="visit__entry">
      <PaperHeading rank={3} className="visit__focus">
        <bdi>{focus}</bdi>
      </PaperHeading>
      <p className="visit__by">
        {day}, <bdi>{governors}</bdi>
      </p>
      {isReported ? (
        <p className="visit__well">
          <span className="visit__label">What works well:</span>{' '}
          <bdi>{worksWell.replaceAll(/\s*\n\s*/gu, ' ')}</bdi>
        </p>
      ) : (
        <p className="visit__well visit__none">The report is still to come.</p>
      )}
      {claims.length > 0 && (
        <ul className="visit__claims">
          {claims.map(({ words, seen }) => (
            <li key={words}>
              <SeenMark seen={seen} />
              <bdi>{words}</bdi>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function listGroupRows({ label, visits }: Group): readonly SheetRow[] {
  return [
    {
      key: `priority ${label}`,
      breakBefore: 'good',
      render: () => (
        <div data-row>
          <PaperHeading rank={2} className="visit__group">
            <bdi>{label}</bdi>
          </PaperHeading>
        </div>
      ),
    },
    ...visits.map((visit, index): SheetRow => ({
      key: `${label} ${index}`,
      breakBefore: index === 0 ? 'never' : 'avoid',
      render: () => <VisitEntry visit={visit} />,
    })),
  ];
}

function FollowUpTable({ followUps }: { readonly followUps: readonly FollowUp[] }) {
  return (
    <table className="form__table">
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col" className="visit__day-column">
            By
          </th>
          <th scope="col" className="visit__day-column">
            State
          </th>
        </tr>
      </thead>
      <tbody>
        {followUps.map(({ words, byDay, isLate }, index) => (
          // Two may say the same: their place tells them apart, and lines of a paper never move.
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={index}>
            <td>
              <bdi>{words}</bdi>
            </td>
            <td>{byDay}</td>
            <td>{isLate ? 'Late' : 'To come'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function makeSheet(job: VisitsSummaryJob): Sheet {
  const { name, layout } = describeVisitsSummary(job);
  const { days, sentences, priorities, followUps } = job;
  return {
    key: 'visits-summary',
    name: '',
    layout,
    className: 'form visit',
    type: { comfortable: 10.5, largest: 11.5 },
    renderHead: (isContinued) => (
      <SheetHead
        kind="For the full governing board"
        title={name}
        details={[days]}
        isContinued={isContinued}
      />
    ),
    renderFrame: (rows) => <div>{rows}</div>,
    rows: [
      formRow(
        'sentences',
        <div className="visit__sentences">
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>,
      ),
      ...priorities.flatMap(listGroupRows),
      ...inRows(followUps).map((part, index) =>
        formRow(
          `follow-up-${index}`,
          <FollowUpTable followUps={part} />,
          index === 0 ? 'Follow-ups still to do' : '',
        ),
      ),
    ],
  };
}

type Props = { readonly job: VisitsSummaryJob; readonly onPaginated: (pageCount: number) => void };

/** The visits of a term for the full board, by the priority that they served. */
export function VisitsSummaryPaper({ job, onPaginated }: Props) {
  const sheets = useMemo(() => [makeSheet(job)], [job]);
  const foot = {
    school: job.school,
    subject: describeVisitsSummary(job).name,
    stamp: `Made ${formatInstant(job.madeAt, job.timeZone)}`,
  };
  return <Pages sheets={sheets} foot={foot} onPaginated={onPaginated} />;
}
