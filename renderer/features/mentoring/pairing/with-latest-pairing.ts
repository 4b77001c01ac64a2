import type { Pairing, PairingId } from '#shared/domain/mentoring/relationship/pairing';
import { useDesk } from '../../../state/desk-state';
import { inTurn } from '../../../state/in-turn';

/** Edits a pairing from what it is by then; two changes at once both hold, and one that has gone is left alone. */
export function withLatestPairing(
  id: PairingId,
  edit: (pairing: Pairing) => Promise<unknown>,
): Promise<unknown> {
  return inTurn(async () => {
    const pairing = useDesk.getState().document?.pairings[id];
    if (pairing !== undefined) await edit(pairing);
  });
}
