import { CircleAlert, Info } from 'lucide-react';
import type { RowReason } from '#shared/domain/people/import/import-proposal';
import styles from './import.module.css';

/** What there is to say at a cell: what keeps the row out, and what is only worth knowing. */
export function RowReasons({ reasons }: { readonly reasons: readonly RowReason[] }) {
  return reasons.map(({ kind, sentence }) => (
    <span key={sentence} className={styles['reason']} data-kind={kind}>
      {kind === 'stop' ? <CircleAlert aria-hidden="true" /> : <Info aria-hidden="true" />}
      <span>{sentence}</span>
    </span>
  ));
}
