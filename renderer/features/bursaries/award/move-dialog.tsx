import { useMemo, useState } from 'react';
import { applyMove, type AskedMove as AskedMoveOf } from '#shared/domain/bursary/apply-move';
import type { Award } from '#shared/domain/bursary/award';
import type { Books } from '#shared/domain/bursary/books';
import type { Role } from '#shared/domain/bursary/fund';
import { entryId } from '#shared/domain/bursary/ledger-entry';
import { fullName, hasLeft, type Person } from '#shared/domain/people/person';
import { listWords } from '#shared/lib/plural';
import type { Refusal } from '#shared/lib/result';
import { newId, runAndTell } from '../../../state/actions';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { Banner } from '../../../ui/banner';
import { DatePicker } from '../../../ui/date-picker';
import { FormDialog } from '../../../ui/form-dialog';
import { SuggestField } from '../../../ui/suggest-field';
import { TextField } from '../../../ui/text-field';
import { OverruleField } from '../entry/overrule-field';
import { canOverrule, messageAt } from '../entry/refusal-place';
import parts from '../parts.module.css';
import { useBooks } from '../use-books';
import type { AskedMove } from './award-page';
import { sayMove, sayRole } from './move-words';

type Props = {
  readonly award: Award;
  readonly asked: AskedMove;
  readonly onClose: () => void;
};

const readNow = (): string => new Date().toISOString();

/** Makes one move of an award: by whom, on which day and why; what follows for the money is said before. */
export function MoveDialog({ award, asked: { by, move }, onClose }: Props) {
  const books = useBooks();
  const people = useDocument((document) => document.people);
  const today = useToday();
  const [byName, setByName] = useState(() => lastNameOf(by, Object.values(books.awards)));
  const [day, setDay] = useState<string | null>(today);
  const [why, setWhy] = useState('');
  const [overruled, setOverruled] = useState('');
  const [hasTried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const names = useMemo(() => listNames(by, Object.values<Person>(people), today), [by, people, today]);
  const { to, skipped } = move;
  const asked = {
    to,
    day: day ?? today,
    byName: byName.trim(),
    byRole: by,
    why: why.trim(),
    overruled: canOverrule(refusal) ? overruled.trim() : '',
  };
  const make = async () => {
    setTried(true);
    if (asked.byName === '' || day === null) return;
    const ids = { id: newId(), entryId: entryId.parse(newId()) };
    const checked = applyMove({ ...asked, ...ids }, award, books, people[award.personId], {
      now: readNow(),
      today,
    });
    setRefusal(checked.ok ? null : checked.error);
    if (!checked.ok) return;
    const { id: moveId, entryId: newEntryId } = ids;
    const result = await runAndTell({
      name: 'award.move',
      input: { ...asked, awardId: award.id, moveId, entryId: newEntryId },
    });
    if (result.ok) onClose();
  };
  const elsewhere = messageAt(refusal, 'form') ?? messageAt(refusal, 'amount');
  const nameError = hasTried && asked.byName === '' ? 'Say who decided.' : messageAt(refusal, 'name');
  const dayError = day === null ? 'Say on which day.' : messageAt(refusal, 'day');
  return (
    <FormDialog
      title={`${sayRole(by)}: ${lowerFirst(sayMove(award.state, to))} ${award.reference}`}
      submitLabel={sayMove(award.state, to)}
      isDangerous={to === 'declined' || to === 'withdrawn'}
      onSubmit={() => void make()}
      onClose={onClose}
    >
      <p className={parts['words']}>
        It goes from “{award.state}” to “{to}”.
        {skipped.length > 0 && ` This leaves out: ${listWords(skipped)}.`}
        {sayMoney(asked, award, books, today)}
      </p>
      {elsewhere !== undefined && <Banner tone="danger" title={elsewhere} />}
      {canOverrule(refusal) && <OverruleField value={overruled} onChange={setOverruled} />}
      <div className={parts['halves']}>
        <SuggestField
          label="By whom"
          suggestions={names}
          value={byName}
          onCommit={setByName}
          errorMessage={nameError}
        />
        <DatePicker
          label="Day"
          value={day}
          onChange={setDay}
          {...(dayError !== undefined && { errorMessage: dayError })}
        />
      </div>
      <TextField
        label={to === 'declined' || to === 'returned for discussion' ? 'Why' : 'Why (optional)'}
        description="It is kept with the decision, and the applicant may read it."
        isMultiline
        value={why}
        onChange={setWhy}
        maxLength={1000}
        errorMessage={messageAt(refusal, 'reason')}
      />
    </FormDialog>
  );
}

/** What a move does to the money, as the ledger's rules reckon it; '' where it does nothing, or cannot be made. */
function sayMoney(
  asked: Pick<AskedMoveOf, 'to' | 'byRole' | 'day'>,
  award: Award,
  books: Books,
  today: string,
): string {
  const any = { byName: '–', why: '–', overruled: '–', id: 'asked', entryId: entryId.parse('asked') };
  const time = { now: `${today}T00:00:00.000Z`, today };
  const made = applyMove({ ...asked, ...any }, award, books, undefined, time);
  if (!made.ok || made.value.entries.length === 0) return '';
  return ` It will ${made.value.words.replace(/^“[^”]*” and /, '')}.`;
}

/** Who acted in this role last, for whom the next decision most likely is. */
function lastNameOf(by: Role, awards: readonly Award[]): string {
  const moves = awards.flatMap((award) => award.moves.filter(({ byRole }) => byRole === by));
  return moves.toSorted((one, other) => one.at.localeCompare(other.at)).at(-1)?.byName ?? '';
}

function listNames(by: Role, people: readonly Person[], today: string): readonly string[] {
  return people
    .filter((person) => !hasLeft(person, today) && (by === 'governors') === (person.kind === 'governor'))
    .map(fullName)
    .toSorted((one, other) => one.localeCompare(other, 'en-GB'));
}

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
