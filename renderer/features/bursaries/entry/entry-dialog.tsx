import { useState, type ReactNode } from 'react';
import { applyEntry, type AskedEntry } from '#shared/domain/bursary/apply-entry';
import { entryId, type LedgerEntry } from '#shared/domain/bursary/ledger-entry';
import { readMoney, toDecimal, type Pence } from '#shared/lib/money';
import type { Refusal } from '#shared/lib/result';
import { newId, run, runAndTell } from '../../../state/actions';
import { useToday } from '../../../state/use-today';
import { Banner } from '../../../ui/banner';
import { DatePicker } from '../../../ui/date-picker';
import { FormDialog } from '../../../ui/form-dialog';
import { TextField } from '../../../ui/text-field';
import { MoneyField } from '../money-field';
import parts from '../parts.module.css';
import { useBooks } from '../use-books';
import { OverruleField } from './overrule-field';
import { canOverrule, messageAt } from './refusal-place';

type Props = {
  readonly title: string;
  readonly submitLabel: string;
  readonly of: Pick<AskedEntry, 'kind' | 'fundId' | 'awardId'>;
  /** −1 where the amount that is typed is given back. */
  readonly sign?: 1 | -1;
  readonly start?: { readonly pence?: Pence; readonly words?: string };
  readonly amountLabel: string;
  readonly amountWords?: string;
  readonly wordsLabel: string;
  readonly isWordsNeeded?: boolean;
  readonly dayWords?: (day: string) => string;
  /** What else is asked for, such as a receipt. */
  readonly children?: ReactNode;
  /** Why what else is asked for cannot be; null where it can. */
  readonly refuseMore?: () => string | null;
  /** What follows at once; then it is for the caller to tell of both. */
  readonly onEntered?: ((id: LedgerEntry['id']) => void) | undefined;
  readonly onClose: () => void;
};

const NO_START = {};

/** Enters one amount. The ledger's own rules say beside the fields what is wrong, before anything is written. */
export function EntryDialog({
  title,
  submitLabel,
  of,
  sign = 1,
  start = NO_START,
  amountLabel,
  amountWords,
  wordsLabel,
  isWordsNeeded = false,
  dayWords,
  children,
  refuseMore,
  onEntered,
  onClose,
}: Props) {
  const books = useBooks();
  const today = useToday();
  const [typed, setTyped] = useState(start.pence === undefined ? '' : toDecimal(start.pence));
  const [day, setDay] = useState<string | null>(today);
  const [words, setWords] = useState(start.words ?? '');
  const [overruled, setOverruled] = useState('');
  const [hasTried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isPending, setPending] = useState(false);
  const isWordless = isWordsNeeded && words.trim() === '';
  const enter = async () => {
    setTried(true);
    const amount = readMoney(typed);
    if (!amount.ok || day === null || isWordless || (refuseMore?.() ?? null) !== null) {
      setRefusal(null);
      return;
    }
    const entry = {
      ...of,
      id: entryId.parse(newId()),
      day,
      pence: sign * amount.value,
      words: words.trim(),
      overruled: canOverrule(refusal) ? overruled.trim() : '',
    };
    const amendmentId = entryId.parse(newId());
    const checked = applyEntry({ ...entry, amendmentId }, books, { now: new Date().toISOString(), today });
    setRefusal(checked.ok ? null : checked.error);
    if (!checked.ok) return;
    setPending(true);
    // Where more follows, an offer to undo would undo only that.
    const say = onEntered === undefined ? runAndTell : run;
    const result = await say({ name: 'ledger.enter', input: { entry, amendmentId } });
    setPending(false);
    if (!result.ok) return;
    onEntered?.(entry.id);
    onClose();
  };
  const elsewhere = messageAt(refusal, 'form');
  const hints = [amountWords, day === null ? undefined : dayWords?.(day)].filter(
    (words) => words !== undefined,
  );
  const dayError = day === null ? 'Say on which day.' : messageAt(refusal, 'day');
  return (
    <FormDialog
      title={title}
      submitLabel={submitLabel}
      isPending={isPending}
      onSubmit={() => void enter()}
      onClose={onClose}
    >
      {elsewhere !== undefined && <Banner tone="danger" title={elsewhere} />}
      {hints.length > 0 && <p className={parts['quiet']}>{hints.join(' ')}</p>}
      <div className={parts['halves']}>
        <MoneyField
          label={amountLabel}
          value={typed}
          onChange={setTyped}
          isChecked={hasTried}
          errorMessage={messageAt(refusal, 'amount')}
          isFirst
        />
        <DatePicker
          label="Day"
          value={day}
          onChange={setDay}
          {...(dayError !== undefined && { errorMessage: dayError })}
        />
      </div>
      {canOverrule(refusal) && <OverruleField value={overruled} onChange={setOverruled} />}
      <TextField
        label={wordsLabel}
        value={words}
        onChange={setWords}
        maxLength={300}
        errorMessage={hasTried && isWordless ? 'Say in a few words what it was for.' : undefined}
      />
      {children}
    </FormDialog>
  );
}
