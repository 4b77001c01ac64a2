import type { ReactNode } from 'react';
import styles from './grid-list.module.css';

export interface ListProps {
  /** `<li>` elements. */
  readonly children: ReactNode;
  readonly variant?: 'plain' | 'divided' | 'bullets';
  readonly label?: string;
}

/** A list to read. */
export function List({ children, variant = 'plain', label }: ListProps) {
  return (
    <ul
      className={styles['plain']}
      aria-label={label}
      data-divided={variant === 'divided' || undefined}
      data-bullets={variant === 'bullets' || undefined}
    >
      {children}
    </ul>
  );
}
