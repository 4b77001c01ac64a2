import type { ReactNode } from 'react';
import type { TeachMeetPaperJob } from '#shared/domain/teach-meet/programme/paper';
import type { Programme, ProgrammeTalk } from '#shared/domain/teach-meet/programme/programme';
import { PaperHeading } from '../paper-heading';
import type { SheetRow } from '../sheet';
import { listTimeline, type TimelineEntry, type TimelineSlot } from './timeline';
import { BlockWords, TalkWords, TimeSpan } from './words';

/** As many talks at once as are kept together on a page; more would leave half a page white. */
const KEPT_TOGETHER = 5;

function makeHeading(key: string, words: ReactNode): SheetRow {
  return {
    key,
    breakBefore: 'good',
    render: () => (
      <tr data-row className="session-row">
        <td colSpan={4}>
          <PaperHeading rank={2}>{words}</PaperHeading>
        </td>
      </tr>
    ),
  };
}

function makeBand({ kind, block }: TimelineEntry, where: string): SheetRow {
  return {
    key: block.id,
    breakBefore: 'good',
    render: () => (
      <tr data-row className={`band band--${kind}`}>
        <td className="programme__time">
          <TimeSpan start={block.start} end={block.end} />
        </td>
        <td colSpan={3}>
          <BlockWords block={block} where={where} />
        </td>
      </tr>
    ),
  };
}

type TalkRowProps = {
  readonly talk: ProgrammeTalk;
  readonly roomName: string;
  /** Whether this row is the first of its slot, or of the page. */
  readonly isFirst: boolean;
  /** Whether the talk's times stand in its row: where they are not those of the row above. */
  readonly isTimed: boolean;
};

function TalkRow({ talk, roomName, isFirst, isTimed }: TalkRowProps) {
  return (
    <tr data-row className={isFirst ? 'programme__slot' : 'programme__talk'}>
      <td className="programme__time">{isTimed ? <TimeSpan start={talk.start} end={talk.end} /> : null}</td>
      <td className="programme__room">
        <bdi>{roomName}</bdi>
      </td>
      <td>
        <TalkWords talk={talk} />
      </td>
      <td className="programme__labels">
        {talk.theme === '' ? null : <div>{talk.theme}</div>}
        {talk.staffGroup === '' ? null : <div>{talk.staffGroup}</div>}
      </td>
    </tr>
  );
}

function listTalkRows(
  slots: readonly TimelineSlot[],
  roomNames: ReadonlyMap<string, string>,
): readonly SheetRow[] {
  return slots
    .filter((slot) => slot.talks.length > 0)
    .flatMap((slot, slotIndex) =>
      slot.talks.map((talk, index): SheetRow => {
        const isUnderHeading = slotIndex === 0 && index === 0;
        const isKept = index > 0 && slot.talks.length <= KEPT_TOGETHER;
        return {
          key: talk.talkId,
          breakBefore: isUnderHeading || isKept ? 'never' : 'avoid',
          render: (isFirstOnPage) => (
            <TalkRow
              talk={talk}
              roomName={roomNames.get(talk.roomId) ?? ''}
              isFirst={index === 0 || isFirstOnPage}
              isTimed={index === 0 || isFirstOnPage || talk.end !== slot.talks[index - 1]?.end}
            />
          ),
        };
      }),
    );
}

function UnplacedWords({ talk }: { readonly talk: Programme['unplaced'][number] }) {
  return (
    <>
      <div className="talk__title">
        <bdi>{talk.title}</bdi>
      </div>
      <div className="talk__presenters">
        <bdi>{talk.presenters}</bdi>
      </div>
    </>
  );
}

function listUnplacedRows(unplaced: Programme['unplaced']): readonly SheetRow[] {
  const rows = unplaced.map((talk, index): SheetRow => ({
    key: talk.talkId,
    breakBefore: index === 0 ? 'never' : 'avoid',
    render: () => (
      <tr data-row className="programme__slot">
        <td colSpan={2} className="programme__unplaced">
          No time or room yet
        </td>
        <td colSpan={2}>
          <UnplacedWords talk={talk} />
        </td>
      </tr>
    ),
  }));
  return [makeHeading('unplaced', 'Not yet placed'), ...rows];
}

function listBlockRows(entry: TimelineEntry, roomNames: ReadonlyMap<string, string>): readonly SheetRow[] {
  if (entry.kind !== 'session') return [makeBand(entry, entry.kind === 'plenary' ? entry.roomName : '')];
  const { block, slots } = entry;
  const heading = makeHeading(
    block.id,
    <>
      <bdi>{block.name}</bdi>
      <TimeSpan start={block.start} end={block.end} />
    </>,
  );
  return [heading, ...listTalkRows(slots, roomNames)];
}

/** The day in order of time; on a draft, the talks still without a place after it. */
export function listProgrammeRows({ programme, stamp }: TeachMeetPaperJob): readonly SheetRow[] {
  const roomNames = new Map(programme.rooms.map((room) => [room.id, room.name]));
  const placed = listTimeline(programme, [...roomNames.keys()]).flatMap((entry) =>
    listBlockRows(entry, roomNames),
  );
  const isDraftWithTray = stamp.kind === 'draft' && programme.unplaced.length > 0;
  return isDraftWithTray ? placed.concat(listUnplacedRows(programme.unplaced)) : placed;
}
