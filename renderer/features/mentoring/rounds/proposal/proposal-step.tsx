import { Sparkles } from 'lucide-react';
import { useState } from 'react';
import { groupKey } from '#shared/domain/mentoring/round/pair-key';
import type { Round } from '#shared/domain/mentoring/round/round';
import { plural } from '#shared/lib/plural';
import { useWorkProgress } from '../../../../state/work';
import { Banner } from '../../../../ui/banner';
import { BusyPanel } from '../../../../ui/busy-panel';
import { Button } from '../../../../ui/button';
import { EmptyState } from '../../../../ui/empty-state';
import { Stack } from '../../../../ui/stack';
import styles from '../rounds.module.css';
import type { StepId } from '../use-round';
import { LeftOverPart } from './left-over-part';
import { MovesPart } from './moves-part';
import { MutualHint } from './mutual-hint';
import { PairsPart } from './pairs-part';
import { ProposalOutcome } from './proposal-outcome';
import { UnruledBanner } from './unruled-banner';
import { useSolving } from './use-solving';
import { useUnruled } from './use-unruled';

type Props = { readonly round: Round; readonly onStep: (step: StepId) => void };

/** Who would be with whom: found on request, explained pair by pair, and changed by hand where one knows better. */
export function ProposalStep({ round, onStep }: Props) {
  const solving = useSolving(round.id);
  const progress = useWorkProgress(solving.jobId);
  const unruled = useUnruled(round);
  const [openId, setOpenId] = useState<string | null>(null);
  const { pairs, leftOver } = round.proposal;
  const isBlank = pairs.length === 0 && leftOver.length === 0;
  if (round.learners.length === 0) {
    return (
      <EmptyState
        title="Nobody to pair yet"
        actions={
          <Button variant="primary" onPress={() => onStep('who')}>
            Choose who takes part
          </Button>
        }
      >
        The first step says who takes part. Then the best pairs can be found here.
      </EmptyState>
    );
  }
  if (isBlank && solving.jobId === null && solving.refusal === null) {
    return (
      <EmptyState
        icon={<Sparkles aria-hidden="true" />}
        title="No pairs yet"
        actions={
          <Button variant="primary" size="large" onPress={solving.start}>
            Find the best pairs
          </Button>
        }
      >
        The app looks for the best pairs of all {plural(round.learners.length, 'person', 'people')} at once,
        by your rules and wishes. Nothing begins until you confirm.
      </EmptyState>
    );
  }
  return (
    <Stack gap={5}>
      {solving.jobId !== null && (
        <BusyPanel
          title="Finding the best pairs"
          {...(progress === undefined ? {} : { value: progress.fraction, max: 1 })}
          onCancel={solving.cancel}
        >
          {progress?.words ?? 'The pairs below stay as they are until this is done.'}
        </BusyPanel>
      )}
      {solving.refusal !== null && <Banner tone="warning" title={solving.refusal} />}
      <ProposalOutcome round={round} solving={solving} />
      <MutualHint round={round} />
      <UnruledBanner unruled={unruled} solving={solving} />
      <MovesPart round={round} />
      <PairsPart
        round={round}
        openId={openId}
        onOpen={setOpenId}
        unruled={unruled}
        onSolve={solving.start}
        onPaired={(people) => {
          setOpenId(groupKey(round.kind, people));
          solving.start();
        }}
      />
      <LeftOverPart round={round} onSolve={solving.start} />
      <div className={styles['end']}>
        <Button onPress={() => onStep('rules')}>Back: rules and wishes</Button>
        <Button variant="primary" isDisabled={pairs.length === 0} onPress={() => onStep('confirm')}>
          Next: confirm
        </Button>
      </div>
    </Stack>
  );
}
