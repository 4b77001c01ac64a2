import { useMemo } from 'react';
import { assertNever } from '#shared/lib/assert-never';
import type { TeachMeetPaperJob } from '#shared/domain/teach-meet/programme/paper';
import { formatStamp } from './format-stamp';
import { Pages } from './pages';
import type { Sheet } from './sheet';
import { makeChangeSlipSheets } from './sheets/change-slips';
import { makeEmptySheet } from './sheets/empty-sheet';
import { BadgePages } from './sheets/badges';
import { PresenterCardPages } from './sheets/presenter-cards';
import { makeProgrammeSheets } from './sheets/programme-sheet';
import { makeRegisterSheets } from './sheets/register';
import { makeRoomSheets } from './sheets/room-sheets';
import { makeRunningOrderSheets } from './sheets/running-order';
import { makeWallGridSheets } from './sheets/wall-grid';

/** Papers that are cut up have one grid on every page, and lay their pages out by themselves. */
const isCut = (paper: TeachMeetPaperJob['paper']): boolean =>
  paper === 'presenter-cards' || paper === 'badges';

/** A paper never comes out as no page at all. */
function makeSheets(job: TeachMeetPaperJob): readonly Sheet[] {
  const sheets = makeSheetsOf(job);
  return sheets.length > 0 || isCut(job.paper) ? sheets : [makeEmptySheet(job)];
}

function makeSheetsOf(job: TeachMeetPaperJob): readonly Sheet[] {
  switch (job.paper) {
    case 'programme':
      return makeProgrammeSheets(job);
    case 'wall-grid':
      return makeWallGridSheets(job);
    case 'room-sheets':
      return makeRoomSheets(job);
    case 'running-order':
      return makeRunningOrderSheets(job);
    case 'change-slips':
      return makeChangeSlipSheets(job);
    case 'register':
      return makeRegisterSheets(job);
    case 'presenter-cards':
    case 'badges':
      return [];
    default:
      return assertNever(job.paper);
  }
}

type Props = { readonly job: TeachMeetPaperJob; readonly onPaginated: (pageCount: number) => void };

/** The pages of one paper of a Teach-meet. */
export function TeachMeetPaper({ job, onPaginated }: Props) {
  const sheets = useMemo(() => makeSheets(job), [job]);
  const { programme, stamp } = job;
  const foot = {
    school: programme.school,
    subject: programme.name,
    stamp: formatStamp(stamp, programme.timeZone),
  };
  if (job.paper === 'badges') return <BadgePages job={job} foot={foot} onPaginated={onPaginated} />;
  return job.paper === 'presenter-cards' ? (
    <PresenterCardPages job={job} foot={foot} onPaginated={onPaginated} />
  ) : (
    <Pages sheets={sheets} foot={foot} onPaginated={onPaginated} />
  );
}
