import type { PersonId } from '../../people/person';
import type { PairingProblem } from '../../problem/pairing-problem';
import { pairCheck } from './find-broken-rules';
import { loadUnits } from './load-units';
import { pointsBesideLoad, pointsOfLoad } from './pair-units';
import type { PersonFacts, RoundFacts } from './round-facts';

/** People of a pair: mentor and learner, or those of a pair or group of co-coaching. */
export type Group = readonly PersonId[];

/** What the solver is to take as given: pairs that stand, and one that may not be. */
export type Given = { readonly locked: readonly Group[]; readonly closed?: Group };

/** Some places of one mentor that are worth the same: a column of the problem. */
type Column = { readonly id: string; readonly capacity: number; readonly firstPlace: number };

export type MentorProblem = {
  readonly problem: PairingProblem;
  /** Whose places a column of the problem holds. */
  readonly mentorOf: ReadonlyMap<string, PersonId>;
  readonly columnsOf: ReadonlyMap<string, readonly string[]>;
};

/**
 * A round with mentors as the solver's problem. Where the load counts, each mentor's places stand as columns of their own
 * that are worth fewer and fewer points (see the README); what the locked pairs of a mentor take is the first of them.
 * More locked pairs than places are kept: somebody overruled that.
 */
export function toPairingProblem(facts: RoundFacts, { locked, closed = [] }: Given): MentorProblem {
  const mayBePaired = pairCheck(facts);
  const pointsOf = pointsBesideLoad(facts);
  const learners = facts.learners.flatMap((each) => facts.people.get(each) ?? []);
  const mentorOf = new Map<string, PersonId>();
  const columnsOf = new Map<string, readonly string[]>();
  const mentors: { readonly id: string; readonly capacity: number }[] = [];
  const scores: { readonly mentor: string; readonly coachee: string; readonly score: number }[] = [];
  const lockOf = new Map<string, string>(locked.map(([mentor = '', learner = '']) => [learner, mentor]));
  const locks: { readonly mentor: string; readonly coachee: string }[] = [];
  for (const id of facts.mentors) {
    const mentor = facts.people.get(id);
    if (mentor === undefined) continue;
    const lockedHere = locked.filter((each) => each[0] === id).map((each) => each[1] ?? '');
    const columns = splitPlaces(facts, mentor, Math.max(facts.places.get(id) ?? 0, lockedHere.length));
    columnsOf.set(
      id,
      columns.map((column) => column.id),
    );
    const places = columns.flatMap((column) => Array.from({ length: column.capacity }, () => column.id));
    lockedHere.forEach((coachee, at) => locks.push({ mentor: places[at] ?? '', coachee }));
    for (const column of columns) {
      mentorOf.set(column.id, id);
      mentors.push({ id: column.id, capacity: column.capacity });
    }
    // With a mentor the load is the mentor's alone.
    const loadPoints = columns.map(({ firstPlace }) => pointsOfLoad(facts, mentor, mentor, firstPlace));
    for (const learner of learners) {
      const coachee = learner.id;
      const lock = lockOf.get(coachee);
      if (coachee === id || (lock !== undefined && lock !== id)) continue;
      if (lock === undefined && !mayBePaired(mentor, learner)) continue;
      if (closed[0] === id && closed[1] === coachee) continue;
      const beside = pointsOf(mentor, learner);
      columns.forEach((column, at) => {
        scores.push({ mentor: column.id, coachee, score: beside + (loadPoints[at] ?? 0) });
      });
    }
  }
  const { objective } = facts.round;
  const problem = {
    kind: 'pairing' as const,
    objective,
    mentors,
    coachees: facts.learners,
    scores,
    locked: locks,
  };
  return { problem, mentorOf, columnsOf };
}

/** A mentor's places, put together where they are worth the same. */
function splitPlaces(
  facts: RoundFacts,
  { id, otherPairings }: PersonFacts,
  places: number,
): readonly Column[] {
  const columns: Column[] = [];
  for (let place = 1; place <= places; place++) {
    const last = columns.at(-1);
    const isWorthTheSame =
      last !== undefined &&
      (facts.round.weights.load === 0 ||
        loadUnits(otherPairings + place - 1) === loadUnits(otherPairings + last.firstPlace - 1));
    if (isWorthTheSame) columns[columns.length - 1] = { ...last, capacity: last.capacity + 1 };
    else columns.push({ id: `${id}#${place}`, capacity: 1, firstPlace: place });
  }
  return columns;
}
