import { useMemo } from 'react';
import {
  describeSubjectRecord,
  type RecordEntry,
  type RecordLine,
  type SubjectRecordJob,
} from '#shared/domain/duties/papers/subject-record-job';
import { formatDay } from '#shared/lib/day';
import { formatInstant } from '#shared/lib/instant';
import { plural } from '#shared/lib/plural';
import { PaperHeading } from '../paper-heading';
import { Pages } from '../pages';
import type { Sheet, SheetRow } from '../sheet';
import { SheetHead } from './sheet-head';
import { splitPieces } from './split-pieces';

type Pieces = RecordLine['pieces'];

/** A line's words: other people's names in a box, and a black bar where one is withheld. */
function Words({ pieces }: { readonly pieces: Pieces }) {
  return pieces.map((piece, at) => {
    // Pieces never change places.
    const key = `${piece.kind}-${at}`;
    if (piece.kind === 'withheld') {
      return (
        <span key={key} className="record__bar">
          name withheld
        </span>
      );
    }
    return piece.kind === 'other' ? (
      <span key={key} className="record__other">
        {piece.words}
      </span>
    ) : (
      <bdi key={key}>{piece.words}</bdi>
    );
  });
}

function LineWords({
  line,
  pieces,
  part,
}: {
  readonly line: RecordLine;
  readonly pieces: Pieces;
  readonly part: number;
}) {
  return (
    <div className="record__line">
      <p className="record__label">
        {part === 0 ? <bdi>{line.label}</bdi> : null}
        {part === 0 && line.isPrivate ? <span className="record__private"> Private</span> : null}
      </p>
      <p className="record__words">
        <Words pieces={pieces} />
      </p>
    </div>
  );
}

/** The rows of one entry: its title with its first line, then a row for each line, long ones in several. */
function entryRows(entry: RecordEntry): readonly SheetRow[] {
  const parts = entry.lines.flatMap((line) =>
    splitPieces(line.pieces).map((pieces, part) => ({ line, pieces, part })),
  );
  return parts.map(({ line, pieces, part }, at): SheetRow => ({
    key: `${line.id}-${part}`,
    breakBefore: at === 0 ? 'good' : 'avoid',
    render: () => (
      <div data-row className={at === 0 ? 'record__row record__row--first' : 'record__row'}>
        {at === 0 ? (
          <PaperHeading rank={3} className="record__entry">
            <bdi>{entry.title}</bdi>
            {entry.day === null ? null : <span className="record__day">{formatDay(entry.day)}</span>}
          </PaperHeading>
        ) : null}
        <LineWords line={line} pieces={pieces} part={part} />
      </div>
    ),
  }));
}

function sectionRows({ id, title, entries }: SubjectRecordJob['sections'][number]): readonly SheetRow[] {
  const heading: SheetRow = {
    key: id,
    breakBefore: 'good',
    render: () => (
      <div data-row className="record__section">
        <PaperHeading rank={2} className="record__section-title">
          {title}
        </PaperHeading>
      </div>
    ),
  };
  const [first, ...others] = entries.flatMap(entryRows);
  return first === undefined ? [] : [heading, { ...first, breakBefore: 'never' }, ...others];
}

function explain({ withPrivate, privateCount, withheldCount }: SubjectRecordJob): readonly string[] {
  const kept = `${plural(privateCount, 'private record')} (notes, lesson reviews and reasons of the never-pair list)`;
  return [
    'This is everything that is kept about you in CPD Desk: what belongs to you, and what names you.',
    withPrivate || privateCount === 0 ? '' : `${kept} about you are not in it.`,
    'Names of other people stand in a box.',
    withheldCount === 0
      ? ''
      : `${plural(withheldCount, 'name')} of other people are withheld: a black bar stands there.`,
  ].filter(Boolean);
}

function makeSheet(job: SubjectRecordJob): Sheet {
  const { name, layout } = describeSubjectRecord(job);
  return {
    key: 'subject-record',
    name: '',
    layout,
    className: 'record',
    type: { comfortable: 10, largest: 10 },
    renderHead: (isContinued) => (
      <SheetHead
        kind={name}
        title={job.name}
        details={[job.school, formatInstant(job.madeAt, job.timeZone)]}
        isContinued={isContinued}
      />
    ),
    renderFrame: (rows) => <div>{rows}</div>,
    rows: [
      {
        key: 'explained',
        breakBefore: 'avoid',
        render: () => (
          <div data-row className="record__explained">
            <p>{explain(job).join(' ')}</p>
          </div>
        ),
      },
      ...job.sections.flatMap(sectionRows),
    ],
  };
}

type Props = { readonly job: SubjectRecordJob; readonly onPaginated: (pageCount: number) => void };

/** Somebody's whole record for themselves, plain and readable, withheld names blacked out. */
export function SubjectRecordPaper({ job, onPaginated }: Props) {
  const sheets = useMemo(() => [makeSheet(job)], [job]);
  const foot = {
    school: job.school,
    subject: describeSubjectRecord(job).title,
    stamp: `Made ${formatInstant(job.madeAt, job.timeZone)}`,
  };
  return <Pages sheets={sheets} foot={foot} onPaginated={onPaginated} />;
}
