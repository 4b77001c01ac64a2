import type { ReactNode } from 'react';
import type { Programme, Stamp } from '#shared/domain/teach-meet/programme/programme';
import { minutesBehind, readSchoolClock, sayDrift } from '#shared/domain/teach-meet/timekeeping/plan-drift';
import type { RoomDayItem } from '#shared/domain/teach-meet/timekeeping/list-room-day';
import { signalReached } from '#shared/domain/teach-meet/timekeeping/signals';
import { findItem, isBegun, isRunning, spentOn } from '#shared/domain/teach-meet/timekeeping/timekeeping';
import { formatDay } from '#shared/lib/day';
import { fromMinutes } from '#shared/lib/time-of-day';
import { setPreferences, usePreferences } from '../../../state/preferences';
import { BlockFace } from './block-face';
import { Controls } from './controls';
import { TalkFace } from './talk-face';
import styles from './timekeeper.module.css';
import { useAwake } from './use-awake';
import { useFullScreen } from './use-full-screen';
import { useTimekeeperKeys, type TimekeeperAction } from './use-timekeeper-keys';
import { useTimekeeping } from './use-timekeeping';

const MINUTE_MS = 60_000;

type Props = {
  readonly programme: Programme;
  readonly stamp: Stamp;
  readonly roomId: string;
  readonly onLeave: () => void;
  /** Goes into the row of controls: the way to the other rooms. */
  readonly children: ReactNode;
};

/** One room's screen on the day: what is on, how long it has, what comes next, and how the day keeps to its plan. */
export function RoomTimekeeper({ programme, stamp, roomId, onLeave, children }: Props) {
  const { items, state, now, press, startAfresh } = useTimekeeping(programme, roomId);
  const hasSound = usePreferences((preferences) => preferences.sound);
  const [isFull, toggleFullScreen] = useFullScreen();
  const isAwake = useAwake();
  const { current, next, previous } = findItem(items, state);
  const runs = current !== null && isRunning(state, current.id);
  const actions: Readonly<Record<TimekeeperAction, () => void>> = {
    toggle: () => press({ kind: runs ? 'pause' : 'start' }),
    next: () => press({ kind: 'next' }),
    previous: () => press({ kind: 'previous' }),
    restart: () => press({ kind: 'restart' }),
    giveMinute: () => press({ kind: 'correct', byMs: -MINUTE_MS }),
    takeMinute: () => press({ kind: 'correct', byMs: MINUTE_MS }),
    fullScreen: toggleFullScreen,
    sound: () => void setPreferences({ sound: !hasSound }),
    leave: onLeave,
  };
  const act = (action: TimekeeperAction) => actions[action]();
  useTimekeeperKeys(act);

  if (current === null) return null;
  const clock = readSchoolClock(now, programme.timeZone);
  const isTheDay = clock.day === programme.day;
  const spentMs = spentOn(state, current.id, now);
  const begun = isBegun(state, current.id);
  const signal = current.kind === 'talk' ? signalReached(current, spentMs) : null;
  const room = programme.rooms.find((each) => each.id === roomId)?.name ?? '';
  return (
    <main
      className={styles['screen']}
      data-signal={begun ? signal?.kind : undefined}
      data-quiet={(runs && !isAwake) || undefined}
    >
      <header className={styles['top']}>
        <div>
          <p className={styles['room']}>{room}</p>
          <p>{`In the plan ${current.start} to ${current.end}`}</p>
          <p className={styles['edition']}>{`${programme.name} · ${sayEdition(stamp)}`}</p>
        </div>
        <div className={styles['clock']}>
          <p className={styles['room']}>
            <time>{fromMinutes(Math.floor(clock.sinceMidnightMs / MINUTE_MS))}</time>
          </p>
          <p>
            {isTheDay
              ? sayDrift(
                  minutesBehind(current, {
                    hasBegun: begun,
                    spentMs,
                    sinceMidnightMs: clock.sinceMidnightMs,
                  }),
                )
              : `Rehearsal: the day is ${formatDay(programme.day)}`}
          </p>
        </div>
      </header>
      {current.kind === 'talk' ? (
        <TalkFace talk={current} spentMs={spentMs} signal={signal} isRunning={runs} hasBegun={begun} />
      ) : (
        <BlockFace block={current} sinceMidnightMs={isTheDay ? clock.sinceMidnightMs : null} />
      )}
      <Next item={next} />
      <Controls
        act={act}
        onStartAfresh={startAfresh}
        isTalk={current.kind === 'talk'}
        isRunning={runs}
        hasBegun={begun}
        hasNext={next !== null}
        hasPrevious={previous !== null}
        isFull={isFull}
        hasSound={hasSound}
      >
        {children}
      </Controls>
    </main>
  );
}

function Next({ item }: { readonly item: RoomDayItem | null }) {
  if (item === null) return <p className={styles['next']}>Nothing more in this room today</p>;
  return (
    <p className={styles['next']}>
      <span className={styles['nextTime']}>{`Next, ${item.start}`}</span>
      <span>
        <strong>{item.title}</strong>
        {item.kind === 'talk' && item.presenters !== '' && ` · ${item.presenters}`}
      </span>
    </p>
  );
}

function sayEdition(stamp: Stamp): string {
  return stamp.kind === 'release' ? `Version ${stamp.version}` : 'Draft';
}
