import { useId, type ReactNode } from 'react';
import type { BoardCard, BoardColumn } from '#shared/domain/mentoring/relationship/board';
import { Disclosure } from '../../../ui/disclosure';
import { StageCards } from './stage-column';
import styles from './closed-pairings.module.css';

type Props = {
  readonly column: BoardColumn;
  readonly isDropTarget: boolean;
  readonly drawCard: (card: BoardCard) => ReactNode;
};

/** The pairings that came to their end, folded away under the others. */
export function ClosedPairings({ column, isDropTarget, drawCard }: Props) {
  const id = useId();
  return (
    <div className={styles['closed']} data-stage="closed" data-target={isDropTarget || undefined}>
      <Disclosure
        headingLevel={2}
        title={
          <span id={id}>
            {column.label} <span className={styles['count']}>{column.cards.length}</span>
          </span>
        }
      >
        <StageCards cards={column.cards} labelledBy={id} drawCard={drawCard} />
      </Disclosure>
    </div>
  );
}
