import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { RecordRef } from '#shared/domain/record/record-ref';
import { classList } from '../ui/class-list';
import styles from './figure-button.module.css';
import { RecordsDialog } from './records-dialog';

export interface FigureButtonProps {
  /** The figure as it stands: "38 colleagues", "£150.00". */
  readonly words: string;
  /** What it is a figure of, for the heading of the list: "Awarded in 2026–27". */
  readonly title: string;
  /** What it was counted from. */
  readonly records: readonly RecordRef[];
}

/** A figure that opens the list of the records behind it; one with nothing behind it, such as a nought, is only read. */
export function FigureButton({ words, title, records }: FigureButtonProps) {
  const [isOpen, setOpen] = useState(false);
  if (records.length === 0) return <span>{words}</span>;
  return (
    <>
      <Button
        className={classList(styles['figure'])}
        aria-label={`${words}: show the records behind it`}
        onPress={() => setOpen(true)}
      >
        {words}
      </Button>
      {isOpen && (
        <RecordsDialog figure={words} title={title} records={records} onClose={() => setOpen(false)} />
      )}
    </>
  );
}
