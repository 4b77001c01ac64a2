import { Trash2, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from './button';
import { IconButton } from './icon-button';
import styles from './selection-bar.module.css';

export interface SelectionBarProps {
  /** What is ticked, for example "Selected people". */
  readonly label: string;
  /** How many, for example "3 people". */
  readonly count: string;
  /** What can be done with them: small buttons and menus. */
  readonly children: ReactNode;
  readonly onRemove: () => void;
  readonly onClear: () => void;
}

/** What can be done with everything that is ticked in a list; it stays at the foot of the screen while there is any. */
export function SelectionBar({ label, count, children, onRemove, onClear }: SelectionBarProps) {
  return (
    <section className={styles['bar']} aria-label={label}>
      <strong aria-live="polite" className={styles['count']}>
        {count} selected
      </strong>
      <div className={styles['actions']}>
        {children}
        <Button size="small" variant="danger" icon={<Trash2 aria-hidden="true" />} onPress={onRemove}>
          Remove
        </Button>
        <IconButton
          size="small"
          label="Clear the selection"
          icon={<X aria-hidden="true" />}
          onPress={onClear}
        />
      </div>
    </section>
  );
}
