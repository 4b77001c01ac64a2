import { formTriads } from '../pairing-solver/form-triads';
import type { PairingGoal, PairingOrder } from '../pairing-solver/pairing-goals';
import { solveCoCoachingWithProof } from '../pairing-solver/solve-co-coaching';
import { solvePairingWithProof } from '../pairing-solver/solve-pairing';
import type { PersonId } from '../../people/person';
import { hasMentor } from '../pairing-kind';
import { listTwos } from './pair-key';
import type { LeftOver } from './round';
import type { RoundFacts } from './round-facts';
import { toCoCoachingProblem } from './to-co-coaching-problem';
import { type Given, type Group, toPairingProblem } from './to-pairing-problem';

/** What a solve is asked for beside the round's own goals. */
export type Wish = Given & {
  /** Pairs that equal answers are to keep. */
  readonly prefer?: readonly Group[];
  /** Somebody who is to get a partner before anything else counts. */
  readonly grant?: PersonId;
};

/** Who is with whom. */
export type Pairs = {
  readonly groups: readonly Group[];
  readonly leftOver: readonly LeftOver[];
  /** Whether a certificate was checked: nothing is better by the round's goals. */
  readonly isProved: boolean;
  /** No whole solution can have more points than this, by the simplest reckoning. */
  readonly mostPoints: number;
};

const BECAUSE = {
  'no-allowed-mentor': 'nobody-allowed',
  'no-allowed-partner': 'nobody-allowed',
  'all-allowed-mentors-full': 'all-taken',
  'all-allowed-partners-taken': 'all-taken',
  'costs-more-than-it-gains': 'costs-more-than-it-gains',
} as const;

/**
 * The best pairs of a round by its own goals: most people or best score first, and in a least-change round, before the
 * points, as many pairs under way as can be kept.
 */
export function solvePairs(facts: RoundFacts, wish: Wish): Pairs {
  return hasMentor(facts.round.kind) ? solveMentors(facts, wish) : solveCoCoaches(facts, wish);
}

/** The goals of a round in their order. */
function goalsOf({ round }: RoundFacts, { prefer, grant }: Wish): readonly PairingGoal[] {
  const isMost = round.objective === 'most-people';
  const goals: readonly PairingGoal[] =
    round.basis.kind === 'least-change'
      ? isMost
        ? ['people', 'kept', 'score']
        : ['kept', 'score', 'people']
      : [
          ...(isMost ? (['people', 'score'] as const) : (['score', 'people'] as const)),
          ...(prefer === undefined ? [] : (['kept'] as const)),
        ];
  return grant === undefined ? goals : ['granted', ...goals];
}

/** The pairs that "kept" speaks of: in a least-change round those under way. */
const keptOf = ({ round }: RoundFacts, { prefer = [] }: Wish): readonly Group[] =>
  round.basis.kind === 'least-change' ? round.basis.pairings.map(({ people }) => people) : prefer;

function solveMentors(facts: RoundFacts, wish: Wish): Pairs {
  const { problem, mentorOf, columnsOf } = toPairingProblem(facts, wish);
  const order: PairingOrder = {
    goals: goalsOf(facts, wish),
    keep: keptOf(facts, wish).flatMap(([mentor = '', coachee = '']) =>
      (columnsOf.get(mentor) ?? []).map((column) => ({ mentor: column, coachee })),
    ),
    ...(wish.grant === undefined ? {} : { grant: wish.grant }),
  };
  const { solution } = solvePairingWithProof(problem, {}, order);
  const idOf = new Map<string, PersonId>(facts.learners.map((id) => [id, id]));
  const highest = problem.scores.reduce((most, { score }) => Math.max(most, score), 0);
  return {
    groups: solution.pairs.flatMap(({ mentor, coachee }) => {
      const [by, of] = [mentorOf.get(mentor), idOf.get(coachee)];
      return by === undefined || of === undefined ? [] : [[by, of]];
    }),
    leftOver: solution.unpaired.flatMap(({ coachee, because }) => {
      const personId = idOf.get(coachee);
      return personId === undefined ? [] : [{ personId, because: BECAUSE[because] }];
    }),
    isProved: solution.optimal,
    mostPoints: highest * facts.learners.length,
  };
}

function solveCoCoaches(facts: RoundFacts, wish: Wish): Pairs {
  const { problem, heldGroups } = toCoCoachingProblem(facts, wish);
  const order = {
    goals: goalsOf(facts, wish),
    keep: keptOf(facts, wish).flatMap((group) => listTwos(group).map(([a, b]) => ({ a, b }))),
    ...(wish.grant === undefined ? {} : { grant: wish.grant }),
  };
  const { solution, matching } = solveCoCoachingWithProof(problem, {}, order);
  const isLocked = new Set(problem.locked.flatMap(({ a, b }) => [a, b]));
  const open = matching.filter(({ a }) => !isLocked.has(a));
  // Nobody joins a locked pair: it stands as it is.
  const joined =
    facts.round.groupOfThree === 'allow'
      ? formTriads({ ...problem, people: problem.people.filter((id) => !isLocked.has(id)), locked: [] }, open)
      : { pairs: open, triads: [] };
  const idOf = new Map<string, PersonId>(facts.learners.map((id) => [id, id]));
  const toGroup = (ids: readonly string[]) => ids.flatMap((id) => idOf.get(id) ?? []);
  const inTriads = new Set<string>(joined.triads.flatMap(({ people }) => people));
  const highest = problem.scores.reduce((most, { score }) => Math.max(most, score), 0);
  return {
    groups: [
      ...heldGroups,
      ...problem.locked.map(({ a, b }) => toGroup([a, b])),
      ...joined.pairs.map(({ a, b }) => toGroup([a, b])),
      ...joined.triads.map(({ people }) => toGroup(people)),
    ],
    leftOver: solution.unpaired.flatMap(({ person, because }) => {
      const personId = idOf.get(person);
      return personId === undefined || inTriads.has(person) ? [] : [{ personId, because: BECAUSE[because] }];
    }),
    isProved: solution.optimal,
    mostPoints: highest * 3 * facts.learners.length,
  };
}
