import { countPaired } from '#shared/domain/mentoring/round/compare-rounds';
import type { Round } from '#shared/domain/mentoring/round/round';
import { plural } from '#shared/lib/plural';
import { Link } from '../../../ui/link';
import styles from './round-steps.module.css';
import { stepHref, type StepId } from './use-round';

type Props = { readonly round: Round; readonly current: StepId };

export const STEP_LABELS: Readonly<Record<StepId, string>> = {
  who: 'Who',
  rules: 'Rules and wishes',
  proposal: 'Proposal',
  confirm: 'Confirm',
};

/** The four steps of a round, each with how it stands; any of them can be opened at any time. */
export function RoundSteps({ round, current }: Props) {
  const steps: readonly { readonly id: StepId; readonly note: string }[] = [
    { id: 'who', note: plural(round.learners.length, 'person', 'people') },
    {
      id: 'rules',
      note: round.objective === 'most-people' ? 'Most people first' : 'Best match first',
    },
    {
      id: 'proposal',
      note:
        round.proposal.pairs.length === 0
          ? 'Not made yet'
          : `${countPaired(round.kind, round.proposal.pairs)} of ${round.learners.length} paired`,
    },
    { id: 'confirm', note: 'Nothing has begun yet' },
  ];
  return (
    <nav aria-label="Steps of the round">
      <ol className={styles['steps']}>
        {steps.map(({ id, note }, index) => (
          <li key={id} className={styles['step']}>
            <Link
              href={stepHref(round.id, id)}
              variant="plain"
              {...(id === current && { 'aria-current': 'step' as const })}
            >
              <span className={styles['sign']} aria-hidden="true">
                {index + 1}
              </span>
              <span className={styles['words']}>
                <span className={styles['label']}>{STEP_LABELS[id]}</span>
                <span className={styles['note']}>{note}</span>
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
