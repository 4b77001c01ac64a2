import type { ReactNode } from 'react';
import { classList } from './class-list';
import styles from './layout.module.css';

/** A step of the 4 px spacing scale. */
export type Space = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 8 | 10 | 12 | 16;

export interface StackProps {
  readonly children: ReactNode;
  readonly gap?: Space;
  readonly align?: 'stretch' | 'start' | 'center' | 'end';
  readonly className?: string;
}

/** One thing under the other. */
export function Stack({ children, gap = 4, align = 'stretch', className }: StackProps) {
  return (
    <div className={classList(styles['stack'], className)} data-gap={gap} data-align={align}>
      {children}
    </div>
  );
}
