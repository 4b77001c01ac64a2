import { useEffect, useRef, type KeyboardEvent, type PointerEvent } from 'react';
import type { Slot } from '#shared/domain/teach-meet/plan/list-slots';
import { presenterNames, type Cell, type People } from '#shared/domain/teach-meet/plan/words';
import type { RoomId, SlotId, TalkId, TeachMeet } from '#shared/domain/teach-meet/teach-meet';
import { plural } from '#shared/lib/plural';
import { VisuallyHidden } from '../../../ui/visually-hidden';
import { listDayRows, type DayRow } from './day-rows';
import { TalkCard, type ThemeCategory } from './talk-card';
import styles from './timetable-grid.module.css';
import { cellKey, type Carrying } from './use-carrying';

type Props = {
  readonly teachMeet: TeachMeet;
  readonly people: People;
  readonly carrying: Carrying;
  readonly categories: ReadonlyMap<string, ThemeCategory>;
  /** The cell with the focus, or that would get it. */
  readonly active: Cell | null;
  readonly clashing: ReadonlySet<TalkId>;
  readonly onActivate: (cell: Cell) => void;
  readonly onGrab: (event: PointerEvent, talkId: TalkId) => void;
  readonly onLock: (talkId: TalkId) => void;
  readonly onUnplace: (talkId: TalkId) => void;
  /** Counts up when the focus is to move to the active cell. */
  readonly focusRequest: number;
};

/** The day: rooms across, time down, each minute of the same height. Arrow keys walk it, Enter picks a talk up and puts it down. */
export function TimetableGrid(props: Props) {
  const { teachMeet, people, carrying, active, onActivate, focusRequest } = props;
  const { rooms } = teachMeet;
  const rows = listDayRows(teachMeet);
  const slots = rows.flatMap((row) => (row.kind === 'slot' ? [row.slot] : []));
  const grid = useRef<HTMLDivElement>(null);
  const talkAt = new Map<string, TalkId>();
  for (const talk of Object.values(teachMeet.talks)) {
    const placement = teachMeet.placements[talk.id];
    if (placement !== undefined) talkAt.set(cellKey(placement), talk.id);
  }
  const reachable = active ?? firstCell(slots, rooms[0]?.id);

  useEffect(() => {
    if (focusRequest > 0)
      grid.current?.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]')?.focus();
  }, [focusRequest]);

  const move = (rowStep: number, columnStep: number) => {
    if (reachable === null) return;
    const row = slots.findIndex((slot) => slot.id === reachable.slotId) + rowStep;
    const column = rooms.findIndex((room) => room.id === reachable.roomId) + columnStep;
    const slot = slots[Math.min(Math.max(row, 0), slots.length - 1)];
    const room = rooms[Math.min(Math.max(column, 0), rooms.length - 1)];
    if (slot === undefined || room === undefined) return;
    const cell = { roomId: room.id, slotId: slot.id };
    onActivate(cell);
    grid.current?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(cellKey(cell))}"]`)?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (reachable === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const held = talkAt.get(cellKey(reachable));
    const actions: Readonly<Record<string, () => void>> = {
      ArrowUp: () => move(-1, 0),
      ArrowDown: () => move(1, 0),
      ArrowLeft: () => move(0, -1),
      ArrowRight: () => move(0, 1),
      Home: () => move(0, -rooms.length),
      End: () => move(0, rooms.length),
      PageUp: () => move(-5, 0),
      PageDown: () => move(5, 0),
      Enter: () => takeOrDrop(reachable, held),
      ' ': () => takeOrDrop(reachable, held),
      Escape: () => carrying.letGo(),
      l: () => held !== undefined && props.onLock(held),
      Delete: () => held !== undefined && props.onUnplace(held),
    };
    const action = actions[event.key];
    if (action === undefined) return;
    event.preventDefault();
    action();
  };

  const takeOrDrop = (cell: Cell, held: TalkId | undefined) => {
    if (carrying.talkId !== null) carrying.drop(cell);
    else if (held !== undefined) carrying.pickUp(held);
  };

  return (
    // The keys of a grid belong to its cells, which pass them up to here.
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
    <div
      ref={grid}
      role="grid"
      aria-label="Timetable"
      aria-rowcount={rows.length + 1}
      aria-colcount={rooms.length + 1}
      aria-describedby="timetable-keys"
      className={styles['grid']}
      data-carrying={carrying.talkId !== null || undefined}
      // React sets this through the style object, which the content policy allows; the columns are as many as the rooms.
      style={{ gridTemplateColumns: `3.5rem repeat(${rooms.length}, minmax(9rem, 1fr))` }}
      onKeyDown={onKeyDown}
    >
      <div role="row" className={styles['row']}>
        <span role="columnheader" className={styles['corner']}>
          <VisuallyHidden>Time</VisuallyHidden>
        </span>
        {rooms.map((room) => (
          <span key={room.id} role="columnheader" className={styles['room']}>
            <span className={styles['roomName']}>{room.name}</span>
            <span className={styles['roomFacts']}>
              {plural(room.capacity, 'seat')}
              {room.equipment.length > 0 && ` · ${room.equipment.join(', ')}`}
            </span>
          </span>
        ))}
      </div>
      {rows.map((row) =>
        row.kind === 'slot' ? (
          <div key={row.slot.id} role="row" className={styles['row']}>
            <TimeLabel row={row} />
            {rooms.map((room) => (
              <GridCell
                key={room.id}
                {...props}
                slot={row.slot}
                roomId={room.id}
                roomName={room.name}
                talkId={talkAt.get(cellKey({ roomId: room.id, slotId: row.slot.id }))}
                isReachable={reachable?.roomId === room.id && reachable.slotId === row.slot.id}
              />
            ))}
          </div>
        ) : (
          <PlainRow key={row.kind === 'gap' ? row.id : row.block.id} row={row} columns={rooms.length} />
        ),
      )}
      <p id="timetable-keys" className={styles['keys']}>
        Arrow keys walk the timetable. Enter picks a talk up and puts it down, Escape lets go, L locks, Delete
        sends it back to the tray.
        {carrying.talkId !== null &&
          ` Moving ${teachMeet.talks[carrying.talkId]?.title ?? ''}, ${presenterNames({ presenters: teachMeet.talks[carrying.talkId]?.presenters ?? [] }, people)}.`}
      </p>
    </div>
  );
}

