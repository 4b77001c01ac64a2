import type { RecordRef } from '#shared/domain/record/record-ref';
import { formatMoney, type Pence } from '#shared/lib/money';
import { FigureButton } from '../../domain-ui/figure-button';
import { classList } from '../../ui/class-list';
import styles from './parts.module.css';

type Props = {
  readonly pence: Pence;
  /** What it is a sum of: "Spent in 2026–27". */
  readonly title: string;
  readonly records: readonly RecordRef[];
};

/** A sum that opens the lines of the ledger it is made of. */
export function MoneyFigure({ pence, title, records }: Props) {
  return (
    <span className={classList(styles['money'], pence < 0 && styles['below'])}>
      <FigureButton words={formatMoney(pence)} title={title} records={records} />
    </span>
  );
}
