import { useState } from 'react';
import type { Pairing, PairingId } from '#shared/domain/mentoring/relationship/pairing';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { SessionDialog } from '../pairing/session-dialog';
import { startAnotherLog, startLog } from '../pairing/start-log';
import type { SavedSession } from '../pairing/tick-actions';

type Props = {
  readonly pairingId: string;
  readonly onClose: () => void;
  readonly onLogged: (pairingId: PairingId, session: SavedSession) => void;
};

/** Logs a session of one pairing without leaving the board; nothing where there is no such open pairing. */
export function LogDialog({ pairingId, ...rest }: Props) {
  const pairings = useDocument((document) => document.pairings);
  const pairing = Object.values<Pairing>(pairings).find(({ id }) => id === pairingId);
  if (pairing === undefined || pairing.stage === 'closed') return null;
  return <LogOf key={pairing.id} pairing={pairing} {...rest} />;
}

function LogOf({ pairing, onClose, onLogged }: Omit<Props, 'pairingId'> & { readonly pairing: Pairing }) {
  const school = useDocument((document) => document.school);
  const today = useToday();
  const [log, setLog] = useState(() => startLog(pairing, school, today));
  return (
    <SessionDialog
      key={log.start.id}
      pairing={pairing}
      start={log.start}
      mode="log"
      onClose={onClose}
      onSaved={(session) => onLogged(pairing.id, session)}
      onAnother={log.wasPlanned ? () => setLog(startAnotherLog(pairing, school, today)) : undefined}
    />
  );
}
