import type { ReactNode } from 'react';
import styles from './stat.module.css';

export interface StatProps {
  readonly label: string;
  readonly figure: ReactNode;
  /** A few words under it, for example what it is out of. */
  readonly note?: ReactNode;
}

/** One figure that matters. */
export function Stat({ label, figure, note }: StatProps) {
  return (
    <div className={styles['stat']}>
      <div className={styles['label']}>{label}</div>
      <div className={styles['figure']}>{figure}</div>
      {note !== undefined && <div className={styles['note']}>{note}</div>}
    </div>
  );
}
