import type { Day } from '../../../lib/day';
import { hasMentor } from '../pairing-kind';
import type { Pairing, PairingId } from '../relationship/pairing';
import { groupKey } from './pair-key';
import type { RoundFacts, RoundSource } from './round-facts';
import type { Group } from './to-pairing-problem';

/** What confirming a round does to the pairings. */
export type Confirmation = {
  readonly begin: readonly { readonly people: Group; readonly startDay: Day }[];
  readonly close: readonly { readonly id: PairingId; readonly closing: NonNullable<Pairing['closing']> }[];
  /** Pairings that simply go on. */
  readonly unchanged: number;
};

/**
 * Which pairings begin and, in a least-change round, which close: a pairing under way with the same people goes on; the
 * others close because somebody left or because a partner changed, and whoever of them has no partner now waits. Pairings
 * of a fresh round begin on the day given, those of a least-change round on its own day. A pairing that was to begin
 * later than that closes on the day it would have begun.
 */
export function planConfirmation(
  facts: RoundFacts,
  pairings: RoundSource['pairings'],
  on: Day,
): Confirmation {
  const { round } = facts;
  const { basis, proposal, kind } = round;
  const startDay = basis.kind === 'least-change' ? basis.fromDay : on;
  const standing = (basis.kind === 'least-change' ? basis.pairings : []).flatMap(({ pairingId }) => {
    const pairing = pairings[pairingId];
    return pairing === undefined || pairing.stage === 'closed' ? [] : [pairing];
  });
  const proposed = new Set(proposal.pairs.map(({ people }) => groupKey(kind, people)));
  const goesOn = new Set(
    standing.map(({ people }) => groupKey(kind, people)).filter((key) => proposed.has(key)),
  );
  const placed = new Set<string>(
    proposal.pairs.flatMap(({ people }) => (hasMentor(kind) ? people.slice(1) : people)),
  );
  const learners = new Set<string>(facts.learners);
  const close = standing
    .filter(({ people }) => !goesOn.has(groupKey(kind, people)))
    .map((pairing) => ({
      id: pairing.id,
      closing: {
        day: pairing.startDay > startDay ? pairing.startDay : startDay,
        reason: pairing.people.every((id) => facts.people.has(id))
          ? ('partner changed' as const)
          : ('somebody left' as const),
        learned: '',
        waiting: pairing.people.filter((id) => learners.has(id) && !placed.has(id)),
      },
    }));
  const begin = proposal.pairs
    .filter(({ people }) => !goesOn.has(groupKey(kind, people)))
    .map(({ people }) => ({ people, startDay }));
  return { begin, close, unchanged: goesOn.size };
}
