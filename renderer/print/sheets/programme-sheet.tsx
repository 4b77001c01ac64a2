import type { TeachMeetPaperJob } from '#shared/domain/teach-meet/programme/paper';
import { formatDay } from '#shared/lib/day';
import { plural } from '#shared/lib/plural';
import type { Sheet } from '../sheet';
import { listProgrammeRows } from './programme-rows';
import { SheetHead } from './sheet-head';

/** The programme for the audience: every talk once, by time and then by room. */
export function makeProgrammeSheets(job: TeachMeetPaperJob): readonly Sheet[] {
  const { programme } = job;
  return [
    {
      key: 'programme',
      name: '',
      layout: 'a4-portrait',
      className: 'programme',
      type: { comfortable: 10.5, largest: 13 },
      renderHead: (isContinued) => (
        <SheetHead
          kind="Programme"
          title={programme.name}
          details={[
            formatDay(programme.day),
            programme.place,
            `${plural(programme.talks.length, 'talk')} in ${plural(programme.rooms.length, 'room')}`,
          ]}
          isContinued={isContinued}
        />
      ),
      renderFrame: (rows) => (
        <table className="rows">
          <colgroup>
            <col className="programme__time-column" />
            <col className="programme__room-column" />
            <col />
            <col className="programme__labels-column" />
          </colgroup>
          <thead>
            <tr>
              <th scope="col">Time</th>
              <th scope="col">Room</th>
              <th scope="col">Talk</th>
              <th scope="col">Theme and staff group</th>
            </tr>
          </thead>
          <tbody>{rows}</tbody>
        </table>
      ),
      rows: listProgrammeRows(job),
    },
  ];
}
