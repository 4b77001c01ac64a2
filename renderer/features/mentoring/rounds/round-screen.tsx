import { CircleCheck } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { KIND_WORDS } from '#shared/domain/mentoring/pairing-kind';
import type { Round } from '#shared/domain/mentoring/round/round';
import { formatDay } from '#shared/lib/day';
import { Badge } from '../../../ui/badge';
import { EmptyState } from '../../../ui/empty-state';
import { Link } from '../../../ui/link';
import { MentoringFrame } from '../mentoring-frame';
import { ConfirmStep } from './confirm/confirm-step';
import { ProposalStep } from './proposal/proposal-step';
import { RoundRecord } from './record/round-record';
import { RoundMenu } from './round-menu';
import { RoundSteps, STEP_LABELS } from './round-steps';
import styles from './rounds.module.css';
import { RulesStep } from './rules/rules-step';
import { useRound, useStep, type StepId } from './use-round';
import { WhoStep } from './who/who-step';

const BACK = { label: 'All rounds', href: '/mentoring/rounds' } as const;

/** One round of pairing, step by step; once confirmed, its record. */
export function RoundScreen() {
  const round = useRound();
  if (round === undefined) {
    return (
      <EmptyState
        headingLevel={1}
        title="This round is no longer there"
        actions={<Link href="/mentoring/rounds">All rounds</Link>}
      >
        It may have been removed. Undo (Ctrl+Z) brings back the last change.
      </EmptyState>
    );
  }
  if (round.confirmedOn === null) return <OpenRound key={round.id} round={round} />;
  return (
    <MentoringFrame
      title={round.name}
      lede={sayKind(round)}
      back={BACK}
      badges={
        <Badge tone="success" icon={<CircleCheck aria-hidden="true" />}>
          Confirmed on {formatDay(round.confirmedOn)}
        </Badge>
      }
    >
      <RoundRecord round={round} />
    </MentoringFrame>
  );
}

const SCREENS: Readonly<Record<StepId, (props: StepProps) => React.ReactNode>> = {
  who: WhoStep,
  rules: RulesStep,
  proposal: ProposalStep,
  confirm: ConfirmStep,
};
type StepProps = { readonly round: Round; readonly onStep: (step: StepId) => void };

function OpenRound({ round }: { readonly round: Round }) {
  const [step, setStep] = useStep(round);
  const Screen = SCREENS[step];
  const part = useRef<HTMLElement>(null);
  const shown = useRef(step);
  // The button that led here has gone with its step, and the focus with it.
  useEffect(() => {
    if (shown.current !== step) part.current?.focus();
    shown.current = step;
  }, [step]);
  return (
    <MentoringFrame
      title={round.name}
      lede={sayKind(round)}
      back={BACK}
      actions={<RoundMenu round={round} />}
    >
      <RoundSteps round={round} current={step} />
      <section ref={part} tabIndex={-1} aria-label={STEP_LABELS[step]} className={styles['part']}>
        <Screen round={round} onStep={setStep} />
      </section>
    </MentoringFrame>
  );
}

function sayKind({ kind, basis, madeOn }: Round): string {
  const plain = `${KIND_WORDS[kind].label}, made on ${formatDay(madeOn)}`;
  return basis.kind === 'fresh'
    ? plain
    : `${plain}. ${basis.because} on ${formatDay(basis.fromDay)}: as few partners as possible change.`;
}
