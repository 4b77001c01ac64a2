import type { School } from '../../school/school';
import { PRINCIPLE_IDS, PRINCIPLE_NAMES, type PrincipleId } from '../principles';
import type { Pairing, PairingId } from '../relationship/pairing';
import { findEvidence, type Evidence } from './find-evidence';
import { PRINCIPLE_PROMPTS } from './principle-prompts';

/** Where one principle shows over many pairings, and where it is still to come. */
export type PrincipleCover = {
  readonly principle: PrincipleId;
  readonly name: string;
  readonly prompt: string;
  /** Pairings with evidence, each with what shows it, in the order given. */
  readonly shown: readonly { readonly pairingId: PairingId; readonly evidence: readonly Evidence[] }[];
  readonly toCome: readonly PairingId[];
};

/**
 * The ten principles over a school's pairings, in the Framework's order. Proposed pairings have not begun and are left
 * out. It says where to offer help; no person or pairing gets a figure for it.
 */
export function coverPrinciples(
  pairings: Iterable<Pairing>,
  school: Pick<School, 'mentoring' | 'periods' | 'priorities'>,
): readonly PrincipleCover[] {
  const found = [...pairings]
    .filter(({ stage }) => stage !== 'proposed')
    .map((pairing) => ({ pairingId: pairing.id, evidence: findEvidence(pairing, school) }));
  return PRINCIPLE_IDS.map((principle) => ({
    principle,
    name: PRINCIPLE_NAMES[principle],
    prompt: PRINCIPLE_PROMPTS[principle],
    shown: found
      .filter(({ evidence }) => evidence[principle].length > 0)
      .map(({ pairingId, evidence }) => ({ pairingId, evidence: evidence[principle] })),
    toCome: found
      .filter(({ evidence }) => evidence[principle].length === 0)
      .map(({ pairingId }) => pairingId),
  }));
}
