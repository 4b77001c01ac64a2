import { useMemo } from 'react';
import { describeVisitForm, type VisitFormJob } from '#shared/domain/governor/papers/visit-form-job';
import { formatInstant } from '#shared/lib/instant';
import { Pages } from '../pages';
import { PaperHeading } from '../paper-heading';
import type { Sheet, SheetRow } from '../sheet';
import { Facts, formRow } from './form-parts';
import { SheetHead } from './sheet-head';
import { renderNoteLine, WriteRoom } from './visit-parts';

type Question = VisitFormJob['questions'][number];

const ANSWER_LINES = 4;
const WELL_LINES = 4;
const FOLLOW_UP_ROWS = 3;
const LEAST_NOTE_LINES = 2;

function QuestionRow({ question, number }: { readonly question: Question; readonly number: number }) {
  return (
    <div data-row className="visit__question">
      <span className="visit__number">{number}</span>
      <PaperHeading rank={3} className="visit__question-words">
        <bdi>{question.words}</bdi>
      </PaperHeading>
      {question.isOfClaim ? (
        <span className="visit__boxes" role="group" aria-label="Tick one">
          <span className="visit__box">Seen</span>
          <span className="visit__box">Not seen</span>
        </span>
      ) : (
        <span />
      )}
      <p className="visit__stage">{question.stage}</p>
      <WriteRoom lines={ANSWER_LINES} />
    </div>
  );
}

function FollowUpTable() {
  return (
    <table className="form__table">
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col" className="visit__who-column">
            Who
          </th>
          <th scope="col" className="visit__day-column">
            By when
          </th>
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: FOLLOW_UP_ROWS }, (_, row) => (
          <tr key={row} className="visit__blank-row">
            <td aria-label="Room to write what" />
            <td aria-label="Room to write who" />
            <td aria-label="Room to write by when" />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function listRows({ facts, rules, questions }: VisitFormJob): readonly SheetRow[] {
  return [
    formRow('facts', <Facts facts={facts} />),
    ...(rules.length === 0
      ? []
      : [
          formRow(
            'rules',
            <ul className="visit__rules">
              {rules.map((rule) => (
                <li key={rule}>
                  <bdi>{rule}</bdi>
                </li>
              ))}
            </ul>,
            'What this visit keeps to',
          ),
        ]),
    formRow('well', <WriteRoom lines={WELL_LINES} />, 'What works well'),
    {
      key: 'questions',
      breakBefore: 'good',
      render: () => (
        <div data-row className="form__row">
          <PaperHeading rank={2} className="form__heading">
            Questions
          </PaperHeading>
        </div>
      ),
    },
    ...questions.map((question, index): SheetRow => ({
      key: `question-${index}`,
      breakBefore: index === 0 ? 'never' : 'avoid',
      render: () => <QuestionRow question={question} number={index + 1} />,
    })),
    formRow('follow-up', <FollowUpTable />, 'Agreed to follow up'),
    {
      key: 'notes',
      breakBefore: 'good',
      render: () => (
        <div data-row>
          <PaperHeading rank={2} className="form__heading">
            Notes
          </PaperHeading>
        </div>
      ),
    },
    ...Array.from({ length: LEAST_NOTE_LINES }, (_, line): SheetRow => ({
      key: `note-${line}`,
      breakBefore: 'never',
      render: renderNoteLine,
    })),
  ];
}

function makeSheet(job: VisitFormJob): Sheet {
  const { name: kind, layout } = describeVisitForm(job);
  return {
    key: 'visit-form',
    name: '',
    layout,
    className: 'form visit',
    type: { comfortable: 10.5, largest: 11.5 },
    renderHead: (isContinued) => (
      <SheetHead kind={kind} title={job.focus} details={[]} isContinued={isContinued} />
    ),
    renderFrame: (rows) => <div>{rows}</div>,
    rows: listRows(job),
    renderFiller: renderNoteLine,
  };
}

type Props = { readonly job: VisitFormJob; readonly onPaginated: (pageCount: number) => void };

/** What governors take along: what the visit keeps to, its questions in order, and room to write. */
export function VisitFormPaper({ job, onPaginated }: Props) {
  const sheets = useMemo(() => [makeSheet(job)], [job]);
  const foot = {
    school: job.school,
    subject: `${describeVisitForm(job).name}, ${job.day}`,
    stamp: `Made ${formatInstant(job.madeAt, job.timeZone)}`,
  };
  return <Pages sheets={sheets} foot={foot} onPaginated={onPaginated} />;
}
