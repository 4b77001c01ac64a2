import { X } from 'lucide-react';
import { COST_KINDS, type CostLine } from '#shared/domain/bursary/award';
import { ok } from '#shared/lib/result';
import { readMoney, toDecimal } from '#shared/lib/money';
import { IconButton } from '../../../ui/icon-button';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import { useDraft } from '../../../ui/use-draft';
import { MoneyField } from '../money-field';
import styles from './cost-lines.module.css';

const KINDS = COST_KINDS.map((id) => ({ id, label: id.charAt(0).toUpperCase() + id.slice(1) }));

type Props = {
  readonly line: CostLine;
  /** What the line is called to those who hear it: "Cost 2". */
  readonly name: string;
  readonly onChange: (change: Partial<Omit<CostLine, 'id'>>) => void;
  readonly onRemove: () => void;
};

/** One line of costs; an amount that cannot be read is named and not kept. */
export function CostLineRow({ line, name, onChange, onRemove }: Props) {
  const [typed, setTyped] = useDraft(line.pence === 0 ? '' : toDecimal(line.pence));
  const keep = () => {
    const amount = typed.trim() === '' ? ok(0) : readMoney(typed);
    if (amount.ok && amount.value !== line.pence) onChange({ pence: amount.value });
    else if (amount.ok) setTyped(line.pence === 0 ? '' : toDecimal(line.pence));
  };
  return (
    <li className={styles['line']}>
      <div className={styles['kind']}>
        <Select
          label={`Kind of ${name.toLowerCase()}`}
          isLabelHidden
          choices={KINDS}
          value={line.kind}
          onChange={(kind) => onChange({ kind })}
        />
      </div>
      <div className={styles['words']}>
        <TextField
          label={`What ${name.toLowerCase()} is for`}
          isLabelHidden
          placeholder="What for"
          value={line.words}
          onCommit={(words) => onChange({ words: words.trim() })}
          maxLength={200}
        />
      </div>
      <div className={styles['amount']}>
        <MoneyField
          label={`Amount of ${name.toLowerCase()}`}
          isLabelHidden
          value={typed}
          onChange={setTyped}
          onLeave={keep}
        />
      </div>
      <IconButton
        label={`Take out ${name.toLowerCase()}`}
        icon={<X aria-hidden="true" />}
        size="small"
        onPress={onRemove}
      />
    </li>
  );
}
