import { useMemo, type ReactNode } from 'react';
import {
  describeLearningAgreement,
  type LearningAgreementJob,
} from '#shared/domain/mentoring/papers/learning-agreement-job';
import {
  listAgreementVersions,
  type AgreementVersion,
} from '#shared/domain/mentoring/papers/shorten-agreement';
import { formatDay } from '#shared/lib/day';
import { formatInstant } from '#shared/lib/instant';
import { listWords, plural } from '#shared/lib/plural';
import { OnePage } from '../one-page';
import { PaperHeading } from '../paper-heading';
import { SheetHead } from './sheet-head';

/** Below the smallest nobody reads on; above the largest a page looks shouted. */
const TYPE = { smallest: 8.5, largest: 12 } as const;

/** What was agreed, or lines to write it on. */
function Words({ words, lines }: { readonly words: string; readonly lines: number }) {
  if (words !== '') {
    return (
      <p className="agreement__words">
        <bdi>{words}</bdi>
      </p>
    );
  }
  return (
    <div className="agreement__blank" role="img" aria-label="Room to write">
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className="write-line" />
      ))}
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="agreement__part">
      <PaperHeading rank={2} className="agreement__title">
        {title}
      </PaperHeading>
      {children}
    </section>
  );
}

function GroundRules({ rules, leftOut }: { readonly rules: readonly string[]; readonly leftOut: number }) {
  if (rules.length === 0) return <Words words="" lines={3} />;
  return (
    <ul className="agreement__rules">
      {rules.map((rule, index) => (
        // Two rules may say the same: what stands before them tells them apart.
        <li key={rules.slice(0, index + 1).join(' | ')}>
          <bdi>{rule}</bdi>
        </li>
      ))}
      {leftOut > 0 && <li>and {plural(leftOut, 'more rule')}</li>}
    </ul>
  );
}

function Needs({ people }: Pick<AgreementVersion, 'people'>) {
  return people.map(({ personId, name, needs }) => (
    <div key={personId} className="agreement__need">
      <p className="agreement__who">
        <bdi>{name}</bdi>
      </p>
      <Words words={needs} lines={1} />
    </div>
  ));
}

function Signatures({ people }: Pick<AgreementVersion, 'people'>) {
  return (
    <div className="agreement__signatures">
      {people.map(({ personId, name, part, agreedOn }) => (
        <div key={personId} className="signature">
          <div className="signature__line" />
          <p className="signature__name">
            <strong>
              <bdi>{name}</bdi>
            </strong>
            , {part.toLowerCase()}
          </p>
          <p className="signature__date">
            Date <span className="signature__date-line" />
          </p>
          {agreedOn !== null && <p className="signature__agreed">Agreed on {formatDay(agreedOn)}</p>}
        </div>
      ))}
    </div>
  );
}

function AgreementPage({ version }: { readonly version: AgreementVersion }) {
  const { kind, people, purpose, groundRules, rulesLeftOut, wordedOn, isShortened } = version;
  return (
    <>
      <SheetHead
        kind={`Learning agreement · ${kind}`}
        title={listWords(people.map(({ name }) => name))}
        details={[`As worded on ${formatDay(wordedOn)}`]}
        isContinued={false}
      />
      <Part title="What we are working towards">
        <Words words={purpose} lines={2} />
      </Part>
      <div className="agreement__columns">
        <Part title="Our ground rules">
          <GroundRules rules={groundRules} leftOut={rulesLeftOut} />
        </Part>
        <div>
          <Part title="When we meet">
            <Words words={version.meetingRhythm} lines={1} />
          </Part>
          <Part title="What each of us needs">
            <Needs people={people} />
          </Part>
        </div>
      </div>
      <Part title="Power and accountability">
        <Words words={version.power} lines={2} />
      </Part>
      <Part title="Confidentiality, and its limits">
        <Words words={version.confidentiality} lines={2} />
      </Part>
      <div className="agreement__end">
        {isShortened && (
          <p className="agreement__shortened">
            Shortened to go on one page. Read the full agreement in CPD Desk before you sign.
          </p>
        )}
        <Signatures people={people} />
      </div>
    </>
  );
}

type Props = { readonly job: LearningAgreementJob; readonly onPaginated: (pageCount: number) => void };

/** A learning agreement on one page, with a line to sign for each of the people. */
export function LearningAgreementPaper({ job, onPaginated }: Props) {
  const versions = useMemo(
    () =>
      listAgreementVersions(job).map((version) => ({
        key: version.key,
        content: <AgreementPage version={version} />,
      })),
    [job],
  );
  const { name, layout } = describeLearningAgreement(job);
  return (
    <OnePage
      layout={layout}
      className="agreement"
      foot={{
        school: job.school,
        subject: name,
        stamp: `Made ${formatInstant(job.madeAt, job.timeZone)}`,
      }}
      type={TYPE}
      versions={versions}
      onPaginated={onPaginated}
    />
  );
}
