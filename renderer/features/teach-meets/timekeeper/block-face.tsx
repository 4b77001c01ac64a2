import type { BlockItem } from '#shared/domain/teach-meet/timekeeping/list-room-day';
import { sayBlock } from '#shared/domain/teach-meet/timekeeping/say-block';
import { VisuallyHidden } from '../../../ui/visually-hidden';
import styles from './timekeeper.module.css';

type Props = {
  readonly block: BlockItem;
  /** The school's clock, or null on another day than the Teach-meet's. */
  readonly sinceMidnightMs: number | null;
};

/** A break or plenary, and when it ends by the clock on the wall. */
export function BlockFace({ block, sinceMidnightMs }: Props) {
  const about = block.kind === 'break' ? ['Break'] : ['Everybody together', block.place, block.led];
  const title = `${block.title} until ${block.end}`;
  return (
    <>
      <h1 className={styles['title']}>{title}</h1>
      <p className={styles['presenters']}>{about.filter(Boolean).join(' · ')}</p>
      <div className={styles['figuresBox']}>
        <p className={styles['figures']} aria-hidden="true">
          {block.end}
        </p>
      </div>
      <p className={styles['words']}>{sayBlock(block, sinceMidnightMs)}</p>
      <VisuallyHidden role="status">{title}</VisuallyHidden>
    </>
  );
}
