import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from './button';
import styles from './split-pane.module.css';

export interface SplitPaneProps {
  readonly list: ReactNode;
  readonly detail: ReactNode;
  readonly listLabel: string;
  readonly detailLabel: string;
  /** Which of the two shows where there is room for one only. */
  readonly isDetailOpen: boolean;
  /** Goes back to the list where only the detail shows. */
  readonly onBack: () => void;
  readonly backLabel?: string;
}

/** A list with what is chosen beside it; below 48 rem one of them shows at a time. */
export function SplitPane({
  list,
  detail,
  listLabel,
  detailLabel,
  isDetailOpen,
  onBack,
  backLabel = 'Back to the list',
}: SplitPaneProps) {
  return (
    <div className={styles['frame']}>
      <div className={styles['panes']} data-open={isDetailOpen ? 'detail' : 'list'}>
        <section aria-label={listLabel} className={styles['list']}>
          {list}
        </section>
        <section aria-label={detailLabel} className={styles['detail']}>
          <div className={styles['back']}>
            <Button variant="quiet" size="small" icon={<ArrowLeft aria-hidden="true" />} onPress={onBack}>
              {backLabel}
            </Button>
          </div>
          {detail}
        </section>
      </div>
    </div>
  );
}
