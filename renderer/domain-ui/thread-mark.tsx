import type { ThreadStep } from '#shared/domain/enquiry/thread-step';
import styles from './thread-line.module.css';

/** The state of a step as a shape, so that it reads without colour: full, half, empty, a broken link, a dash. */
export function ThreadMark({ state }: { readonly state: ThreadStep['state'] }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className={styles['mark']} data-state={state}>
      {drawState(state)}
    </svg>
  );
}

function drawState(state: ThreadStep['state']) {
  switch (state) {
    case 'done':
      return (
        <>
          <circle cx="12" cy="12" r="10" fill="currentColor" />
          <path d="m7.5 12.4 3 3 6-6.4" fill="none" className={styles['tick']} />
        </>
      );
    case 'under way':
      return (
        <>
          <circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" strokeWidth="2" />
          <path d="M12 6a6 6 0 0 1 0 12Z" fill="currentColor" />
        </>
      );
    case 'to come':
      return <circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" strokeWidth="2" />;
    case 'broken':
      return (
        <>
          <path
            d="M12 2.2 22 20.4H2Z"
            fill="none"
            stroke="currentColor"
            strokeWidth="2.4"
            strokeLinejoin="round"
          />
          <path d="M12 9v5" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />
          <circle cx="12" cy="17.2" r="1.3" fill="currentColor" />
        </>
      );
    case 'none':
      return <path d="M8 12h8" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />;
  }
}
