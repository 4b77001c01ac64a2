import { pickOfPairing } from '#shared/domain/mentoring/relationship/confidential';
import { namePairing } from '#shared/domain/mentoring/relationship/name-pairing';
import { ok, refuse } from '#shared/lib/result';
import type { DocumentOwner } from '../store/document-owner';
import type { Handlers } from './gate';

type PrivateHandlers = Pick<Handlers, 'mentoring.readPrivate' | 'mentoring.readKeepApartReasons'>;

/** A view that stays open reads again at each change: within so many minutes that is one look. */
const ONE_LOOK_MINUTES = 10;

/**
 * How what is confidential gets to its private views: one pairing's records, and the reasons of the never-pair list. Only
 * the record of one person, with its private notes asked for, has them besides (`dutyHandlers`).
 */
export function privateHandlers({ owner }: { readonly owner: DocumentOwner }): PrivateHandlers {
  return {
    'mentoring.readPrivate': async ({ pairingId }) => {
      if (owner.document?.pairings[pairingId] === undefined) {
        return refuse('pairing-unknown', 'This pairing is no longer there.');
      }
      const pairing = owner.document.pairings[pairingId];
      const words = `Open the private notes of ${namePairing(pairing, owner.document.people)}`;
      const about = [{ kind: 'pairing', id: pairingId } as const];
      const noted = await owner.note(words, 'private.opened', about, ONE_LOOK_MINUTES);
      // Nobody reads what cannot be written down as read.
      if (!noted.ok) return noted;
      const { notes, lessonReviews } = owner.confidential;
      return ok({
        notes: pickOfPairing(notes, pairingId),
        lessonReviews: pickOfPairing(lessonReviews, pairingId),
      });
    },
    'mentoring.readKeepApartReasons': async () => {
      const words = 'Open the reasons of the never-pair list';
      const noted = await owner.note(words, 'reasons.opened', [], ONE_LOOK_MINUTES);
      return noted.ok ? owner.confidential.keepApartReasons : {};
    },
  };
}
