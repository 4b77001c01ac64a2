import { useMemo } from 'react';
import {
  describeGovernorsSummary,
  type GovernorsSummaryJob,
} from '#shared/domain/summary/papers/governors-summary-job';
import { sayWithheld } from '#shared/domain/summary/papers/cell-words';
import { saySubject } from '#shared/domain/summary/papers/say-subject';
import { sayDays } from '#shared/domain/summary/papers/say-days';
import { PaperHeading } from '../paper-heading';
import { Pages } from '../pages';
import type { Sheet, SheetRow } from '../sheet';
import { SummaryContents, listSectionRows } from './summary-section';

/** With fewer sections than this a list of them says nothing that leafing through does not. */
const LEAST_FOR_CONTENTS = 4;

function Head({ job }: { readonly job: GovernorsSummaryJob }) {
  const { content, stamp, isDraft } = job.edition;
  const { schoolName, title } = content;
  return (
    <div className="summary__head">
      <p className="summary__school">
        <bdi>{schoolName}</bdi>
      </p>
      <PaperHeading rank={1} className="summary__title">
        <bdi>{title}</bdi>
      </PaperHeading>
      <p className="summary__period">{saySubject(content)}</p>
      <p className="summary__days">{sayDays(content)}</p>
      <p className={isDraft ? 'summary__stamp summary__stamp--draft' : 'summary__stamp'}>{stamp}</p>
    </div>
  );
}

function ContinuedHead({ job }: { readonly job: GovernorsSummaryJob }) {
  return (
    <p className="summary__running">
      <bdi>{job.edition.content.title}</bdi>
    </p>
  );
}

function makeSheet(job: GovernorsSummaryJob): Sheet {
  const { content } = job.edition;
  const withheld = sayWithheld(content);
  const contents: SheetRow = {
    key: 'contents',
    breakBefore: 'avoid',
    render: () => (
      <div data-row className="summary__front">
        {content.sections.length < LEAST_FOR_CONTENTS ? null : (
          <SummaryContents sections={content.sections} />
        )}
        {withheld === null ? null : <p className="summary__note">{withheld}</p>}
      </div>
    ),
  };
  return {
    key: 'summary',
    name: '',
    layout: describeGovernorsSummary(job).layout,
    className: 'summary',
    type: { comfortable: 10.5, largest: 11 },
    renderHead: (isContinued) => (isContinued ? <ContinuedHead job={job} /> : <Head job={job} />),
    renderFrame: (rows) => <div>{rows}</div>,
    rows: [contents, ...content.sections.flatMap((section) => listSectionRows(section))],
  };
}

type Props = { readonly job: GovernorsSummaryJob; readonly onPaginated: (pageCount: number) => void };

/** A summary as governors read it: every section with its words, its charts and the tables under them. */
export function GovernorsSummaryPaper({ job, onPaginated }: Props) {
  const sheets = useMemo(() => [makeSheet(job)], [job]);
  const { content, stamp } = job.edition;
  const foot = { school: content.schoolName, subject: content.periodName, stamp };
  return <Pages sheets={sheets} foot={foot} onPaginated={onPaginated} />;
}
