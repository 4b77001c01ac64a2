import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Period } from '#shared/domain/school/week';
import { listWords } from '#shared/lib/plural';
import { IconButton } from '../../ui/icon-button';
import { TextField } from '../../ui/text-field';
import { TimeField } from '../../ui/time-field';
import rows from './rows.module.css';

export type PeriodFields = Partial<Omit<Period, 'id'>>;

type Props = {
  readonly period: Period;
  /** Labels of the periods at the same time. */
  readonly overlaps: readonly string[];
  /** Takes what is to change; gives back why it was refused, or null. */
  readonly onSave: (fields: PeriodFields) => string | null;
  readonly onRemove: () => void;
};

/** One period with its times; what cannot be kept yet stays to be put right, with the reason. */
export function PeriodRow({ period, overlaps, onSave, onRemove }: Props) {
  const [unsaved, setUnsaved] = useState<{
    readonly of: Period;
    readonly fields: PeriodFields;
    readonly why: string;
  } | null>(null);
  // What was typed against an older state of the period, before an undo for instance, counts no longer.
  const draft = unsaved?.of === period ? unsaved : null;
  const shown = { ...period, ...draft?.fields };
  const change = (changed: PeriodFields) => {
    const fields = { ...draft?.fields, ...changed };
    const why = onSave(fields);
    setUnsaved(why === null ? null : { of: period, fields, why });
  };
  return (
    <li className={rows['row']}>
      <div className={rows['name']}>
        <TextField
          label={`Name of ${period.label}`}
          isLabelHidden
          value={shown.label}
          maxLength={30}
          onCommit={(label) => label.trim() !== '' && change({ label: label.trim() })}
        />
      </div>
      <div className={rows['time']}>
        <TimeField
          label={`Start of ${period.label}`}
          isLabelHidden
          value={shown.start}
          onCommit={(start) => start !== null && change({ start })}
        />
      </div>
      <div className={rows['time']}>
        <TimeField
          label={`End of ${period.label}`}
          isLabelHidden
          value={shown.end}
          onCommit={(end) => end !== null && change({ end })}
        />
      </div>
      <div className={rows['actions']}>
        <IconButton
          size="small"
          label={`Remove ${period.label}`}
          icon={<Trash2 aria-hidden="true" />}
          onPress={onRemove}
        />
      </div>
      <p className={rows['note']} role="status" data-tone={draft === null ? undefined : 'danger'}>
        {draft?.why ?? (overlaps.length > 0 ? `At the same time as ${listWords(overlaps)}` : null)}
      </p>
    </li>
  );
}
