import type { ReactNode } from 'react';
import styles from './busy-panel.module.css';
import { Button } from './button';
import { ProgressBar } from './progress-bar';

export interface BusyPanelProps {
  /** What is being done, for example "Reading 10,000 rows". */
  readonly title: string;
  readonly children?: ReactNode;
  readonly value?: number | undefined;
  readonly max?: number;
  readonly valueLabel?: string;
  readonly onCancel?: () => void;
  readonly cancelLabel?: string;
}

/** Work under way, how far it is, and a way to stop it. */
export function BusyPanel({ title, children, onCancel, cancelLabel = 'Stop', ...progress }: BusyPanelProps) {
  return (
    <div className={styles['panel']} aria-busy="true">
      <ProgressBar label={title} {...progress} />
      {children !== undefined && <div className={styles['words']}>{children}</div>}
      {onCancel !== undefined && <Button onPress={onCancel}>{cancelLabel}</Button>}
    </div>
  );
}
