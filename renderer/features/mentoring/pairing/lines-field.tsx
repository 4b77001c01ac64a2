import { Plus, X } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { newId } from '../../../state/actions';
import { Button } from '../../../ui/button';
import { IconButton } from '../../../ui/icon-button';
import { TextField } from '../../../ui/text-field';
import styles from './lines-field.module.css';

type Props = {
  readonly label: string;
  /** What one line is called, for example "Ground rule". */
  readonly itemLabel: string;
  /** The lines to begin with; from then on the field has them. */
  readonly start: readonly string[];
  readonly onChange: (next: readonly string[]) => void;
};

/** A list of lines, each in a field of its own; Enter goes on to a new one. */
export function LinesField({ label, itemLabel, start, onChange }: Props) {
  const id = useId();
  const list = useRef<HTMLOListElement>(null);
  const wanted = useRef<number | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    list.current?.querySelectorAll('input').item(wanted.current)?.focus();
    wanted.current = null;
  });
  const [rows, setRows] = useState(() => start.map((line) => ({ id: newId(), line })));
  const change = (next: typeof rows) => {
    setRows(next);
    onChange(next.map(({ line }) => line));
  };
  const add = (at: number) => {
    wanted.current = at;
    change(rows.toSpliced(at, 0, { id: newId(), line: '' }));
  };
  const remove = (at: number) => {
    wanted.current = Math.max(at - 1, 0);
    change(rows.toSpliced(at, 1));
  };
  return (
    <div role="group" aria-labelledby={id} className={styles['field']}>
      <span id={id} className={styles['label']}>
        {label}
      </span>
      <ol ref={list} className={styles['list']}>
        {rows.map(({ id: row, line }, at) => (
          <li key={row} className={styles['line']}>
            <div className={styles['words']}>
              <TextField
                label={`${itemLabel} ${at + 1}`}
                isLabelHidden
                value={line}
                maxLength={400}
                onChange={(text) => change(rows.with(at, { id: row, line: text }))}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) event.continuePropagation();
                  else {
                    event.preventDefault();
                    add(at + 1);
                  }
                }}
              />
            </div>
            <IconButton
              label={`Take out ${itemLabel.toLowerCase()} ${at + 1}`}
              icon={<X aria-hidden="true" />}
              size="small"
              onPress={() => remove(at)}
            />
          </li>
        ))}
      </ol>
      <div>
        <Button size="small" icon={<Plus aria-hidden="true" />} onPress={() => add(rows.length)}>
          Add a {itemLabel.toLowerCase()}
        </Button>
      </div>
    </div>
  );
}
