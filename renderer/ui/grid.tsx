import type { CSSProperties, ReactNode } from 'react';
import { classList } from './class-list';
import styles from './layout.module.css';
import type { Space } from './stack';

export interface GridProps {
  readonly children: ReactNode;
  /** The least width of a column in rem; as many columns as fit share the row. */
  readonly minWidth?: number;
  readonly gap?: Space;
  readonly className?: string;
}

/** Equal columns that become fewer where there is less room. */
export function Grid({ children, minWidth = 16, gap = 4, className }: GridProps) {
  // A custom property is not in React's list of style names.
  const style = { '--column': `${minWidth}rem` } as CSSProperties;
  return (
    <div className={classList(styles['grid'], className)} data-gap={gap} style={style}>
      {children}
    </div>
  );
}
