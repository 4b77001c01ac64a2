import { useId, useState, type ReactNode } from 'react';
import type { BoardCard, BoardColumn } from '#shared/domain/mentoring/relationship/board';
import { Button } from '../../../ui/button';
import styles from './stage-column.module.css';
import { STAGE_HINTS } from './stage-hints';

const FIRST_CARDS = 60;

type Props = {
  readonly column: BoardColumn;
  readonly isDropTarget: boolean;
  readonly drawCard: (card: BoardCard) => ReactNode;
};

/** The pairings of one stage under its label. */
export function StageColumn({ column, isDropTarget, drawCard }: Props) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className={styles['column']}
      data-stage={column.stage}
      data-target={isDropTarget || undefined}
    >
      <div className={styles['head']}>
        <h2 id={id} className={styles['title']}>
          {column.label} <span className={styles['count']}>{column.cards.length}</span>
        </h2>
        <p className={styles['hint']}>{STAGE_HINTS[column.stage]}</p>
      </div>
      <StageCards cards={column.cards} labelledBy={id} drawCard={drawCard} />
    </section>
  );
}

/** Cards as a list; a very long one begins with its first ones. */
export function StageCards({
  cards,
  labelledBy,
  drawCard,
}: {
  readonly cards: readonly BoardCard[];
  readonly labelledBy: string;
  readonly drawCard: (card: BoardCard) => ReactNode;
}) {
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? cards : cards.slice(0, FIRST_CARDS);
  if (cards.length === 0) return <p className={styles['none']}>None</p>;
  return (
    <>
      <ul aria-labelledby={labelledBy} className={styles['cards']}>
        {shown.map(drawCard)}
      </ul>
      {shown.length < cards.length && (
        <Button variant="quiet" onPress={() => setShowsAll(true)}>
          Show all {cards.length}
        </Button>
      )}
    </>
  );
}
