import { Plus, X } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import type { AgreedAction } from '#shared/domain/mentoring/relationship/session';
import { newId } from '../../../state/actions';
import { Button } from '../../../ui/button';
import { DateField } from '../../../ui/date-field';
import { IconButton } from '../../../ui/icon-button';
import { TextField } from '../../../ui/text-field';
import styles from './actions-field.module.css';

type Props = {
  readonly value: readonly AgreedAction[];
  readonly onChange: (next: readonly AgreedAction[]) => void;
  /** Whether its form opens with the focus here. */
  readonly isFirst?: boolean;
};

/** What the two agreed to do: Enter adds one and waits for the next. */
export function ActionsField({ value, onChange, isFirst = false }: Props) {
  const [typed, setTyped] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const listId = useId();
  const add = () => {
    const words = typed.trim();
    if (words === '') return;
    onChange([...value, { id: newId(), words, byDay: null, isDone: false }]);
    setTyped('');
  };
  const change = (id: string, fields: Partial<AgreedAction>) =>
    onChange(value.map((each) => (each.id === id ? { ...each, ...fields } : each)));
  const remove = (id: string) => {
    onChange(value.filter((each) => each.id !== id));
    box.current?.querySelector('input')?.focus();
  };
  return (
    <div className={styles['field']}>
      <div ref={box}>
        <TextField
          label="What they agreed to do"
          description="Enter adds it. This is seen in lists and on papers, so keep what is private out of it."
          value={typed}
          onChange={setTyped}
          // What is typed and not yet added counts all the same.
          onBlur={add}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) event.continuePropagation();
            else {
              event.preventDefault();
              add();
            }
          }}
          maxLength={400}
          aria-describedby={listId}
          data-first={isFirst || undefined}
        />
      </div>
      <ul id={listId} className={styles['list']} aria-label="Agreed actions">
        {value.map((action) => (
          <li key={action.id} className={styles['action']}>
            <div className={styles['words']}>
              <TextField
                label={`Action: ${action.words}`}
                isLabelHidden
                value={action.words}
                maxLength={400}
                onCommit={(words) =>
                  words.trim() === '' ? remove(action.id) : change(action.id, { words: words.trim() })
                }
              />
            </div>
            <div className={styles['by']}>
              <span aria-hidden="true">by</span>
              <DateField
                label={`By when: ${action.words}`}
                isLabelHidden
                value={action.byDay}
                onChange={(byDay) => change(action.id, { byDay })}
              />
            </div>
            <IconButton
              label={`Take out: ${action.words}`}
              icon={<X aria-hidden="true" />}
              size="small"
              onPress={() => remove(action.id)}
            />
          </li>
        ))}
      </ul>
      {typed.trim() !== '' && (
        <div>
          <Button size="small" icon={<Plus aria-hidden="true" />} onPress={add}>
            Add this action
          </Button>
        </div>
      )}
    </div>
  );
}
