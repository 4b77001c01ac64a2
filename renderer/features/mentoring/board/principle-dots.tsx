import { PRINCIPLE_IDS } from '#shared/domain/mentoring/principles';
import styles from './principle-dots.module.css';

/** How many of the ten principles show in a pairing's records, as dots and in words. */
export function PrincipleDots({ count }: { readonly count: number }) {
  return (
    <span className={styles['line']}>
      <span aria-hidden="true" className={styles['dots']}>
        {PRINCIPLE_IDS.map((id, at) => (
          <span key={id} className={styles['dot']} data-on={at < count || undefined} />
        ))}
      </span>
      <span>
        {count} of {PRINCIPLE_IDS.length} principles
      </span>
    </span>
  );
}
