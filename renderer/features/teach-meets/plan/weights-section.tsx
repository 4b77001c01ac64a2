import { RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { DEFAULT_WEIGHTS, type TeachMeet, type Weights } from '#shared/domain/teach-meet/teach-meet';
import { plural } from '#shared/lib/plural';
import { run } from '../../../state/actions';
import { Button } from '../../../ui/button';
import { Disclosure } from '../../../ui/disclosure';
import { Slider } from '../../../ui/slider';
import { Stack } from '../../../ui/stack';
import styles from './plan-screen.module.css';

const LEVELS = ['Does not matter', 'Matters a little', 'Matters', 'Matters a lot', 'Matters most'] as const;

/** Each wish: what it asks for, and the points that the five levels give it. */
const WISHES: Readonly<
  Record<
    keyof Weights,
    { readonly label: string; readonly words: string; readonly points: readonly number[] }
  >
> = {
  theme: {
    label: 'Talks of one theme stay together',
    words: 'In one room of one session, so that people can sit through a theme.',
    points: [0, 5, 10, 20, 40],
  },
  apart: {
    label: 'A rest between two talks of one presenter',
    words: 'At least two slots, to breathe and to pack up.',
    points: [0, 4, 8, 16, 32],
  },
  balance: {
    label: 'A fair spread of staff groups',
    words: 'The talks of each group are spread over the day.',
    points: [0, 1, 3, 6, 12],
  },
  preference: {
    label: 'Early and late wishes',
    words: 'The nearer to the wished end of the day, the better.',
    points: [0, 1, 2, 4, 8],
  },
  overflow: {
    label: 'A seat for everybody who wants to hear it',
    words: 'Talks in demand go to the larger rooms.',
    points: [0, 1, 2, 4, 8],
  },
};
// Written out in WISHES, so its keys are the wishes.
const NAMES = Object.keys(WISHES) as readonly (keyof Weights)[];

type Props = { readonly teachMeet: TeachMeet };

/** How much each wish matters to the draft: a word first, the points behind it for those who want them. */
export function WeightsSection({ teachMeet }: Props) {
  const { id: teachMeetId, weights } = teachMeet;
  const save = (next: Weights) =>
    void run({ name: 'teachMeet.edit', input: { teachMeetId, fields: { weights: next } } });
  const isUsual = NAMES.every((name) => weights[name] === DEFAULT_WEIGHTS[name]);
  return (
    <Disclosure title="What a good timetable is" headingLevel={2}>
      <Stack gap={5}>
        <p className={styles['note']}>
          The draft always keeps the rules: nobody in two places, every talk with what it needs. Among the
          timetables that do, it looks for the one that serves these wishes best.
        </p>
        {NAMES.map((name) => (
          <Wish
            key={name}
            name={name}
            points={weights[name]}
            onSave={(points) => save({ ...weights, [name]: points })}
          />
        ))}
        <div>
          <Button
            icon={<RotateCcw aria-hidden="true" />}
            size="small"
            isDisabled={isUsual}
            onPress={() => save(DEFAULT_WEIGHTS)}
          >
            Back to what is usual
          </Button>
        </div>
      </Stack>
    </Disclosure>
  );
}

type WishProps = {
  readonly name: keyof Weights;
  readonly points: number;
  readonly onSave: (points: number) => void;
};

function Wish({ name, points, onSave }: WishProps) {
  const { label, words, points: scale } = WISHES[name];
  const [moving, setMoving] = useState<number | null>(null);
  const level = moving ?? levelOf(points, scale);
  const shownPoints = moving === null ? points : (scale[moving] ?? points);
  return (
    <div className={styles['wish']}>
      <Slider
        label={label}
        minValue={0}
        maxValue={LEVELS.length - 1}
        step={1}
        value={level}
        formatValue={(value) => LEVELS[value] ?? ''}
        onChange={setMoving}
        onChangeEnd={(value) => {
          setMoving(null);
          const next = scale[value];
          if (next !== undefined && value !== levelOf(points, scale)) onSave(next);
        }}
      />
      <p className={styles['note']}>
        {words} <span className={styles['points']}>{plural(shownPoints, 'point')}</span>
      </p>
    </div>
  );
}

/** The level whose points are nearest. */
function levelOf(points: number, scale: readonly number[]): number {
  const distances = scale.map((each) => Math.abs(each - points));
  return distances.indexOf(Math.min(...distances));
}
