import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

export interface EmptyStateProps {
  readonly icon?: ReactNode;
  readonly title: string;
  /** A sentence on what belongs here. */
  readonly children: ReactNode;
  /** The next step, the main one first. */
  readonly actions?: ReactNode;
  /** 1 where the place is the whole screen. */
  readonly headingLevel?: 1 | 2 | 3 | 4;
}

/** What a place says while nothing is in it. */
export function EmptyState({ icon, title, children, actions, headingLevel = 2 }: EmptyStateProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className={styles['empty']}>
      {icon !== undefined && <span className={styles['icon']}>{icon}</span>}
      <Heading className={styles['title']}>{title}</Heading>
      <div className={styles['words']}>{children}</div>
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </div>
  );
}
