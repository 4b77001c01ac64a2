import type { ReactNode } from 'react';
import { Button } from './button';
import styles from './filter-bar.module.css';
import { SearchField, type SearchFieldProps } from './search-field';

export interface FilterBarProps {
  /** What is searched and filtered, for example "Talks". */
  readonly label: string;
  readonly children: ReactNode;
  /** Where labels are seen, everything stands on one line at their feet. */
  readonly hasLabels?: boolean;
  /** Shows everything again; null while nothing is left out. */
  readonly onClear: (() => void) | null;
}

/** What narrows a list, in one row that wraps: a search, filters, and a way to show everything again. */
export function FilterBar({ label, children, hasLabels = false, onClear }: FilterBarProps) {
  return (
    <search className={styles['bar']} data-labels={hasLabels || undefined} aria-label={label}>
      {children}
      {onClear !== null && (
        <Button variant="quiet" onPress={onClear}>
          Clear filters
        </Button>
      )}
    </search>
  );
}

/** The search of a filter bar, which takes the room that is left. */
export function FilterSearch(props: SearchFieldProps) {
  return (
    <div className={styles['search']}>
      <SearchField {...props} />
    </div>
  );
}
