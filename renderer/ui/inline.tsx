import type { ReactNode } from 'react';
import { classList } from './class-list';
import styles from './layout.module.css';
import type { Space } from './stack';

export interface InlineProps {
  readonly children: ReactNode;
  readonly gap?: Space;
  readonly align?: 'start' | 'center' | 'end' | 'baseline' | 'stretch';
  readonly justify?: 'start' | 'end' | 'between' | 'center';
  readonly className?: string;
}

/** One thing beside the other, on to the next line where there is no room. */
export function Inline({ children, gap = 2, align = 'center', justify = 'start', className }: InlineProps) {
  return (
    <div
      className={classList(styles['inline'], className)}
      data-gap={gap}
      data-align={align}
      data-justify={justify}
    >
      {children}
    </div>
  );
}
