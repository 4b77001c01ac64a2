import type { OutputOf } from '#shared/contract/channels';
import type { PairingId } from '#shared/domain/mentoring/relationship/pairing';
import { bridge } from './bridge';

/** A pairing's private notes and lesson reviews, for the one view that asks for them; nothing in here keeps them. */
export const readPrivate = (pairingId: PairingId): Promise<OutputOf<'mentoring.readPrivate'>> =>
  bridge().readPrivate({ pairingId });
