import type { Day } from '../../../lib/day';
import type { PersonId } from '../../people/person';
import { hasMentor, type PairingKind } from '../pairing-kind';
import {
  DEFAULT_ROUND_RULES,
  DEFAULT_ROUND_WEIGHTS,
  NO_PROPOSAL,
  type Round,
  type RoundBasis,
  type RoundId,
} from './round';

/**
 * A round with nothing proposed yet, by the usual rules and weights. Each mentor has one place unless `places` says
 * otherwise; in co-coaching nobody is a mentor.
 */
export function newRound(of: {
  readonly id: RoundId;
  readonly name: string;
  readonly kind: PairingKind;
  readonly madeOn: Day;
  readonly mentors?: readonly PersonId[];
  readonly places?: number;
  readonly learners?: readonly PersonId[];
  readonly basis?: RoundBasis;
}): Round {
  const { id, name, kind, madeOn, mentors = [], places = 1, learners = [], basis = { kind: 'fresh' } } = of;
  return {
    id,
    name,
    kind,
    madeOn,
    basis,
    mentors: hasMentor(kind) ? mentors.map((personId) => ({ personId, places })) : [],
    learners: [...new Set(learners)],
    rules: DEFAULT_ROUND_RULES,
    weights: DEFAULT_ROUND_WEIGHTS,
    objective: 'most-people',
    groupOfThree: 'allow',
    proposal: NO_PROPOSAL,
    confirmedOn: null,
  };
}
