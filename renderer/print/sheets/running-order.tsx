import type { TeachMeetPaperJob } from '#shared/domain/teach-meet/programme/paper';
import type { Programme, ProgrammeTalk } from '#shared/domain/teach-meet/programme/programme';
import { WARNING_MINUTES, timekeeperMarks } from '#shared/domain/teach-meet/programme/running-order';
import { MAX_TALK_MINUTES } from '#shared/domain/teach-meet/teach-meet';
import { formatDay } from '#shared/lib/day';
import type { Sheet, SheetRow } from '../sheet';
import { SheetHead } from './sheet-head';
import { listTimeline } from './timeline';
import { BlockWords, TalkWords } from './words';

const COLUMNS = 6;

function renderTalk(talk: ProgrammeTalk) {
  const marks = timekeeperMarks(talk);
  const stop = marks.find((mark) => mark.kind === 'stop');
  return (
    <tr data-row>
      <td className="order__start">{talk.start}</td>
      <td>
        <TalkWords talk={talk} />
      </td>
      {WARNING_MINUTES.map((minutes) => (
        <td key={minutes} className="order__mark">
          {marks.find((mark) => mark.kind === 'warning' && mark.minutes === minutes)?.at ?? '–'}
        </td>
      ))}
      <td className="order__stop">
        {stop?.at}
        {talk.minutes === MAX_TALK_MINUTES ? null : (
          <div className="order__short">after {talk.minutes} min</div>
        )}
      </td>
      <td className="order__ran" aria-label="When it ended" />
    </tr>
  );
}

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
              <td className="order__start">{block.start}</td>
              <td colSpan={COLUMNS - 1}>
                <BlockWords block={block} where={isElsewhere ? `everyone in ${entry.roomName}` : ''} />
                {` · until ${block.end}`}
              </td>
            </tr>
          ),
        },
      ];
    }
    return entry.slots.flatMap((slot, index): readonly SheetRow[] => {
      const breakBefore = index === 0 ? 'good' : 'avoid';
      if (slot.talks.length > 0) {
        return slot.talks.map((talk) => ({ key: talk.talkId, breakBefore, render: () => renderTalk(talk) }));
      }
      return [
        {
          key: slot.key,
          breakBefore,
          render: () => (
            <tr data-row className="order__free">
              <td className="order__start">{slot.start}</td>
              <td colSpan={COLUMNS - 1}>No talk until {slot.end}</td>
            </tr>
          ),
        },
      ];
    });
  });
}

/** The running order for the timekeeper of each room, with the clock times of the signs at 5 and 6 minutes and of the stop. */
export function makeRunningOrderSheets({ programme }: TeachMeetPaperJob): readonly Sheet[] {
  const changeover =
    programme.changeoverMinutes === 0
      ? ''
      : `${programme.changeoverMinutes} min to change over after each talk`;
  return programme.rooms.map((room) => ({
    key: room.id,
    name: room.name,
    layout: 'a4-portrait',
    className: 'order',
    type: { comfortable: 11.5, largest: 14 },
    renderHead: (isContinued) => (
      <SheetHead
        kind="Running order for the timekeeper"
        title={room.name}
        details={[programme.name, formatDay(programme.day), changeover]}
        isContinued={isContinued}
      />
    ),
    renderFrame: (rows) => (
      <table className="rows">
        <colgroup>
          <col className="order__start-column" />
          <col />
          <col className="order__mark-column" />
          <col className="order__mark-column" />
          <col className="order__stop-column" />
          <col className="order__mark-column" />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">Start</th>
            <th scope="col">Talk</th>
            <th scope="col">5 min</th>
            <th scope="col">6 min</th>
            <th scope="col">7 min: stop</th>
            <th scope="col">Ended</th>
          </tr>
        </thead>
        <tbody>{rows}</tbody>
      </table>
    ),
    rows: listRows(programme, room.id),
  }));
}
