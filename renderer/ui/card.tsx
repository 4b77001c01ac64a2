import type { ReactNode } from 'react';
import styles from './card.module.css';
import { classList } from './class-list';

export interface CardProps {
  readonly children: ReactNode;
  readonly padding?: 'none' | 'small' | 'medium' | 'large';
  readonly className?: string;
}

/** A bordered surface for things that belong together. */
export function Card({ children, padding = 'medium', className }: CardProps) {
  return (
    <div className={classList(styles['card'], className)} data-padding={padding}>
      {children}
    </div>
  );
}
