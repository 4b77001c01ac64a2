import { useState } from 'react';
import { applyContra } from '#shared/domain/bursary/apply-entry';
import { entryId, type LedgerEntry } from '#shared/domain/bursary/ledger-entry';
import { formatDay } from '#shared/lib/day';
import { formatMoney } from '#shared/lib/money';
import type { Refusal } from '#shared/lib/result';
import { newId, runAndTell } from '../../../state/actions';
import { useToday } from '../../../state/use-today';
import { Banner } from '../../../ui/banner';
import { DatePicker } from '../../../ui/date-picker';
import { FormDialog } from '../../../ui/form-dialog';
import { TextField } from '../../../ui/text-field';
import { ENTRY_LABELS } from '../../../domain-ui/entry-words';
import parts from '../parts.module.css';
import { useBooks } from '../use-books';
import { OverruleField } from './overrule-field';
import { canOverrule, messageAt } from './refusal-place';

type Props = { readonly entry: LedgerEntry; readonly onClose: () => void };

/** Takes an entry back by a line of its own, with the reason; the entry stays where it is, struck through. */
export function CorrectDialog({ entry, onClose }: Props) {
  const books = useBooks();
  const today = useToday();
  const [day, setDay] = useState<string | null>(entry.day > today ? entry.day : today);
  const [words, setWords] = useState('');
  const [overruled, setOverruled] = useState('');
  const [hasTried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const correct = async () => {
    setTried(true);
    if (words.trim() === '' || day === null) return;
    const input = {
      id: entryId.parse(newId()),
      of: entry.id,
      day,
      words: words.trim(),
      overruled: canOverrule(refusal) ? overruled.trim() : '',
    };
    const checked = applyContra(input, books, { now: new Date().toISOString(), today });
    setRefusal(checked.ok ? null : checked.error);
    if (!checked.ok) return;
    const result = await runAndTell({ name: 'ledger.correct', input });
    if (result.ok) onClose();
  };
  const elsewhere = messageAt(refusal, 'form') ?? messageAt(refusal, 'amount');
  const dayError = day === null ? 'Say on which day.' : messageAt(refusal, 'day');
  return (
    <FormDialog
      title={`Correct entry ${entry.sequence}`}
      submitLabel="Enter the correction"
      onSubmit={() => void correct()}
      onClose={onClose}
    >
      <p className={parts['words']}>
        {ENTRY_LABELS[entry.kind]} {formatMoney(entry.pence)} on {formatDay(entry.day)}
        {entry.words === '' ? '' : `: ${entry.words}`}
      </p>
      <p className={parts['quiet']}>
        A line of {formatMoney(-entry.pence)} is added that takes it back to the penny. The entry itself stays
        in the ledger, struck through. Enter the right amount afterwards.
      </p>
      {elsewhere !== undefined && <Banner tone="danger" title={elsewhere} />}
      {canOverrule(refusal) && <OverruleField value={overruled} onChange={setOverruled} />}
      <TextField
        label="What was wrong"
        value={words}
        onChange={setWords}
        maxLength={300}
        data-first
        errorMessage={hasTried && words.trim() === '' ? 'Say what was wrong with it.' : undefined}
      />
      <DatePicker
        label="Day of the correction"
        value={day}
        onChange={setDay}
        {...(dayError !== undefined && { errorMessage: dayError })}
      />
    </FormDialog>
  );
}
