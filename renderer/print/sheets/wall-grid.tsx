import { choosePageLayout, type TeachMeetPaperJob } from '#shared/domain/teach-meet/programme/paper';
import type { Programme } from '#shared/domain/teach-meet/programme/programme';
import { formatDay } from '#shared/lib/day';
import { listWords } from '#shared/lib/plural';
import type { Sheet, SheetRow } from '../sheet';
import { SheetHead } from './sheet-head';
import { listTimeline } from './timeline';
import { BlockWords, TalkWords } from './words';

type Room = Programme['rooms'][number];

/** More rooms abreast would make columns too narrow to read from two metres. */
const MOST_ROOMS_ABREAST = 5;

/**
 * Rooms shared out evenly over sheets to be pinned side by side.
 *
 * @example
 * groupRooms([1, 2, 3, 4, 5, 6]) //=> [[1, 2, 3], [4, 5, 6]]
 */
export function groupRooms<T>(rooms: readonly T[]): readonly (readonly T[])[] {
  const sheets = Math.max(1, Math.ceil(rooms.length / MOST_ROOMS_ABREAST));
  return Array.from({ length: sheets }, (_, index) =>
    rooms.slice(Math.ceil((index * rooms.length) / sheets), Math.ceil(((index + 1) * rooms.length) / sheets)),
  );
}

function listRows(programme: Programme, rooms: readonly Room[]): readonly SheetRow[] {
  return listTimeline(
    programme,
    rooms.map((room) => room.id),
  ).flatMap((entry): readonly SheetRow[] => {
    const { block } = entry;
    if (entry.kind !== 'session') {
      return [
        {
          key: block.id,
          breakBefore: entry.kind === 'break' ? 'avoid' : 'good',
          render: () => (
            <tr data-row className={`band band--${entry.kind}`}>
              <th scope="row" className="grid__time">
                {block.start}
              </th>
              <td colSpan={Math.max(1, rooms.length)}>
                <BlockWords block={block} where={entry.kind === 'plenary' ? entry.roomName : ''} />
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
          <th scope="row" className="grid__time">
            {slot.start}
          </th>
          {rooms.map((room) => (
            <td key={room.id} className="grid__cell">
              {slot.talks
                .filter((talk) => talk.roomId === room.id)
                .map((talk) => (
                  <TalkWords key={talk.talkId} talk={talk} />
                ))}
            </td>
          ))}
        </tr>
      ),
    }));
  });
}

/** Rooms across and time down, for a wall: large type first, then as many sheets as that takes. */
export function makeWallGridSheets({ programme, paper, size }: TeachMeetPaperJob): readonly Sheet[] {
  const groups = groupRooms(programme.rooms);
  return groups.map((rooms, index): Sheet => {
    const names = listWords(rooms.map((room) => room.name));
    return {
      key: rooms.map((room) => room.id).join('/'),
      name: groups.length > 1 ? names : '',
      layout: choosePageLayout(paper, size),
      className: 'grid',
      type: size === 'A3' ? { comfortable: 19, largest: 28 } : { comfortable: 13, largest: 20 },
      renderHead: (isContinued) => (
        <SheetHead
          kind="Who speaks where, and when"
          title={programme.name}
          details={[
            formatDay(programme.day),
            programme.place,
            groups.length > 1 ? `Sheet ${index + 1} of ${groups.length}` : '',
          ]}
          isContinued={isContinued}
        />
      ),
      renderFrame: (rows) => (
        <table className="grid__table">
          <colgroup>
            <col className="grid__time-column" />
            {rooms.map((room) => (
              <col key={room.id} />
            ))}
          </colgroup>
          <thead>
            <tr>
              <th scope="col">Time</th>
              {rooms.map((room) => (
                <th key={room.id} scope="col" className="grid__room">
                  <bdi>{room.name}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{rows}</tbody>
        </table>
      ),
      rows: listRows(programme, rooms),
    };
  });
}
