import { useMemo } from 'react';
import { quickSession } from '#shared/domain/mentoring/relationship/log-session';
import type { Pairing } from '#shared/domain/mentoring/relationship/pairing';
import { sessionId } from '#shared/domain/mentoring/relationship/session';
import { newId } from '../../../state/actions';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { SessionDialog } from '../pairing/session-dialog';

type Props = { readonly pairingId: string; readonly onClose: () => void };

/** Logs a session of one pairing without leaving the board; nothing where there is no such open pairing. */
export function LogDialog({ pairingId, onClose }: Props) {
  const pairings = useDocument((document) => document.pairings);
  const pairing = Object.values<Pairing>(pairings).find(({ id }) => id === pairingId);
  if (pairing === undefined || pairing.stage === 'closed') return null;
  return <LogOf pairing={pairing} onClose={onClose} />;
}

function LogOf({ pairing, onClose }: { readonly pairing: Pairing; readonly onClose: () => void }) {
  const school = useDocument((document) => document.school);
  const today = useToday();
  const id = useMemo(() => sessionId.parse(newId()), []);
  const quick = useMemo(() => quickSession({ pairing, school, today }), [pairing, school, today]);
  return (
    <SessionDialog
      pairing={pairing}
      start={{ ...quick.draft, id: quick.planned ?? id }}
      mode="log"
      onClose={onClose}
    />
  );
}
