import { formatMoney, type Pence } from '#shared/lib/money';
import { classList } from '../../ui/class-list';
import styles from './parts.module.css';

/** An amount in figures of one width; less than nothing in another colour as well as with its minus. */
export function Money({ pence }: { readonly pence: Pence }) {
  return (
    <span className={classList(styles['money'], pence < 0 && styles['below'])}>{formatMoney(pence)}</span>
  );
}
