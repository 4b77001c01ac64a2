import {
  PAPER_NAMES,
  choosePageLayout,
  type TeachMeetPaperJob,
} from '#shared/domain/teach-meet/programme/paper';
import { formatDay } from '#shared/lib/day';
import type { Sheet } from '../sheet';
import { SheetHead } from './sheet-head';

/** What comes out where a paper with a sheet for each room is asked for before there is a room. */
export function makeEmptySheet({ paper, size, programme }: TeachMeetPaperJob): Sheet {
  return {
    key: 'empty',
    name: '',
    layout: choosePageLayout(paper, size),
    className: 'nothing',
    type: { comfortable: 12, largest: 12 },
    renderHead: (isContinued) => (
      <SheetHead
        kind={PAPER_NAMES[paper]}
        title={programme.name}
        details={[formatDay(programme.day)]}
        isContinued={isContinued}
      />
    ),
    renderFrame: () => (
      <p className="empty">This Teach-meet has no rooms yet, so there is no sheet to print.</p>
    ),
    rows: [],
  };
}
