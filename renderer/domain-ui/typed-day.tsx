import { useRef, useState } from 'react';
import type { Day } from '#shared/lib/day';
import { DatePicker } from '../ui/date-picker';

export interface TypedDayProps {
  readonly label: string;
  readonly day: Day;
  readonly onCommit: (day: Day) => void;
}

/** A day that is saved once it is picked or the field is left, not at each figure typed. */
export function TypedDay({ label, day, onCommit }: TypedDayProps) {
  const [draft, setDraft] = useState<Day | null>(day);
  const [seen, setSeen] = useState(day);
  const field = useRef<HTMLDivElement>(null);
  if (seen !== day) {
    setSeen(day);
    setDraft(day);
  }
  const commit = (next: Day | null) => {
    if (next !== null && next !== day) onCommit(next);
  };
  return (
    <div
      ref={field}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) commit(draft);
      }}
    >
      <DatePicker
        label={label}
        value={draft}
        onChange={(next) => {
          setDraft(next);
          const isTyping = field.current?.contains(document.activeElement) === true;
          if (!isTyping) commit(next);
        }}
      />
    </div>
  );
}
