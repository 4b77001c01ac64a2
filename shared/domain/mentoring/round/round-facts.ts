import type { Day } from '../../../lib/day';
import { isTrainedMentor } from '../../people/mentoring-profile';
import { hasLeft, type Person, type PersonId } from '../../people/person';
import type { School } from '../../school/school';
import type { KeepApart } from '../keep-apart';
import { hasMentor } from '../pairing-kind';
import { nameOf } from '../../people/name-of';
import type { Pairing } from '../relationship/pairing';
import { listWeek } from '../relationship/shared-periods';
import { markPeriods } from './shared-free-periods';
import { TopicIndex, type Topics } from './topic-index';
import { groupKey, listTwos } from './pair-key';
import type { Round } from './round';

/** What of the document a round looks at. */
export type RoundSource = {
  readonly school: School;
  readonly people: Readonly<Record<string, Person>>;
  readonly pairings: Readonly<Record<string, Pairing>>;
  readonly keepApart: Readonly<Record<string, KeepApart>>;
};

/** What a round asks of one person, gathered once. */
export type PersonFacts = {
  readonly id: PersonId;
  readonly name: string;
  readonly person: Person;
  /** Line manager and that manager's manager. */
  readonly managers: readonly string[];
  /** Team and phase as they are compared: spaces and capitals do not count. */
  readonly team: string;
  readonly phase: string;
  /** The free periods of the school's week, as bits in the week's order. */
  readonly freePeriods: Uint32Array;
  readonly wants: Topics;
  readonly strengths: Topics;
  readonly avoids: Topics;
  /** Full years in this kind of work; null where nobody said. */
  readonly years: number | null;
  readonly isTrained: boolean;
  /** Open pairings beside this round and beside those it starts from. */
  readonly otherPairings: number;
  /** Who taught or worked with them last in a pairing of this kind. */
  readonly lastPartners: ReadonlySet<string>;
  /** Who is never to be paired with them. */
  readonly apartFrom: ReadonlySet<string>;
  /** With whom an earlier pairing, of any kind, met its purpose. */
  readonly metPurposeWith: ReadonlySet<string>;
};

/** Everything that the rules and the points of a round look at. */
export type RoundFacts = {
  readonly round: Round;
  readonly school: School;
  /** The day on which new pairings would begin. */
  readonly startDay: Day;
  /** Who can take part, by id: in the list and, on that day, not left. */
  readonly people: ReadonlyMap<string, PersonFacts>;
  readonly nameOf: (id: string) => string;
  /** Who may mentor, in the order of the round; empty in co-coaching. */
  readonly mentors: readonly PersonId[];
  /** How many people each of them may have in this round. */
  readonly places: ReadonlyMap<string, number>;
  /** Who is to be paired, in the order of the round. */
  readonly learners: readonly PersonId[];
  /** Pairs under way that a least-change round starts from, by `groupKey`. */
  readonly basis: ReadonlySet<string>;
  readonly topics: TopicIndex;
};

/**
 * Gathers what a round needs to know, once, so that hundreds of thousands of pairs can be weighed. Whoever is not in the
 * list any more, or has left by the day on which pairings would begin, takes no part: every answer leaves them out.
 */
export function gatherRoundFacts(source: RoundSource, round: Round): RoundFacts {
  const { school, people } = source;
  const startDay = round.basis.kind === 'least-change' ? round.basis.fromDay : round.madeOn;
  const basisIds = new Set(
    round.basis.kind === 'least-change' ? round.basis.pairings.map(({ pairingId }) => pairingId) : [],
  );
  const others = Object.values(source.pairings).filter(
    ({ id, roundId }) => roundId !== round.id && !basisIds.has(id),
  );
  const otherPairings = countOpen(others);
  const lastPartners = findLastPartners(others, round);
  const named = new Set([...round.mentors.map(({ personId }) => personId), ...round.learners]);
  const week = listWeek(school).map(({ id }) => id);
  const topics = new TopicIndex();
  const apart = neighbours(Object.values(source.keepApart).map(({ a, b }) => [a, b]));
  const metPurpose = neighbours(
    others
      .filter(({ closing }) => closing?.reason === 'purpose met')
      .flatMap((each) => listTwos(each.people)),
  );

  const facts = new Map<string, PersonFacts>();
  for (const id of named) {
    const person = people[id];
    if (person === undefined || hasLeft(person, startDay)) continue;
    const manager = person.lineManagerId;
    const managers = [manager, manager === null ? null : (people[manager]?.lineManagerId ?? null)];
    facts.set(id, {
      id,
      name: nameOf(people, id),
      person,
      managers: managers.filter((each) => each !== null),
      team: fold(person.team),
      phase: fold(person.phase),
      freePeriods: markPeriods(person.freePeriods, week),
      wants: topics.read(person.wants),
      strengths: topics.read(person.strengths),
      avoids: topics.read(person.avoids),
      years: yearsOf(person, startDay),
      isTrained: isTrainedMentor(person, startDay),
      otherPairings: otherPairings.get(id) ?? 0,
      lastPartners: lastPartners.get(id)?.partners ?? NOBODY,
      apartFrom: apart.get(id) ?? NOBODY,
      metPurposeWith: metPurpose.get(id) ?? NOBODY,
    });
  }
  const mentors = hasMentor(round.kind) ? round.mentors.filter(({ personId }) => facts.has(personId)) : [];
  return {
    round,
    school,
    startDay,
    people: facts,
    nameOf: (id) => nameOf(people, id),
    mentors: mentors.map(({ personId }) => personId),
    places: new Map(mentors.map(({ personId, places }) => [personId, places])),
    learners: [...new Set(round.learners)].filter((id) => facts.has(id)),
    basis: new Set(
      (round.basis.kind === 'least-change' ? round.basis.pairings : []).flatMap((each) =>
        listTwos(each.people).map((two) => groupKey(round.kind, two)),
      ),
    ),
    topics,
  };
}

const NOBODY: ReadonlySet<string> = new Set();

const fold = (words: string) => words.trim().toLowerCase();

function neighbours(twos: readonly (readonly [string, string])[]): ReadonlyMap<string, ReadonlySet<string>> {
  const of = new Map<string, Set<string>>();
  for (const [a, b] of twos) {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const known = of.get(one) ?? new Set();
      of.set(one, known.add(other));
    }
  }
  return of;
}

/** Full years at work; in a first or second year of induction nobody needs to have typed the year. */
function yearsOf({ practisingSince, ectYear }: Person, on: Day): number | null {
  if (practisingSince !== null) return Math.max(0, Number(on.slice(0, 4)) - practisingSince);
  return ectYear === null ? null : ectYear - 1;
}

function countOpen(pairings: readonly Pairing[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { stage, people } of pairings) {
    if (stage === 'closed') continue;
    for (const id of people) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** For each learner, who their mentor was in the latest pairing of the round's kind; in co-coaching, each one's partners. */
function findLastPartners(
  pairings: readonly Pairing[],
  round: Round,
): ReadonlyMap<string, { readonly startDay: Day; readonly partners: ReadonlySet<string> }> {
  const last = new Map<string, { readonly startDay: Day; readonly partners: ReadonlySet<string> }>();
  for (const { kind, people, startDay } of pairings) {
    if (kind !== round.kind) continue;
    const learners = hasMentor(kind) ? people.slice(1) : people;
    for (const id of learners) {
      if ((last.get(id)?.startDay ?? '') > startDay) continue;
      last.set(id, { startDay, partners: new Set(people.filter((each) => each !== id)) });
    }
  }
  return last;
}
