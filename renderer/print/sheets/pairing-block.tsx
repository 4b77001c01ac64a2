import type { ReactNode } from 'react';
import type { ListedPairing } from '#shared/domain/mentoring/papers/mentor-list-job';
import { formatShortDay } from '#shared/lib/day';
import { listWords, plural } from '#shared/lib/plural';
import { fromMinutes, toMinutes } from '#shared/lib/time-of-day';
import { PaperHeading } from '../paper-heading';

/** A list is for the weeks ahead: of a year's plan, the sessions that come first. */
const MOST_SESSIONS = 5;
const MOST_UNLOGGED = 4;

type Action = ListedPairing['actions'][number];

function sayRhythm({ everyWeeks, minutes }: ListedPairing['rhythm']): string {
  return `${everyWeeks === 1 ? 'Every week' : `Every ${everyWeeks} weeks`} for ${plural(minutes, 'minute')}`;
}

function sayUnlogged(days: ListedPairing['unlogged']): string {
  const named = days.slice(-MOST_UNLOGGED).map(formatShortDay);
  const more = days.length - named.length;
  return listWords(more > 0 ? [`${more} earlier`, ...named] : named);
}

function NextSessions({ next }: Pick<ListedPairing, 'next'>) {
  if (next.length === 0) return <p>No session is planned.</p>;
  const more = next.length - MOST_SESSIONS;
  return (
    <ul className="mentee__list">
      {next.slice(0, MOST_SESSIONS).map(({ sessionId, day, start, minutes, kind, cover }) => (
        <li key={sessionId}>
          <strong>
            {formatShortDay(day)}
            {start === null ? '' : `, ${start}–${fromMinutes(toMinutes(start) + minutes)}`}
          </strong>{' '}
          {kind}
          {cover === 'not needed' ? null : <em className="mentee__cover"> (cover {cover})</em>}
        </li>
      ))}
      {more > 0 && (
        <li>
          and {more} more, the last on {formatShortDay(next.at(-1)?.day ?? '')}
        </li>
      )}
    </ul>
  );
}

function OpenActions({ actions }: { readonly actions: readonly Action[] }) {
  if (actions.length === 0) return <p>No agreed action is open.</p>;
  return (
    <ul className="mentee__list mentee__list--ticks">
      {actions.map(({ actionId, words, byDay, agreedOn }) => (
        <li key={actionId}>
          <bdi>{words}</bdi>{' '}
          <span className="mentee__when">
            {byDay === null ? `agreed ${formatShortDay(agreedOn)}` : `by ${formatShortDay(byDay)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Column({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div>
      <PaperHeading rank={3} className="mentee__column-title">
        {title}
      </PaperHeading>
      {children}
    </div>
  );
}

type BlockProps = { readonly pairing: ListedPairing; readonly actions: readonly Action[] };

/** One pairing of a mentor: how often they meet, what comes next, what was agreed. */
export function PairingBlock({ pairing, actions }: BlockProps) {
  const { partners, kind, stage, rhythm, lastHeld, next, unlogged } = pairing;
  return (
    <article data-row className="mentee">
      <PaperHeading rank={2} className="mentee__name">
        <bdi>{partners}</bdi>
        <span className="mentee__kind">
          {kind} · {stage}
        </span>
      </PaperHeading>
      <p>
        {sayRhythm(rhythm)} · {lastHeld === null ? 'not met yet' : `last met ${formatShortDay(lastHeld)}`}
      </p>
      {unlogged.length > 0 && <p>Planned and not logged: {sayUnlogged(unlogged)}</p>}
      <div className="mentee__columns">
        <Column title="Next sessions">
          <NextSessions next={next} />
        </Column>
        <Column title="Agreed actions still open">
          <OpenActions actions={actions} />
        </Column>
      </div>
    </article>
  );
}

/** The actions for which a pairing's own block has no room. */
export function MoreActionsBlock({ pairing, actions }: BlockProps) {
  return (
    <article data-row className="mentee">
      <PaperHeading rank={2} className="mentee__name">
        <span>
          <bdi>{pairing.partners}</bdi>, more open actions
        </span>
      </PaperHeading>
      <OpenActions actions={actions} />
    </article>
  );
}