function firstCell(slots: readonly Slot[], roomId: RoomId | undefined): Cell | null {
  const [slot] = slots;
  return slot === undefined || roomId === undefined ? null : { roomId, slotId: slot.id };
}

const heightOf = (minutes: number) => ({ blockSize: `calc(${minutes} * var(--minute))` });

function TimeLabel({ row }: { readonly row: Extract<DayRow, { kind: 'slot' }> }) {
  return (
    <span role="rowheader" className={styles['time']} style={heightOf(row.minutes)}>
      {row.slot.start}
    </span>
  );
}

function PlainRow({
  row,
  columns,
}: {
  readonly row: Exclude<DayRow, { kind: 'slot' }>;
  readonly columns: number;
}) {
  if (row.kind === 'gap') {
    return <div role="presentation" className={styles['gap']} style={heightOf(row.minutes)} />;
  }
  return (
    <div role="row" className={styles['row']}>
      <span role="rowheader" className={styles['time']} style={heightOf(row.minutes)}>
        {row.block.start}
      </span>
      <span
        role="gridcell"
        aria-colspan={columns}
        className={styles['block']}
        style={{ ...heightOf(row.minutes), gridColumn: `span ${columns}` }}
      >
        <span className={styles['blockName']}>{row.block.name}</span>
        <span>
          {row.block.start}–{row.block.end}
          {row.block.kind === 'plenary' && row.block.led !== '' && ` · ${row.block.led}`}
        </span>
      </span>
    </div>
  );
}

type CellProps = Props & {
  readonly slot: Slot;
  readonly roomId: RoomId;
  readonly roomName: string;
  readonly talkId: TalkId | undefined;
  readonly isReachable: boolean;
};

function GridCell({
  teachMeet,
  people,
  carrying,
  categories,
  clashing,
  onActivate,
  onGrab,
  slot,
  roomId,
  roomName,
  talkId,
  isReachable,
}: CellProps) {
  const cell = { roomId, slotId: slot.id as SlotId };
  const talk = talkId === undefined ? undefined : teachMeet.talks[talkId];
  const isLocked = talkId !== undefined && teachMeet.placements[talkId]?.isLocked === true;
  const state = carrying.states.get(cellKey(cell));
  const words = [
    `${roomName}, ${slot.start}.`,
    talk === undefined ? 'Empty.' : `${talk.title}, ${presenterNames(talk, people)}.`,
    isLocked ? 'Locked.' : '',
    talkId !== undefined && clashing.has(talkId) ? 'Has a clash.' : '',
    carrying.talkId !== null && state !== undefined ? `${STATE_WORDS[state.state]} ${state.reason}` : '',
  ];
  return (
    <div
      role="gridcell"
      tabIndex={isReachable ? 0 : -1}
      aria-label={words.filter(Boolean).join(' ')}
      aria-selected={isReachable}
      data-cell={cellKey(cell)}
      data-state={carrying.talkId === null ? undefined : state?.state}
      title={carrying.talkId !== null && state?.reason ? state.reason : undefined}
      className={styles['cell']}
      style={heightOf(slot.minutes)}
      onFocus={() => onActivate(cell)}
    >
      {talk !== undefined && (
        // The keyboard's way to move a talk is the cell's own: Enter.
        <div
          className={styles['held']}
          data-grip={isLocked ? undefined : 'talk'}
          // A nano talk in a longer slot shows its own two minutes.
          style={{ blockSize: `${Math.round((Math.min(talk.minutes, slot.minutes) / slot.minutes) * 100)}%` }}
          onPointerDown={(event) => {
            if (!isLocked) onGrab(event, talk.id);
          }}
        >
          <TalkCard
            talk={talk}
            people={people}
            category={categories.get(talk.theme) ?? null}
            isInGrid
            isLocked={isLocked}
            hasClash={clashing.has(talk.id)}
            isCarried={carrying.talkId === talk.id}
          />
        </div>
      )}
    </div>
  );
}

const STATE_WORDS = {
  here: 'It is here now.',
  open: 'Free.',
  taken: 'Taken: put it here to swap or insert.',
  closed: 'Not possible.',
} as const;
