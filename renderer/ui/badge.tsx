import type { ReactNode } from 'react';
import styles from './badge.module.css';
import type { Tone } from './tone';

export interface BadgeProps {
  readonly children: ReactNode;
  readonly tone?: Tone;
  readonly icon?: ReactNode;
}

/** A word or two about the state of something. */
export function Badge({ children, tone = 'neutral', icon }: BadgeProps) {
  return (
    <span className={styles['badge']} data-tone={tone}>
      {icon}
      {children}
    </span>
  );
}
