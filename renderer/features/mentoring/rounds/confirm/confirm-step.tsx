import { CircleCheck } from 'lucide-react';
import { useMemo, useState } from 'react';
import { namePairing } from '#shared/domain/mentoring/relationship/name-pairing';
import { nameOf } from '#shared/domain/people/name-of';
import { pairingId } from '#shared/domain/mentoring/relationship/pairing';
import { planConfirmation } from '#shared/domain/mentoring/round/plan-confirmation';
import { gatherRoundFacts } from '#shared/domain/mentoring/round/round-facts';
import type { Round } from '#shared/domain/mentoring/round/round';
import { formatDay, type Day } from '#shared/lib/day';
import { plural } from '#shared/lib/plural';
import { newId, runAndTell } from '../../../../state/actions';
import { useDocument } from '../../../../state/use-document';
import { useToday } from '../../../../state/use-today';
import { Button } from '../../../../ui/button';
import { DatePicker } from '../../../../ui/date-picker';
import { EmptyState } from '../../../../ui/empty-state';
import { Grid } from '../../../../ui/grid';
import { Stack } from '../../../../ui/stack';
import { Stat } from '../../../../ui/stat';
import styles from '../rounds.module.css';
import { CHANGED, sayLeftOver, sayProposal, sayProof } from '../round-words';
import type { StepId } from '../use-round';
import { useRoundSource } from '../use-round-source';
import { NameList } from './name-list';

type Props = { readonly round: Round; readonly onStep: (step: StepId) => void };

/** What confirming will do, and the one button that does it. */
export function ConfirmStep({ round, onStep }: Props) {
  const people = useDocument((document) => document.people);
  const stage = useDocument((document) => document.school.mentoring.stageLabels.proposed);
  const today = useToday();
  const source = useRoundSource();
  const [day, setDay] = useState<Day | null>(today);
  const { begin, close, unchanged } = useMemo(
    () => planConfirmation(gatherRoundFacts(source, round), source.pairings, day ?? today),
    [source, round, day, today],
  );
  const ending = close.flatMap(({ id, closing }) => {
    const pairing = source.pairings[id];
    return pairing === undefined ? [] : [`${namePairing(pairing, people)}: ${closing.reason}`];
  });
  const { leftOver, pairs } = round.proposal;
  if (pairs.length === 0) {
    return (
      <EmptyState
        title="Nothing to confirm yet"
        actions={
          <Button variant="primary" onPress={() => onStep('proposal')}>
            Go to the proposal
          </Button>
        }
      >
        Find the best pairs first. Confirming makes pairings of them, all at once.
      </EmptyState>
    );
  }
  const confirm = async () => {
    if (day === null) return;
    await runAndTell({
      name: 'round.confirm',
      input: { roundId: round.id, day, pairingIds: pairs.map(() => pairingId.parse(newId())) },
    });
  };
  const { basis } = round;
  const isLeastChange = basis.kind === 'least-change';
  return (
    <Stack gap={6}>
      <div>
        <h2>{sayProposal(round, round.proposal)}</h2>
        <p className={styles['lede']}>{sayProof(round, round.proposal) ?? CHANGED}</p>
      </div>
      <Grid minWidth={11} gap={4}>
        <Stat label="New pairings" figure={begin.length} note={`Each starts as “${stage}”.`} />
        {isLeastChange && <Stat label="Stay as they are" figure={unchanged} />}
        {isLeastChange && (
          <Stat label="Pairings that end" figure={close.length} note="They are closed, with the reason." />
        )}
        <Stat label="Left over" figure={leftOver.length} note="They wait for the next round." />
      </Grid>
      <Stack gap={2}>
        <NameList title="New pairings" names={begin.map((pair) => namePairing(pair, people))} />
        <NameList title="Pairings that end" names={ending} />
        <NameList
          title="Left over"
          names={leftOver.map((each) => `${nameOf(people, each.personId)}: ${sayLeftOver(each)}`)}
        />
      </Stack>
      {basis.kind === 'least-change' ? (
        <p>The changes take place on {formatDay(basis.fromDay)}.</p>
      ) : (
        <div className={styles['day']}>
          <DatePicker label="The day the pairings begin" value={day} onChange={setDay} isRequired />
        </div>
      )}
      <div className={styles['end']}>
        <Button onPress={() => onStep('proposal')}>Back: the proposal</Button>
        <Button
          variant="primary"
          icon={<CircleCheck aria-hidden="true" />}
          isDisabled={day === null}
          onPress={() => void confirm()}
        >
          {begin.length === 0 ? 'Confirm the round' : `Confirm ${plural(begin.length, 'pairing')}`}
        </Button>
      </div>
    </Stack>
  );
}
