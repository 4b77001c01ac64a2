import type { PairingId } from '#shared/domain/mentoring/relationship/pairing';
import type { RecordOfPairing } from '#shared/domain/mentoring/relationship/timeline';
import { pairingHref, type PairingPart } from './pairing-parts';

const PART_OF: Readonly<Record<RecordOfPairing['kind'], PairingPart>> = {
  pairing: 'overview',
  agreement: 'agreement',
  goal: 'goals',
  session: 'sessions',
  gain: 'overview',
  evidence: 'principles',
};

/** The address of a record of a pairing, on its page. */
export function recordHref(id: PairingId, record: RecordOfPairing): string {
  return pairingHref(id, PART_OF[record.kind], record.id);
}
