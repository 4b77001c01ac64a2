import { useMemo } from 'react';
import { nameOf } from '#shared/domain/people/name-of';
import type { ProposedPair, Round } from '#shared/domain/mentoring/round/round';
import type { PersonId } from '#shared/domain/people/person';
import { explainPair } from '../../../../state/rounds';
import { useDocument } from '../../../../state/use-document';
import { Stack } from '../../../../ui/stack';
import { PairAnyway } from './pair-anyway';
import { PriceView } from './price-view';
import styles from './proposal.module.css';
import { useAsked } from './use-asked';

type Props = {
  readonly round: Round;
  readonly pair: ProposedPair;
  readonly onPaired: (people: readonly PersonId[]) => void;
};

const ask = ({ round, pair }: Pick<Props, 'round' | 'pair'>) => explainPair(round.id, pair.people);

/** The next best partner for the learner of a pair, and what that would cost the whole. */
export function RunnerUp({ round, pair, onPaired }: Props) {
  const people = useDocument((document) => document.people);
  const question = useMemo(() => ({ round, pair }), [round, pair]);
  const asked = useAsked(question, ask);
  if (asked.kind === 'waiting') return <p className={styles['hint']}>Looking for the next best…</p>;
  if (asked.kind === 'refused') return <p className={styles['hint']}>{asked.message}</p>;
  const { runnerUp } = asked.answer;
  if (runnerUp === null) return <p>The rules allow nobody else.</p>;
  const names = runnerUp.people
    .filter((id) => !pair.people.includes(id))
    .map((id) => nameOf(people, id))
    .join(' and ');
  return (
    <Stack gap={2}>
      <PriceView price={runnerUp} subject={`The next best is ${names}, which`} />
      <PairAnyway round={round} price={runnerUp} onPaired={onPaired} label={`Choose ${names} instead`} />
    </Stack>
  );
}
