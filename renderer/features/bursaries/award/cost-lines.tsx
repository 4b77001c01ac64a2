import { Plus } from 'lucide-react';
import { useRef } from 'react';
import type { Award } from '#shared/domain/bursary/award';
import { costOf } from '#shared/domain/bursary/cost-of';
import type { Fund } from '#shared/domain/bursary/fund';
import { formatMoney } from '#shared/lib/money';
import { newId } from '../../../state/actions';
import { Button } from '../../../ui/button';
import { Section } from '../../../ui/section';
import parts from '../parts.module.css';
import { CostLineRow } from './cost-line-row';
import styles from './cost-lines.module.css';
import { editApplication } from './edit-application';

/** What it will cost, line by line, with the sum against the most that the fund gives. */
export function CostLines({ award, fund }: { readonly award: Award; readonly fund: Fund }) {
  const { id, application } = award;
  const list = useRef<HTMLOListElement>(null);
  const foot = useRef<HTMLDivElement>(null);
  const total = costOf(application);
  const over = total - fund.awardPence;
  const add = async () => {
    const line = { id: newId(), kind: 'books' as const, words: '', pence: 0 };
    await editApplication(id, ({ costs }) => ({ costs: [...costs, line] }));
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('li:last-child button')?.focus());
  };
  const remove = async (lineId: string) => {
    await editApplication(id, ({ costs }) => ({ costs: costs.filter((line) => line.id !== lineId) }));
    foot.current?.querySelector('button')?.focus();
  };
  return (
    <Section title="What it costs">
      {application.costs.length === 0 ? (
        <p className={parts['quiet']}>Nothing yet. At least one cost is needed before it is handed in.</p>
      ) : (
        <ol ref={list} className={styles['lines']} aria-label="Costs">
          {application.costs.map((line, at) => (
            <CostLineRow
              key={line.id}
              line={line}
              name={`Cost ${at + 1}`}
              onChange={(change) =>
                void editApplication(id, ({ costs }) => ({
                  costs: costs.map((each) => (each.id === line.id ? { ...each, ...change } : each)),
                }))
              }
              onRemove={() => void remove(line.id)}
            />
          ))}
        </ol>
      )}
      <div ref={foot} className={styles['foot']}>
        <Button size="small" icon={<Plus aria-hidden="true" />} onPress={() => void add()}>
          Add a cost
        </Button>
        <p className={styles['total']} role="status">
          Together <strong>{formatMoney(total)}</strong> of at most {formatMoney(fund.awardPence)}
        </p>
      </div>
      {over > 0 && (
        <p className={styles['over']}>
          {fund.name} gives at most {formatMoney(fund.awardPence)}, so {formatMoney(over)} has to come from
          elsewhere.
        </p>
      )}
    </Section>
  );
}
