import type { SessionId } from '../../domain/mentoring/relationship/session';
import type { DocumentDraft } from './command';

/** Takes away what is confidential about sessions that go; undo brings it back with them. */
export function eraseConfidential(draft: DocumentDraft, sessionIds: readonly string[]): void {
  // Keys of `sessions` are session ids, which Object.keys cannot say.
  for (const id of sessionIds as readonly SessionId[]) {
    delete draft.confidential.notes[id];
    delete draft.confidential.lessonReviews[id];
  }
}
