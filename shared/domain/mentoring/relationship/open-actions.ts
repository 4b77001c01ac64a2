import type { Day } from '../../../lib/day';
import type { Pairing } from './pairing';
import type { AgreedAction, Session, SessionId } from './session';

/** Something agreed that is still to be done, and the session it was agreed in. */
export type OpenAction = {
  readonly sessionId: SessionId;
  readonly agreedOn: Day;
  readonly action: AgreedAction;
  readonly isOverdue: boolean;
};

/** What a pair agreed to do and has not done yet: what has a day first, soonest first; then the rest as it was agreed. */
export function listOpenActions(pairing: Pick<Pairing, 'sessions'>, today: Day): readonly OpenAction[] {
  return Object.values<Session>(pairing.sessions)
    .flatMap((session) =>
      session.actions
        .filter(({ isDone }) => !isDone)
        .map((action) => ({
          sessionId: session.id,
          agreedOn: session.day,
          action,
          isOverdue: action.byDay !== null && action.byDay < today,
        })),
    )
    .toSorted(
      (one, other) =>
        (one.action.byDay ?? '9999').localeCompare(other.action.byDay ?? '9999') ||
        one.agreedOn.localeCompare(other.agreedOn),
    );
}

/** Open actions whose day has passed; none in a pairing that is pausing or closed, which nobody is to chase. */
export function listOverdueActions(
  pairing: Pick<Pairing, 'sessions' | 'stage'>,
  today: Day,
): readonly OpenAction[] {
  if (pairing.stage === 'closed' || pairing.stage === 'pausing') return [];
  return listOpenActions(pairing, today).filter(({ isOverdue }) => isOverdue);
}
