import type { Round } from './round';

type Parts = Pick<Round, 'mentors' | 'learners' | 'proposal'>;

/** What is left of a round's people and proposal when some are taken out of it. */
export function withoutPeople(round: Parts, gone: ReadonlySet<string>): Parts {
  const { pairs, leftOver, solved } = round.proposal;
  const kept = pairs.filter(({ people }) => !people.some((id) => gone.has(id)));
  return {
    mentors: round.mentors.filter(({ personId }) => !gone.has(personId)),
    learners: round.learners.filter((id) => !gone.has(id)),
    proposal: {
      pairs: kept,
      leftOver: leftOver.filter(({ personId }) => !gone.has(personId)),
      solved: kept.length < pairs.length ? null : solved,
    },
  };
}
