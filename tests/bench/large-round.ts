import { newRound } from '#shared/domain/mentoring/round/new-round';
import type { RoundSource } from '#shared/domain/mentoring/round/round-facts';
import { roundId, type Round } from '#shared/domain/mentoring/round/round';
import { listWeek } from '#shared/domain/mentoring/relationship/shared-periods';
import { aPerson, aSchool } from '../support/documents';
import { seededNumbers } from './pairing-seeded-numbers';

const TOPICS = [
  'Behaviour in Year 9',
  'Asking better questions',
  'Early reading and phonics',
  'Maths talk',
  'Assessment without marking everything',
  'Leading a department',
  'Retrieval practice',
  'Working with parents',
  'SEND in the classroom',
  'Practical science',
  'Modelling writing',
  'Time and workload',
];

/** A made-up trust of `mentors` and `learners` in forty teams, and a round for all of them by the usual rules. */
export function buildLargeRound(of: {
  readonly mentors: number;
  readonly learners: number;
  readonly kind: Round['kind'];
}): { readonly source: RoundSource; readonly round: Round } {
  const random = seededNumbers(20_261_109);
  const below = (limit: number) => Math.floor(random() * limit);
  const school = aSchool();
  const week = listWeek(school).map(({ id }) => id);
  const pick = <T>(from: readonly T[], count: number): readonly T[] => {
    const left = [...from];
    return Array.from({ length: count }, () => left.splice(below(left.length), 1)[0]).filter(
      (each) => each !== undefined,
    );
  };
  const size = of.mentors + of.learners;
  const people = Array.from({ length: size }, (_, at) =>
    aPerson(`p${at}`, {
      givenName: `Person ${at}`,
      team: `Team ${below(40)}`,
      phase: `Phase ${below(5)}`,
      wants: pick(TOPICS, 1 + below(3)),
      strengths: pick(TOPICS, 1 + below(3)),
      avoids: below(10) === 0 ? pick(TOPICS, 1) : [],
      practisingSince: at < of.mentors ? 1995 + below(25) : 2015 + below(11),
      mentorTrainedOn: at < of.mentors && below(3) > 0 ? '2025-09-01' : null,
      freePeriods: pick(week, 4 + below(5)),
    }),
  );
  const listed = people.map((person) => ({
    ...person,
    lineManagerId: people[below(of.mentors || size)]?.id ?? null,
  }));
  const ids = listed.map(({ id }) => id);
  const round = newRound({
    id: roundId.parse('large'),
    name: 'Large round',
    kind: of.kind,
    madeOn: '2026-11-09',
    mentors: ids.slice(0, of.mentors),
    places: 3,
    learners: ids.slice(of.mentors),
  });
  return {
    source: {
      school,
      people: Object.fromEntries(listed.map((person) => [person.id, person])),
      pairings: {},
      keepApart: {},
    },
    round: { ...round, rules: { ...round.rules, minimumSharedPeriods: 1 } },
  };
}
