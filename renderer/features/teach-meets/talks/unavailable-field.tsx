import { Plus, X } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Talk } from '#shared/domain/teach-meet/teach-meet';
import { Button } from '../../../ui/button';
import { IconButton } from '../../../ui/icon-button';
import { TextField } from '../../../ui/text-field';
import { TimeField } from '../../../ui/time-field';
import styles from './fields.module.css';

type Props = {
  readonly times: Talk['unavailable'];
  readonly onChange: (times: Talk['unavailable']) => void;
};

/** The times of the day at which the presenters cannot present, each with the reason if there is one. */
export function UnavailableField({ times, onChange }: Props) {
  const [start, setStart] = useState<string | null>(null);
  const [end, setEnd] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const part = useRef<HTMLFieldSetElement>(null);
  const isBackwards = start !== null && end !== null && end <= start;
  const canAdd = start !== null && end !== null && !isBackwards;
  const add = () => {
    if (start === null || end === null || isBackwards) return;
    const sorted = [...times, { start, end, reason: reason.trim() }].toSorted((a, b) =>
      a.start.localeCompare(b.start),
    );
    onChange(sorted);
    setStart(null);
    setEnd(null);
    setReason('');
    part.current?.focus();
  };
  return (
    <fieldset ref={part} tabIndex={-1} className={styles['field']}>
      <legend className={styles['legend']}>Times they cannot do</legend>
      {times.length > 0 && (
        <ul className={styles['items']} aria-label="Times">
          {times.map((time) => (
            <li key={`${time.start} ${time.end} ${time.reason}`}>
              <span>
                {time.start}–{time.end}
                {time.reason !== '' && <span className={styles['muted']}> {time.reason}</span>}
              </span>
              <IconButton
                size="small"
                label={`They can do ${time.start} to ${time.end} after all`}
                icon={<X aria-hidden="true" />}
                onPress={() => {
                  onChange(times.filter((each) => each !== time));
                  part.current?.focus();
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <form
        className={styles['row']}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <div className={styles['time']}>
          <TimeField label="From" value={start} onChange={setStart} />
        </div>
        <div className={styles['time']}>
          <TimeField
            label="To"
            value={end}
            onChange={setEnd}
            errorMessage={isBackwards ? 'Not after the start' : undefined}
          />
        </div>
        <TextField label="Reason" maxLength={200} value={reason} onChange={setReason} />
        <Button type="submit" icon={<Plus aria-hidden="true" />} isDisabled={!canAdd}>
          Add this time
        </Button>
      </form>
    </fieldset>
  );
}
