import type { TeachMeetPaperJob } from '#shared/domain/teach-meet/programme/paper';
import type { Programme } from '#shared/domain/teach-meet/programme/programme';
import { formatDay } from '#shared/lib/day';
import type { Sheet, SheetRow } from '../sheet';
import { SheetHead } from './sheet-head';
import { listTimeline } from './timeline';
import { BlockWords, TalkWords, TimeSpan } from './words';

function listRows(programme: Programme, roomId: string): readonly SheetRow[] {
  return listTimeline(programme, [roomId]).flatMap((entry): readonly SheetRow[] => {
    const { block } = entry;
    if (entry.kind !== 'session') {
      const isElsewhere = entry.kind === 'plenary' && block.roomId !== roomId && entry.roomName !== '';
      return [
        {
          key: block.id,
          breakBefore: 'good',
          render: () => (
            <tr data-row className={`band band--${entry.kind}`}>
              <td className="door__time">
                <TimeSpan start={block.start} end={block.end} />
              </td>
              <td>
                <BlockWords block={block} where={isElsewhere ? `everyone in ${entry.roomName}` : ''} />
              </td>
            </tr>
          ),
        },
      ];
    }
    return entry.slots.map((slot, index): SheetRow => ({
      key: slot.key,
      breakBefore: index === 0 ? 'good' : 'avoid',
      render: () => (
        <tr data-row>
          <td className="door__time">
            <TimeSpan start={slot.start} end={slot.end} />
          </td>
          <td>
            {slot.talks.length === 0 ? <span className="door__free">No talk</span> : null}
            {slot.talks.map((talk) => (
              <TalkWords key={talk.talkId} talk={talk} />
            ))}
          </td>
        </tr>
      ),
    }));
  });
}

/** A sheet for each room's door: that room's talks and what everybody does meanwhile, on one page if it will go. */
export function makeRoomSheets({ programme }: TeachMeetPaperJob): readonly Sheet[] {
  return programme.rooms.map((room) => ({
    key: room.id,
    name: room.name,
    layout: 'a4-portrait',
    className: 'door',
    type: { comfortable: 12, largest: 17 },
    renderHead: (isContinued) => (
      <SheetHead
        kind={programme.name}
        title={room.name}
        details={[formatDay(programme.day), `Room for ${room.capacity}`, room.equipment.join(', ')]}
        isContinued={isContinued}
      />
    ),
    renderFrame: (rows) => (
      <table className="rows">
        <colgroup>
          <col className="door__time-column" />
          <col />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">Time</th>
            <th scope="col">Talk</th>
          </tr>
        </thead>
        <tbody>{rows}</tbody>
      </table>
    ),
    rows: listRows(programme, room.id),
  }));
}
