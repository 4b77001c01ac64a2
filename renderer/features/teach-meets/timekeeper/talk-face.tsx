import type { Signal } from '#shared/domain/teach-meet/timekeeping/signals';
import { listSignals } from '#shared/domain/teach-meet/timekeeping/signals';
import { formatCountdown } from '#shared/domain/teach-meet/timekeeping/format-countdown';
import type { TalkItem } from '#shared/domain/teach-meet/timekeeping/list-room-day';
import { plural } from '#shared/lib/plural';
import { VisuallyHidden } from '../../../ui/visually-hidden';
import { SignalShape, type Face } from './signal-shape';
import styles from './timekeeper.module.css';

const MINUTE_MS = 60_000;

type Props = {
  readonly talk: TalkItem;
  readonly spentMs: number;
  readonly signal: Signal | null;
  readonly isRunning: boolean;
  readonly hasBegun: boolean;
};

/** The talk that is on: its title and presenters, the time it has left, and the last sign that was given. */
export function TalkFace({ talk, spentMs, signal, isRunning, hasBegun }: Props) {
  const totalMs = talk.minutes * MINUTE_MS;
  const face: Face = !hasBegun ? 'ready' : !isRunning ? 'paused' : (signal?.kind ?? 'speaking');
  return (
    <>
      <h1 className={styles['title']}>{talk.title}</h1>
      <p className={styles['presenters']}>
        {talk.presenters === '' ? 'No presenter named' : talk.presenters}
      </p>
      <div className={styles['figuresBox']}>
        <p role="timer" aria-live="off" className={styles['figures']}>
          <VisuallyHidden>{spentMs > totalMs ? 'Time over: ' : 'Time left: '}</VisuallyHidden>
          {formatCountdown(talk.minutes, spentMs)}
        </p>
      </div>
      <div className={styles['bar']} aria-hidden="true">
        <div
          className={styles['gone']}
          style={{ inlineSize: `${Math.min(100, (spentMs / totalMs) * 100)}%` }}
        />
        {listSignals(talk)
          .filter((each) => each.atMs < totalMs)
          .map((each) => (
            <div
              key={each.kind}
              className={styles['notch']}
              style={{ insetInlineStart: `${(each.atMs / totalMs) * 100}%` }}
            />
          ))}
      </div>
      <p role="status" className={styles['words']}>
        <VisuallyHidden>{`${talk.title}: `}</VisuallyHidden>
        <SignalShape face={face} />
        <span>{sayFace(face, signal, talk.minutes)}</span>
      </p>
    </>
  );
}

function sayFace(face: Face, signal: Signal | null, minutes: number): string {
  if (face === 'ready') return `Ready: ${plural(minutes, 'minute')}`;
  if (face === 'paused')
    return signal === null
      ? 'Paused'
      : `Paused: ${signal.kind === 'time' ? 'time is up' : signal.words.toLowerCase()}`;
  return signal?.words ?? 'Speaking';
}
