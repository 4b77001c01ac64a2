import { useState } from 'react';
import type { Round } from '#shared/domain/mentoring/round/round';
import type { RoundChange } from '#shared/domain/mentoring/round/round-answers';
import { Button } from '../../../../ui/button';
import { Stack } from '../../../../ui/stack';
import styles from '../rounds.module.css';
import type { StepId } from '../use-round';
import { GoalFields } from './goal-fields';
import { PreviewPanel } from './preview-panel';
import { RuleFields } from './rule-fields';
import rules from './rules.module.css';
import { usePreview } from './use-preview';
import { WishFields } from './wish-fields';

type Props = { readonly round: Round; readonly onStep: (step: StepId) => void };

/** By which rules and wishes pairs are found, with what that changes always in sight; the proposal itself stays. */
export function RulesStep({ round, onStep }: Props) {
  const [moving, setMoving] = useState<RoundChange | null>(null);
  const preview = usePreview(round, moving);
  return (
    <Stack gap={6}>
      <div className={rules['panes']}>
        <aside aria-label="What these settings change" className={rules['side']}>
          <PreviewPanel round={round} change={moving} preview={preview} />
        </aside>
        <div className={rules['main']}>
          <RuleFields round={round} />
          <WishFields round={round} onMove={setMoving} />
          <GoalFields round={round} />
        </div>
      </div>
      <div className={styles['end']}>
        <Button onPress={() => onStep('who')}>Back: who</Button>
        <Button variant="primary" isDisabled={round.learners.length === 0} onPress={() => onStep('proposal')}>
          Next: the proposal
        </Button>
      </div>
    </Stack>
  );
}
