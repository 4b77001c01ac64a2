import { formatDay, type Day } from '../../lib/day';
import type { Visit, VisitId, VisitQuestion } from '../governor/visit';
import type { Claim } from './claim';

/** What governors have seen of a claim. */
export type ClaimStanding = {
  readonly state: 'seen' | 'not seen' | 'asked' | 'to be asked' | 'not asked';
  /** The visits that ask or asked about it, the latest first; cancelled ones are left out. */
  readonly asked: readonly {
    readonly visitId: VisitId;
    readonly day: Day;
    readonly isMade: boolean;
    readonly seen: VisitQuestion['seen'];
    readonly answer: string;
  }[];
  readonly words: string;
};

/**
 * Where a claim stands with the governors: the latest visit that said whether it was seen decides; before that, whether
 * it was asked about or will be.
 *
 * @example
 * claimStanding(claim, visits).words //=> 'Seen on Thu 12 Nov 2026'
 */
export function claimStanding(
  { id }: Pick<Claim, 'id'>,
  visits: Readonly<Record<string, Visit>>,
): ClaimStanding {
  const asked = Object.values(visits)
    .filter(({ stage }) => stage !== 'cancelled')
    .flatMap(({ id: visitId, day, stage, questions }) =>
      questions
        .filter(({ claimId }) => claimId === id)
        .map(({ seen, answer }) => ({
          visitId,
          day,
          isMade: stage === 'held' || stage === 'reported',
          seen,
          answer,
        })),
    )
    .toSorted((one, other) => other.day.localeCompare(one.day));
  const made = asked.filter(({ isMade }) => isMade);
  const said = made.find(({ seen }) => seen !== null);
  if (said !== undefined && said.seen !== null) {
    const words = `${said.seen === 'seen' ? 'Seen' : 'Not seen'} on ${formatDay(said.day)}`;
    return { state: said.seen, asked, words };
  }
  const [last] = made;
  if (last !== undefined) {
    return {
      state: 'asked',
      asked,
      words: `Asked on ${formatDay(last.day)}: seen or not is still to be said`,
    };
  }
  const next = asked.at(-1);
  if (next !== undefined) {
    return { state: 'to be asked', asked, words: `To be asked on ${formatDay(next.day)}` };
  }
  return { state: 'not asked', asked, words: 'Not asked about yet' };
}
