import { pickOfPairing } from '#shared/domain/mentoring/relationship/confidential';
import { ok, refuse } from '#shared/lib/result';
import type { DocumentOwner } from '../store/document-owner';
import type { Handlers } from './gate';

type PrivateHandlers = Pick<Handlers, 'mentoring.readPrivate' | 'mentoring.readKeepApartReasons'>;

/** The only way in which what is confidential leaves the main process: one pairing's records, for its own private view. */
export function privateHandlers({ owner }: { readonly owner: DocumentOwner }): PrivateHandlers {
  return {
    'mentoring.readPrivate': async ({ pairingId }) => {
      if (owner.document?.pairings[pairingId] === undefined) {
        return refuse('pairing-unknown', 'This pairing is no longer there.');
      }
      const { notes, lessonReviews } = owner.confidential;
      return ok({
        notes: pickOfPairing(notes, pairingId),
        lessonReviews: pickOfPairing(lessonReviews, pairingId),
      });
    },
    'mentoring.readKeepApartReasons': async () => owner.confidential.keepApartReasons,
  };
}
