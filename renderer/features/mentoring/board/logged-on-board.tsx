import { namePairing } from '#shared/domain/mentoring/relationship/name-pairing';
import type { PairingId } from '#shared/domain/mentoring/relationship/pairing';
import { useDocument } from '../../../state/use-document';
import { LoggedBanner } from '../pairing/logged-banner';
import type { SavedSession } from '../pairing/tick-actions';

export type LoggedSession = { readonly pairingId: PairingId; readonly session: SavedSession };

type Props = { readonly logged: LoggedSession; readonly onDone: () => void };

/** After a session was logged on the board: whose it was, and the way to their private note. */
export function LoggedOnBoard({ logged: { pairingId, session }, onDone }: Props) {
  const pairing = useDocument((document) => document.pairings[pairingId]);
  const people = useDocument((document) => document.people);
  if (pairing?.sessions[session.id]?.status !== 'held') return null;
  return (
    <LoggedBanner pairingId={pairingId} session={session} of={namePairing(pairing, people)} onDone={onDone} />
  );
}
