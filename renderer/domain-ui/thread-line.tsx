import type { ThreadStep } from '#shared/domain/enquiry/thread-step';
import { Link } from '../ui/link';
import { Tooltip } from '../ui/tooltip';
import { VisuallyHidden } from '../ui/visually-hidden';
import { threadHref } from './thread-href';
import styles from './thread-line.module.css';
import { ThreadMark } from './thread-mark';
import { THREAD_STATE_LABELS, THREAD_STEP_LABELS } from './thread-words';

type Props = {
  /** What the list is of, for those who hear it: "Thread of Mei Rashid". */
  readonly label: string;
  readonly steps: readonly ThreadStep[];
  /** Without each step's words, which then stand in its tooltip: for one thread under another. */
  readonly isCompact?: boolean;
};

/**
 * An enquiry as one line, from its question to what was seen later: an ordered list, each step with its state as a shape
 * and in words, and a way to the record in which it stands.
 */
export function ThreadLine({ label, steps, isCompact = false }: Props) {
  return (
    <div className={styles['frame']}>
      <ol aria-label={label} className={styles['line']} data-compact={isCompact || undefined}>
        {steps.map((step) => (
          <li
            key={`${step.step} ${step.record.kind} ${step.record.id} ${step.words}`}
            className={styles['step']}
            data-state={step.state}
          >
            <ThreadMark state={step.state} />
            <div className={styles['words']}>
              {isCompact ? <CompactStep step={step} /> : <FullStep step={step} />}
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}

function FullStep({ step }: { readonly step: ThreadStep }) {
  return (
    <>
      <Link href={threadHref(step)} variant="plain">
        {THREAD_STEP_LABELS[step.step]}
      </Link>
      <span className={styles['state']}>{THREAD_STATE_LABELS[step.state]}</span>
      <span className={styles['detail']} data-step={step.step}>
        {step.words}
      </span>
    </>
  );
}

function CompactStep({ step }: { readonly step: ThreadStep }) {
  return (
    <Tooltip text={`${THREAD_STATE_LABELS[step.state]}: ${step.words}`}>
      <Link href={threadHref(step)} variant="plain">
        {THREAD_STEP_LABELS[step.step]}
        <VisuallyHidden>
          : {THREAD_STATE_LABELS[step.state].toLowerCase()}, {step.words}
        </VisuallyHidden>
      </Link>
    </Tooltip>
  );
}
