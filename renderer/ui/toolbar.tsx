import type { ReactNode } from 'react';
import { Toolbar as KitToolbar, Separator } from 'react-aria-components';
import { classList } from './class-list';
import styles from './toolbar.module.css';

export interface ToolbarProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** Controls in a row that share one tab stop; the arrow keys move between them. */
export function Toolbar({ label, children }: ToolbarProps) {
  return (
    <KitToolbar aria-label={label} className={classList(styles['toolbar'])}>
      {children}
    </KitToolbar>
  );
}

/** A line between groups of a toolbar. */
export function ToolbarLine() {
  return <Separator orientation="vertical" className={classList(styles['line'])} />;
}
