import type { ProposedRow } from '#shared/domain/people/import/import-proposal';
import { Checkbox } from '../../../ui/checkbox';
import { canChoose } from './chosen-rows';
import { nameRow } from './name-row';
import { useRowsInHand } from './rows-context';

/** The tick that brings a row in; nothing where it cannot come in. */
export function RowChoiceCell({ row }: { readonly row: ProposedRow }) {
  const { chosen, choose } = useRowsInHand();
  if (!canChoose(row)) return null;
  return (
    <Checkbox
      aria-label={`Bring in ${nameRow(row)}`}
      isSelected={chosen.has(row.row)}
      onChange={(isChosen) => choose([row.row], isChosen)}
    />
  );
}
