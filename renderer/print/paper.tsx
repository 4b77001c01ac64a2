import { useMemo } from 'react';
import { assertNever } from '#shared/lib/assert-never';
import type { PaperJob } from '#shared/domain/teach-meet/programme/paper';
import { formatStamp } from './format-stamp';
import { makePageFoot } from './page';
import { Pages } from './pages';
import type { Sheet } from './sheet';
import { makeChangeSlipSheets } from './sheets/change-slips';
import { makeEmptySheet } from './sheets/empty-sheet';
import { PresenterCardPages } from './sheets/presenter-cards';
import { makeProgrammeSheets } from './sheets/programme-sheet';
import { makeRegisterSheets } from './sheets/register';
import { makeRoomSheets } from './sheets/room-sheets';
import { makeRunningOrderSheets } from './sheets/running-order';
import { makeWallGridSheets } from './sheets/wall-grid';
import './paper.css';
import './sheets.css';

/** A paper never comes out as no page at all. */
function makeSheets(job: PaperJob): readonly Sheet[] {
  const sheets = makeSheetsOf(job);
  return sheets.length > 0 || job.paper === 'presenter-cards' ? sheets : [makeEmptySheet(job)];
}

function makeSheetsOf(job: PaperJob): readonly Sheet[] {
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
      return [];
    default:
      return assertNever(job.paper);
  }
}

type PaperProps = {
  readonly job: PaperJob;
  /** Called when the pages stand, and again whenever another job is given. Keep it the same function between renders. */
  readonly onPaginated: (pageCount: number) => void;
};

/**
 * One paper of a Teach-meet as the very pages that are printed, each at its true size. The preview shows them smaller
 * with a transform on the element around them.
 */
export function Paper({ job, onPaginated }: PaperProps) {
  const sheets = useMemo(() => makeSheets(job), [job]);
  const foot = makePageFoot(job.programme, formatStamp(job.stamp, job.programme.timeZone));
  return (
    <div className="paper" lang="en-GB">
      {job.paper === 'presenter-cards' ? (
        <PresenterCardPages job={job} foot={foot} onPaginated={onPaginated} />
      ) : (
        <Pages sheets={sheets} foot={foot} onPaginated={onPaginated} />
      )}
    </div>
  );
}
