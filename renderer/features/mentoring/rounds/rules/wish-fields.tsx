import { useEffect, useEffectEvent } from 'react';
import {
  DEFAULT_ROUND_WEIGHTS,
  WEIGHT_NAMES,
  type Round,
  type RoundWeights,
  type WeightName,
} from '#shared/domain/mentoring/round/round';
import type { RoundChange } from '#shared/domain/mentoring/round/round-answers';
import { isSame } from '#shared/lib/is-same';
import { Button } from '../../../../ui/button';
import { Section } from '../../../../ui/section';
import { SegmentedControl } from '../../../../ui/segmented-control';
import { Slider } from '../../../../ui/slider';
import { useDraft } from '../../../../ui/use-draft';
import { editRound } from '../edit-round';
import styles from '../rounds.module.css';
import { weightWords } from '../weight-words';
import rules from './rules.module.css';

type Props = {
  readonly round: Round;
  /** What the settings would be while a slider is still held; null once it is let go. */
  readonly onMove: (change: RoundChange | null) => void;
};

const PHASE_WISHES = [
  { id: 'same', label: 'The same' },
  { id: 'different', label: 'Another' },
] as const;

/** How much each wish counts: from not at all to ten times as much as one. */
export function WishFields({ round, onMove }: Props) {
  const { weights } = round;
  const words = weightWords(round.kind);
  const save = (next: RoundWeights) => {
    onMove(null);
    if (!isSame(next, weights)) void editRound(round.id, { weights: next });
  };
  return (
    <Section
      title="Wishes"
      description="Among the pairs that keep the rules, those that meet more of these are better."
      actions={
        <Button
          size="small"
          variant="quiet"
          isDisabled={isSame(weights, DEFAULT_ROUND_WEIGHTS)}
          onPress={() => save(DEFAULT_ROUND_WEIGHTS)}
        >
          Back to what is usual
        </Button>
      }
    >
      <div className={rules['wishes']}>
        {WEIGHT_NAMES.map((name) => (
          <div key={name} className={rules['wish']}>
            <Wish
              label={words[name].label}
              value={weights[name]}
              onMove={(value) => onMove({ weights: withWeight(weights, name, value) })}
              onSave={(value) => save(withWeight(weights, name, value))}
            />
            <p className={styles['note']}>{words[name].words}</p>
            {name === 'phase' && (
              <div>
                <SegmentedControl
                  label="Which phase is the better match"
                  segments={PHASE_WISHES}
                  value={weights.phaseWish}
                  onChange={(phaseWish) => save({ ...weights, phaseWish })}
                />
              </div>
            )}
          </div>
        ))}
      </div>
    </Section>
  );
}

const withWeight = (weights: RoundWeights, name: WeightName, value: number): RoundWeights => ({
  ...weights,
  [name]: value,
});

type WishProps = {
  readonly label: string;
  readonly value: number;
  readonly onMove: (value: number) => void;
  readonly onSave: (value: number) => void;
};

/** Long enough for a run of key presses to be one change. */
const PAUSE_MILLISECONDS = 400;

function Wish({ label, value, onMove, onSave }: WishProps) {
  const [shown, setShown] = useDraft(value);
  const save = useEffectEvent((chosen: number) => {
    if (chosen !== value) onSave(chosen);
  });
  const saveNow = useEffectEvent(() => save(shown));
  useEffect(() => {
    const timer = setTimeout(() => save(shown), PAUSE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [shown]);
  // Whoever goes on to the next step at once keeps what they set.
  useEffect(() => () => saveNow(), []);
  return (
    <Slider
      label={label}
      minValue={0}
      maxValue={10}
      step={1}
      value={shown}
      formatValue={sayWeight}
      onChange={(next) => {
        setShown(next);
        onMove(next);
      }}
    />
  );
}

const sayWeight = (value: number): string => (value === 0 ? 'Does not count' : `${value} of 10`);
