import type { Day } from '../../../lib/day';
import { moveDay } from '../../calendar/move-day';
import { DEFAULT_MENTORING_SETTINGS } from '../mentoring-settings';
import type { School } from '../../school/school';
import { listOpenActions, type OpenAction } from './open-actions';
import type { Pairing } from './pairing';
import type { Session, SessionId } from './session';
import type { SessionDraft } from './session-draft';

/** A session as it is most likely to have been, so that logging it needs few keys. */
export type QuickSession = {
  /** The session to log: a planned one that is due to be logged, or null for a new one. */
  readonly planned: SessionId | null;
  readonly draft: SessionDraft;
  /** What was agreed before and is still open, to be ticked; each belongs to its own session. */
  readonly openActions: readonly OpenAction[];
};

/**
 * The session to log today: the one planned for today or for the seven days before and not logged yet, or else a new one
 * of today with the agreed length, the kind used last, and the goals of the last meeting that are still open.
 */
export function quickSession(of: {
  readonly pairing: Pick<Pairing, 'rhythm' | 'sessions' | 'goals'>;
  readonly school: Pick<School, 'mentoring'>;
  readonly today: Day;
}): QuickSession {
  const { pairing, today } = of;
  const sessions = Object.values<Session>(pairing.sessions).toSorted((a, b) => a.day.localeCompare(b.day));
  const openActions = listOpenActions(pairing, today);
  const planned = sessions.findLast(({ status, day }) => status === 'planned' && isLately(day, today));
  if (planned !== undefined) {
    const { id, hasNote: _note, hasReview: _review, ...draft } = planned;
    return { planned: id, draft: { ...draft, status: 'held' }, openActions };
  }
  const last = sessions.findLast(({ status }) => status === 'held');
  return {
    planned: null,
    draft: {
      day: today,
      start: null,
      minutes: pairing.rhythm.minutes,
      kindId: usualKind(of.school, last),
      status: 'held',
      cover: 'not needed',
      goalIds: (last?.goalIds ?? []).filter((id) => pairing.goals[id]?.outcome === 'open'),
      specialist: '',
      ledByLearner: false,
      actions: [],
    },
    openActions,
  };
}

const DAYS_REMEMBERED = 7;
const isLately = (day: Day, today: Day): boolean => day <= today && day >= moveDay(today, -DAYS_REMEMBERED);

/** The kind of the last session, or the school's first. */
export function usualKind({ mentoring }: Pick<School, 'mentoring'>, last: Session | undefined): string {
  const known = mentoring.sessionKinds.some(({ id }) => id === last?.kindId);
  if (known && last !== undefined) return last.kindId;
  return (mentoring.sessionKinds[0] ?? DEFAULT_MENTORING_SETTINGS.sessionKinds[0])?.id ?? 'conversation';
}
