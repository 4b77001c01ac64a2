import { useMemo } from 'react';
import {
  describeEnquiryThread,
  type EnquiryThreadJob,
} from '#shared/domain/enquiry/papers/enquiry-thread-job';
import { formatDay } from '#shared/lib/day';
import { formatInstant } from '#shared/lib/instant';
import { PaperHeading } from '../paper-heading';
import { Pages } from '../pages';
import type { Sheet, SheetRow } from '../sheet';
import { listTextRows } from './form-parts';
import { SheetHead } from './sheet-head';

type Step = EnquiryThreadJob['steps'][number];

/** How each state is marked and said: by its shape and its words, since paper may be black and white. */
const STATES: Readonly<Record<Step['state'], string>> = {
  done: 'Done',
  'under way': 'Under way',
  'to come': 'To come',
  broken: 'Broken here',
  none: 'Not planned',
};

function StepRow({ step }: { readonly step: Step }) {
  const { label, state, words, day } = step;
  return (
    <div data-row className={`thread__step thread__step--${state.replace(' ', '-')}`}>
      <span className="thread__mark" aria-hidden="true" />
      <div>
        <PaperHeading rank={2} className="thread__label">
          {label}
          <span className="thread__state">
            {STATES[state]}
            {day === null ? '' : ` · ${formatDay(day)}`}
          </span>
        </PaperHeading>
        <p>
          <bdi>{words}</bdi>
        </p>
      </div>
    </div>
  );
}

const whole = (words: string): string => words.replaceAll(/\s*\n\s*/gu, ' ');

function listDetails(job: EnquiryThreadJob): readonly SheetRow[] {
  const { pupils, objectives, findings, precision, sharing, laterEvidence } = job;
  const sections = [
    { heading: 'The pupils and what they need', words: pupils },
    {
      heading: 'Objectives',
      words: objectives
        .map(({ words, outcome }) => whole(words) + (outcome === '' ? '' : ` (${outcome.toLowerCase()})`))
        .join('\n'),
    },
    { heading: 'What was found', words: findings },
    { heading: 'How precise that is', words: precision },
    {
      heading: 'How it is shared',
      words: sharing
        .map(
          ({ words, day, isDone }) =>
            `${whole(words)} (${isDone ? 'done' : 'to come'}${day === null ? '' : `, ${formatDay(day)}`})`,
        )
        .join('\n'),
    },
    {
      heading: 'What was seen later',
      words: laterEvidence
        .map(
          ({ after, seenOn, words, source }) =>
            `After ${after}, ${formatDay(seenOn)}${source === '' ? '' : `, ${source}`}: ${whole(words)}`,
        )
        .join('\n'),
    },
  ];
  return sections.filter(({ words }) => words !== '').flatMap(listTextRows);
}

function makeSheet(job: EnquiryThreadJob): Sheet {
  const { person, name, stage, cycle, steps } = job;
  const { name: kind, layout } = describeEnquiryThread(job);
  return {
    key: 'thread',
    name: '',
    layout,
    className: 'form thread',
    type: { comfortable: 10.5, largest: 11.5 },
    renderHead: (isContinued) => (
      <SheetHead
        kind={kind}
        title={name}
        details={[person, cycle === '' ? '' : `Cycle ${cycle}`, stage]}
        isContinued={isContinued}
      />
    ),
    renderFrame: (rows) => <div>{rows}</div>,
    rows: [
      ...steps.map((step, index): SheetRow => ({
        key: `step-${index}`,
        breakBefore: 'avoid',
        render: () => <StepRow step={step} />,
      })),
      ...listDetails(job),
    ],
  };
}

type Props = { readonly job: EnquiryThreadJob; readonly onPaginated: (pageCount: number) => void };

/** An enquiry as one line down the page, each step with its state, and what came of it below. */
export function EnquiryThreadPaper({ job, onPaginated }: Props) {
  const sheets = useMemo(() => [makeSheet(job)], [job]);
  const foot = {
    school: job.school,
    subject: job.person,
    stamp: `Made ${formatInstant(job.madeAt, job.timeZone)}`,
  };
  return <Pages sheets={sheets} foot={foot} onPaginated={onPaginated} />;
}
