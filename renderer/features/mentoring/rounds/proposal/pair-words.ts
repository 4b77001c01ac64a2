import { hasMentor } from '#shared/domain/mentoring/pairing-kind';
import { nameOf, type People } from '#shared/domain/people/name-of';
import type { Unruled } from '#shared/domain/mentoring/round/check-proposal';
import { groupKey } from '#shared/domain/mentoring/round/pair-key';
import type { ProposedPair, Round } from '#shared/domain/mentoring/round/round';
import { listWords } from '#shared/lib/plural';
import { surnameFirst } from '../surname-order';

/** A pair as the table shows it: the learner and the mentor by name; in co-coaching one, and the others. */
export type PairRow = {
  readonly id: string;
  readonly pair: ProposedPair;
  readonly learner: string;
  readonly mentor: string;
  /** By which the two columns are sorted. */
  readonly learnerSurname: string;
  readonly mentorSurname: string;
  /** The reason that earns most points, beside the load, which says nothing about the two. */
  readonly reason: string;
  /** The rules it breaks as things now stand, each in a sentence. */
  readonly breaks: readonly string[];
};

/** The rows of a proposal, in the order given. */
export function listPairRows(
  kind: Round['kind'],
  pairs: readonly ProposedPair[],
  people: People,
  unruled: readonly Unruled[],
): readonly PairRow[] {
  const breaks = new Map(unruled.map(({ pair, sentences }) => [pair, sentences]));
  return pairs.map((pair) => {
    const [one = '', ...others] = pair.people;
    const isPair = hasMentor(kind);
    const rest = listWords(others.map((id) => nameOf(people, id)));
    const restSurname = surnameFirst(people, others[0] ?? '');
    const best = pair.parts
      .filter(({ weight }) => weight !== 'load')
      .toSorted((a, b) => b.points - a.points)[0];
    return {
      id: groupKey(kind, pair.people),
      pair,
      learner: isPair ? rest : nameOf(people, one),
      mentor: isPair ? nameOf(people, one) : rest,
      learnerSurname: isPair ? restSurname : surnameFirst(people, one),
      mentorSurname: isPair ? surnameFirst(people, one) : restSurname,
      reason: best === undefined || best.points === 0 ? '' : best.why,
      breaks: breaks.get(pair) ?? [],
    };
  });
}

/** `Mei Rashid and Tom Reid` */
export const namePair = ({ learner, mentor }: Pick<PairRow, 'learner' | 'mentor'>): string =>
  `${learner} and ${mentor}`;
