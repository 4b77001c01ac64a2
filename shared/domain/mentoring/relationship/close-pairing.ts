import type { Pairing } from './pairing';

type Closing = NonNullable<Pairing['closing']>;

/** What closing a pairing changes in it: its stage with the reason; meetings still planned after the day are dropped. */
export function closePairing(
  pairing: Pick<Pairing, 'stageChanges' | 'sessions'>,
  closing: Closing,
): Pick<Pairing, 'stage' | 'closing' | 'stageChanges' | 'sessions'> {
  const sessions = Object.entries(pairing.sessions).filter(
    ([, session]) => session.status !== 'planned' || session.day <= closing.day,
  );
  return {
    stage: 'closed',
    closing,
    stageChanges: [...pairing.stageChanges, { day: closing.day, to: 'closed', why: closing.reason }],
    sessions: Object.fromEntries(sessions),
  };
}
