import { namePairing } from '../../domain/mentoring/relationship/name-pairing';
import type { PairingId } from '../../domain/mentoring/relationship/pairing';
import { ok, refuse, type Result } from '../../lib/result';
import type { DocumentDraft } from './command';

type PairingDraft = DocumentDraft['pairings'][PairingId];

/** A pairing to change, with its people's names for the change's words; refuses `pairing-unknown`. */
export function findPairing(
  draft: DocumentDraft,
  id: PairingId,
): Result<{ readonly pairing: PairingDraft; readonly name: string }> {
  const pairing = draft.pairings[id];
  if (pairing === undefined) {
    return refuse('pairing-unknown', 'This pairing is no longer there. Nothing was changed.');
  }
  return ok({ pairing, name: namePairing(pairing, draft.people) });
}
