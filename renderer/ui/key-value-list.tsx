import type { ReactNode } from 'react';
import styles from './key-value-list.module.css';

export interface KeyValueListProps {
  readonly items: readonly { readonly label: string; readonly value: ReactNode }[];
}

/** Facts, each with its name. */
export function KeyValueList({ items }: KeyValueListProps) {
  return (
    <dl className={styles['list']}>
      {items.map((item) => (
        <div key={item.label} className={styles['fact']}>
          <dt className={styles['label']}>{item.label}</dt>
          <dd className={styles['value']}>{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}
