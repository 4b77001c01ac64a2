import { useMemo } from 'react';
import { describeAwardLetter, type AwardLetterJob } from '#shared/domain/bursary/papers/award-letter-job';
import { formatInstant } from '#shared/lib/instant';
import { PaperHeading } from '../paper-heading';
import { Pages } from '../pages';
import type { Sheet } from '../sheet';
import { Facts, SignatureLines, formRow } from './form-parts';
import { SheetHead } from './sheet-head';

function makeSheet(job: AwardLetterJob): Sheet {
  const { school, day, to, subject, greeting, paragraphs, facts, conditions, closing, signatures } = job;
  return {
    key: 'letter',
    name: '',
    layout: describeAwardLetter(job).layout,
    className: 'form letter',
    type: { comfortable: 11, largest: 11.5 },
    renderHead: (isContinued) =>
      isContinued ? (
        <SheetHead kind="Award letter" title={to} details={[]} isContinued />
      ) : (
        <div className="letter__head">
          <p className="letter__school">
            <bdi>{school}</bdi>
          </p>
          <p>{day}</p>
        </div>
      ),
    renderFrame: (rows) => <div>{rows}</div>,
    rows: [
      formRow(
        'subject',
        <>
          <p className="letter__to">
            <bdi>{to}</bdi>
          </p>
          <PaperHeading rank={1} className="letter__subject">
            <bdi>{subject}</bdi>
          </PaperHeading>
          <p>
            <bdi>{greeting}</bdi>
          </p>
        </>,
      ),
      ...paragraphs.map((words, index) =>
        formRow(
          `paragraph-${index}`,
          <p>
            <bdi>{words}</bdi>
          </p>,
        ),
      ),
      formRow('facts', <Facts facts={facts} />, 'The award'),
      formRow(
        'conditions',
        <ul className="letter__conditions">
          {conditions.map((words) => (
            <li key={words}>
              <bdi>{words}</bdi>
            </li>
          ))}
        </ul>,
        'What goes with it',
      ),
      {
        ...formRow(
          'closing',
          <>
            <p className="letter__closing">{closing}</p>
            <SignatureLines names={signatures} />
          </>,
        ),
        breakBefore: 'never',
      },
    ],
  };
}

type Props = { readonly job: AwardLetterJob; readonly onPaginated: (pageCount: number) => void };

/** The letter that tells of an award, with a line for the head and one to accept it. */
export function AwardLetterPaper({ job, onPaginated }: Props) {
  const sheets = useMemo(() => [makeSheet(job)], [job]);
  const foot = {
    school: job.school,
    subject: `${describeAwardLetter(job).name} ${job.reference}`,
    stamp: `Made ${formatInstant(job.madeAt, job.timeZone)}`,
  };
  return <Pages sheets={sheets} foot={foot} onPaginated={onPaginated} />;
}
