import { useMemo } from 'react';
import { describeVisitReport, type VisitReportJob } from '#shared/domain/governor/papers/visit-report-job';
import { formatInstant } from '#shared/lib/instant';
import { Pages } from '../pages';
import { PaperHeading } from '../paper-heading';
import type { Sheet, SheetRow } from '../sheet';
import { Facts, formRow, inRows, listTextRows } from './form-parts';
import { SheetHead } from './sheet-head';
import { SeenMark } from './visit-parts';

type Question = VisitReportJob['questions'][number];
type FollowUp = VisitReportJob['followUps'][number];

const none = (words: string) => <p className="visit__none">{words}</p>;

/** A question with its answer: the first paragraph beside it, the others as rows of their own. */
function listAnswerRows(question: Question, index: number): readonly SheetRow[] {
  const [first = '', ...others] = question.answer.split(/\n+/);
  return [
    {
      key: `question-${index}`,
      breakBefore: index === 0 ? 'never' : 'avoid',
      render: () => (
        <div data-row className="visit__question">
          <span className="visit__number">{index + 1}</span>
          <PaperHeading rank={3} className="visit__question-words">
            <bdi>{question.words}</bdi>
          </PaperHeading>
          {question.seen === '' ? <span /> : <SeenMark seen={question.seen} />}
          <p className={first === '' ? 'visit__answer visit__none' : 'visit__answer'}>
            {first === '' ? 'No answer was noted.' : <bdi>{first}</bdi>}
          </p>
        </div>
      ),
    },
    ...others.map((paragraph, place): SheetRow => ({
      key: `question-${index}-${place + 1}`,
      breakBefore: 'avoid',
      render: () => (
        <div data-row className="visit__question">
          <p className="visit__answer">
            <bdi>{paragraph}</bdi>
          </p>
        </div>
      ),
    })),
  ];
}

function FollowUpTable({ followUps }: { readonly followUps: readonly FollowUp[] }) {
  return (
    <table className="form__table">
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col" className="visit__who-column">
            Who
          </th>
          <th scope="col" className="visit__day-column">
            By
          </th>
          <th scope="col" className="visit__day-column">
            State
          </th>
        </tr>
      </thead>
      <tbody>
        {followUps.map(({ words, who, byDay, state }, index) => (
          // Two may say the same: their place tells them apart, and lines of a paper never move.
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={index}>
            <td>
              <bdi>{words}</bdi>
            </td>
            <td>
              <bdi>{who}</bdi>
            </td>
            <td>{byDay}</td>
            <td>{state}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function listRows(job: VisitReportJob): readonly SheetRow[] {
  const { facts, worksWell, questions, followUps } = job;
  return [
    formRow('facts', <Facts facts={facts} />),
    ...(worksWell === ''
      ? [formRow('well', none('Nothing is noted yet.'), 'What works well')]
      : listTextRows({ heading: 'What works well', words: worksWell })),
    formRow('questions', questions.length === 0 ? none('None were asked.') : null, 'Questions and answers'),
    ...questions.flatMap(listAnswerRows),
    ...(followUps.length === 0
      ? [formRow('follow-up', none('Nothing was agreed.'), 'Agreed to follow up')]
      : inRows(followUps).map((part, index) =>
          formRow(
            `follow-up-${index}`,
            <FollowUpTable followUps={part} />,
            index === 0 ? 'Agreed to follow up' : '',
          ),
        )),
  ];
}

function makeSheet(job: VisitReportJob): Sheet {
  const { name: kind, layout } = describeVisitReport(job);
  return {
    key: 'visit-report',
    name: '',
    layout,
    className: 'form visit',
    type: { comfortable: 10.5, largest: 11.5 },
    renderHead: (isContinued) => (
      <SheetHead kind={kind} title={job.focus} details={[]} isContinued={isContinued}>
        {job.isDraft && <p className="visit__draft">Draft: this report is still being written.</p>}
      </SheetHead>
    ),
    renderFrame: (rows) => <div>{rows}</div>,
    rows: listRows(job),
  };
}

type Props = { readonly job: VisitReportJob; readonly onPaginated: (pageCount: number) => void };

/** What governors saw: what works well, questions and answers, seen or not seen, and what was agreed. */
export function VisitReportPaper({ job, onPaginated }: Props) {
  const sheets = useMemo(() => [makeSheet(job)], [job]);
  const foot = {
    school: job.school,
    subject: `${describeVisitReport(job).name}, ${job.day}`,
    stamp: `Made ${formatInstant(job.madeAt, job.timeZone)}`,
  };
  return <Pages sheets={sheets} foot={foot} onPaginated={onPaginated} />;
}
