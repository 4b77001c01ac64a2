import { KIND_WORDS, hasMentor } from '#shared/domain/mentoring/pairing-kind';
import type { Round } from '#shared/domain/mentoring/round/round';
import { plural } from '#shared/lib/plural';
import { Button } from '../../../../ui/button';
import { Stack } from '../../../../ui/stack';
import styles from '../rounds.module.css';
import { sayPlaces } from '../round-words';
import type { StepId } from '../use-round';
import { LearnersPart } from './learners-part';
import { MentorsPart } from './mentors-part';
import { WithoutDoorsPart } from './without-doors-part';
import who from './who.module.css';

type Props = { readonly round: Round; readonly onStep: (step: StepId) => void };

/** Who takes part: those who mentor or coach with their places, and those who are to be paired. */
export function WhoStep({ round, onStep }: Props) {
  const isPair = hasMentor(round.kind);
  return (
    <Stack gap={5}>
      <p className={who['balance']} role="status">
        {isPair ? sayBalance(round) : plural(round.learners.length, 'person', 'people')}
      </p>
      <WithoutDoorsPart round={round} />
      <div className={who['sides']} data-one={!isPair || undefined}>
        {isPair && <MentorsPart round={round} />}
        <LearnersPart round={round} />
      </div>
      <div className={styles['end']}>
        <Button variant="primary" isDisabled={round.learners.length === 0} onPress={() => onStep('rules')}>
          Next: rules and wishes
        </Button>
      </div>
    </Stack>
  );
}

/** The places and the people, and what the one means for the other. */
function sayBalance(round: Round): string {
  const short = round.learners.length - round.mentors.reduce((sum, { places }) => sum + places, 0);
  if (short <= 0) return `${sayPlaces(round)}.`;
  const { mentor } = KIND_WORDS[round.kind];
  return `${sayPlaces(round)}: at least ${plural(short, 'person', 'people')} will be left over, unless a ${mentor.toLowerCase()} has more places.`;
}
