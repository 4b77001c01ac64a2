import { keepApartId, type KeepApart } from '#shared/domain/mentoring/keep-apart';
import { pairingId, type Pairing } from '#shared/domain/mentoring/relationship/pairing';
import { newRound } from '#shared/domain/mentoring/round/new-round';
import {
  gatherRoundFacts,
  type RoundFacts,
  type RoundSource,
} from '#shared/domain/mentoring/round/round-facts';
import { roundId, type ProposedPair, type Round } from '#shared/domain/mentoring/round/round';
import { solveRound } from '#shared/domain/mentoring/round/solve-round';
import { personId, type Person, type PersonId } from '#shared/domain/people/person';
import { aSchool } from '../../../../support/documents';

export const TODAY = '2026-11-09';
export const AT = '2026-11-09T08:00:00.000Z';

export const id = (name: string): PersonId => personId.parse(name);
export const ids = (...names: readonly string[]): readonly PersonId[] => names.map(id);

export function buildPairing(
  name: string,
  people: readonly string[],
  change: Partial<Pairing> = {},
): Pairing {
  return {
    id: pairingId.parse(name),
    kind: 'mentoring',
    roundId: null,
    people: people.map(id),
    startDay: '2025-09-08',
    stage: 'active',
    stageChanges: [],
    rhythm: { everyWeeks: 2, minutes: 45 },
    agreement: null,
    goals: {},
    sessions: {},
    gains: [],
    evidence: [],
    closing: null,
    ...change,
  };
}

export const closedPairing = (
  name: string,
  people: readonly string[],
  change: Partial<Pairing> = {},
): Pairing =>
  buildPairing(name, people, {
    stage: 'closed',
    closing: { day: '2026-07-10', reason: 'purpose met', learned: '', waiting: [] },
    ...change,
  });

export function buildKeepApart(a: string, b: string): KeepApart {
  return { id: keepApartId.parse(`${a} ${b}`), a: id(a), b: id(b) };
}

export function buildSource(of: {
  readonly people?: readonly Person[];
  readonly pairings?: readonly Pairing[];
  readonly apart?: readonly KeepApart[];
}): RoundSource {
  const { people = [], pairings = [], apart = [] } = of;
  return {
    school: aSchool(),
    people: Object.fromEntries(people.map((each) => [each.id, each])),
    pairings: Object.fromEntries(pairings.map((each) => [each.id, each])),
    keepApart: Object.fromEntries(apart.map((each) => [each.id, each])),
  };
}

export function buildRound(change: Partial<Round> = {}): Round {
  const { kind = 'mentoring' } = change;
  const fresh = newRound({ id: roundId.parse('round'), name: 'Autumn round', kind, madeOn: TODAY });
  return { ...fresh, groupOfThree: 'never', ...change };
}

/** Facts of a round in which the people named first mentor, with one place each, the people named then. */
export function factsOf(
  people: readonly Person[],
  mentors: readonly string[],
  learners: readonly string[],
  change: Partial<Round> = {},
  source: Omit<Parameters<typeof buildSource>[0], 'people'> = {},
): RoundFacts {
  return gatherRoundFacts(
    buildSource({ people, ...source }),
    buildRound({
      mentors: mentors.map((name) => ({ personId: id(name), places: 1 })),
      learners: learners.map(id),
      ...change,
    }),
  );
}

export const proposedPair = (
  people: readonly string[],
  change: Partial<ProposedPair> = {},
): ProposedPair => ({
  people: people.map(id),
  score: 0,
  parts: [],
  isLocked: false,
  origin: 'solver',
  overruled: [],
  ...change,
});

/** The round with what the solver proposes for it. */
export function solved(source: RoundSource, round: Round): Round {
  return { ...round, proposal: solveRound(gatherRoundFacts(source, round), { at: AT }) };
}
