import { useMemo } from 'react';
import {
  describeMentorList,
  type ListedPairing,
  type MentorListJob,
} from '#shared/domain/mentoring/papers/mentor-list-job';
import { formatDay } from '#shared/lib/day';
import { formatInstant } from '#shared/lib/instant';
import { plural } from '#shared/lib/plural';
import { PaperHeading } from '../paper-heading';
import { Pages } from '../pages';
import type { Sheet, SheetRow } from '../sheet';
import { MoreActionsBlock, PairingBlock } from './pairing-block';
import { SheetHead } from './sheet-head';
import { splitActions } from './split-actions';

const LEAST_NOTE_LINES = 4;
const KEPT_WITH_HEADING = 2;

const renderNoteLine = () => <div data-row className="mentor__note-line" />;

function listRows(pairings: readonly ListedPairing[]): readonly SheetRow[] {
  const blocks = pairings.flatMap((pairing) =>
    splitActions(pairing.actions).map((actions, part): SheetRow => ({
      key: `${pairing.pairingId}-${part}`,
      breakBefore: part === 0 ? 'good' : 'avoid',
      render: () =>
        part === 0 ? (
          <PairingBlock pairing={pairing} actions={actions} />
        ) : (
          <MoreActionsBlock pairing={pairing} actions={actions} />
        ),
    })),
  );
  const notes: SheetRow = {
    key: 'notes',
    breakBefore: 'good',
    render: () => (
      <div data-row className="mentor__notes">
        <PaperHeading rank={2} className="mentor__notes-title">
          Notes
        </PaperHeading>
        <p>Others may see this sheet: keep what was said in confidence off it.</p>
      </div>
    ),
  };
  const lines = Array.from({ length: LEAST_NOTE_LINES }, (_, index): SheetRow => ({
    key: `line-${index}`,
    breakBefore: index < KEPT_WITH_HEADING ? 'never' : 'avoid',
    render: renderNoteLine,
  }));
  return [...blocks, notes, ...lines];
}

function makeMentorListSheet(job: MentorListJob): Sheet {
  const { mentor, today, pairings } = job;
  const { name, layout } = describeMentorList(job);
  return {
    key: 'mentor-list',
    name: '',
    layout,
    className: 'mentor',
    type: { comfortable: 10.5, largest: 11.5 },
    renderHead: (isContinued) => (
      <SheetHead
        kind={name}
        title={mentor}
        details={[formatDay(today), plural(pairings.length, 'pairing')]}
        isContinued={isContinued}
      />
    ),
    renderFrame: (rows) => <div>{rows}</div>,
    rows: listRows(pairings),
    renderFiller: renderNoteLine,
  };
}

type Props = { readonly job: MentorListJob; readonly onPaginated: (pageCount: number) => void };

/** A mentor's own list: their people, what comes next, what was agreed, and room to write. */
export function MentorListPaper({ job, onPaginated }: Props) {
  const sheets = useMemo(() => [makeMentorListSheet(job)], [job]);
  const foot = {
    school: job.school,
    subject: describeMentorList(job).name,
    stamp: `Made ${formatInstant(job.madeAt, job.timeZone)}`,
  };
  return <Pages sheets={sheets} foot={foot} onPaginated={onPaginated} />;
}
