import type { Pence } from '#shared/lib/money';
import type { TableColumn } from '../../ui/table';
import { Money } from './money';

/** A column of one amount of each row, in pence. */
export function amountColumn<Id extends string>(
  id: Id,
  header: string,
  { minWidth, hideBelow = 0 }: { readonly minWidth: number; readonly hideBelow?: number },
): TableColumn<{ readonly id: string } & Readonly<Record<Id, Pence>>> {
  return {
    id,
    header,
    align: 'end',
    width: '2fr',
    minWidth,
    hideBelow,
    cell: (row) => <Money pence={row[id]} />,
  };
}
