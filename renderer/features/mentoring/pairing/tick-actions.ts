import type { Pairing } from '#shared/domain/mentoring/relationship/pairing';
import type { SessionDraft } from '#shared/domain/mentoring/relationship/session-draft';
import type { Session, SessionId } from '#shared/domain/mentoring/relationship/session';

/** A session as the command keeps it. */
export type SavedSession = SessionDraft & Pick<Session, 'id'>;

/** A session's own facts, without what only says that something private is kept. */
export function toSave({ hasNote: _note, hasReview: _review, ...saved }: Session): SavedSession {
  return saved;
}

/** The sessions in which actions were agreed that have been done since, each with those ticked off. */
export function tickActions(
  { sessions }: Pick<Pairing, 'sessions'>,
  ticked: ReadonlySet<string>,
  except: SessionId,
): readonly SavedSession[] {
  return Object.values<Session>(sessions)
    .filter(({ id, actions }) => id !== except && actions.some((action) => ticked.has(action.id)))
    .map((session) => ({
      ...toSave(session),
      actions: session.actions.map((action) =>
        ticked.has(action.id) ? { ...action, isDone: true } : action,
      ),
    }));
}
