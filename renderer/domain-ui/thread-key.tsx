import type { ThreadStep } from '#shared/domain/enquiry/thread-step';
import styles from './thread-line.module.css';
import { ThreadMark } from './thread-mark';
import { THREAD_STATE_LABELS } from './thread-words';

const STATES: readonly ThreadStep['state'][] = ['done', 'under way', 'to come', 'broken', 'none'];

/** What the shapes of a thread mean; each step says the same in words of its own. */
export function ThreadKey() {
  return (
    <span aria-hidden="true" className={styles['key']}>
      {STATES.map((state) => (
        <span key={state} className={styles['keyItem']}>
          <ThreadMark state={state} />
          {THREAD_STATE_LABELS[state]}
        </span>
      ))}
    </span>
  );
}
