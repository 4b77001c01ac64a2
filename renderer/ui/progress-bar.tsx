import { ProgressBar as KitProgressBar, Label } from 'react-aria-components';
import { classList } from './class-list';
import styles from './progress-bar.module.css';

export interface ProgressBarProps {
  readonly label: string;
  /** How far it is, from 0 to `max`; without it, only that it is under way. */
  readonly value?: number | undefined;
  readonly max?: number;
  /** In words, for example "340 of 1,000 rows"; a percentage otherwise. */
  readonly valueLabel?: string;
}

/** How far a piece of work is. */
export function ProgressBar({ label, value, max = 100, valueLabel }: ProgressBarProps) {
  return (
    <KitProgressBar
      className={classList(styles['progress'])}
      maxValue={max}
      {...(value === undefined ? { isIndeterminate: true } : { value })}
      {...(valueLabel === undefined ? {} : { valueLabel })}
    >
      {({ percentage, valueText, isIndeterminate }) => (
        <>
          <Label className={classList(styles['label'])}>{label}</Label>
          <span className={styles['value']}>{isIndeterminate ? '' : valueText}</span>
          <span className={styles['track']}>
            <span
              className={styles['fill']}
              data-indeterminate={isIndeterminate || undefined}
              style={isIndeterminate ? undefined : { width: `${percentage ?? 0}%` }}
            />
          </span>
        </>
      )}
    </KitProgressBar>
  );
}
