import type { Session } from './session';

/** A session before it is kept: the command gives nothing away that only the private store may say. */
export type SessionDraft = Omit<Session, 'id' | 'hasNote' | 'hasReview'>;
