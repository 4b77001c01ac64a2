import { applyContra, applyEntry, type EntryTime } from '../../../domain/bursary/apply-entry';
import { applyMove } from '../../../domain/bursary/apply-move';
import { AWARD_STATES, awardId, type Award, type AwardState } from '../../../domain/bursary/award';
import type { Books } from '../../../domain/bursary/books';
import { fundId, type Role } from '../../../domain/bursary/fund';
import { ENTRY_KINDS, entryId, type LedgerEntry } from '../../../domain/bursary/ledger-entry';
import type { Person } from '../../../domain/people/person';
import type { Result } from '../../../lib/result';
import { readPounds } from './draw-award';
import type { SampleEvent } from './list-events';

/** What an event leaves behind: the award as it is then, where it is one's, and the lines it writes. */
type Played = { readonly award: Award | null; readonly entries: readonly LedgerEntry[] };

const idOf = (event: string) => entryId.parse(`entry-${event}`);

/** One event by the rules of the ledger; the sample is written so that they refuse none of it. */
export function playEvent(
  event: SampleEvent,
  books: Books,
  people: Readonly<Record<string, Person>>,
): Played {
  const time: EntryTime = { now: `${event.enteredOn}T15:30:00.000Z`, today: event.enteredOn };
  if (event.award === null) return { award: null, entries: playBudget(event, books, time) };
  const award = books.awards[awardId.parse(`award-${event.award}`)];
  if (award === undefined) throw new Error(`${event.id} is of no award`);
  const [what = ''] = event.cells;
  const to = AWARD_STATES.find((state) => state === what);
  if (to === undefined) return { award: null, entries: playEntry(event, award, books, time) };
  return playMove(event, to, award, books, people, time);
}

function playBudget({ id, day, cells }: SampleEvent, books: Books, time: EntryTime): readonly LedgerEntry[] {
  const [fund = '', amount = '', words = ''] = cells;
  const [, of] = amount.split('back:');
  if (of !== undefined) {
    return obey(id, applyContra({ id: idOf(id), of: idOf(of), day, words, overruled: '' }, books, time))
      .entries;
  }
  const pence = readPounds(amount);
  const entry = {
    id: idOf(id),
    day,
    fundId: fundId.parse(fund),
    awardId: null,
    kind: 'budget',
    pence,
    words,
  } as const;
  return obey(id, applyEntry({ ...entry, overruled: '' }, books, time)).entries;
}

function playEntry(
  { id, award: sketch, day, cells }: SampleEvent,
  award: Award,
  books: Books,
  time: EntryTime,
): readonly LedgerEntry[] {
  const [what, amount = '', words = '', overruled = ''] = cells;
  if (what === 'correct') {
    const of = idOf(`${sketch}-${amount}`);
    return obey(id, applyContra({ id: idOf(id), of, day, words, overruled }, books, time)).entries;
  }
  const kind = ENTRY_KINDS.find((each) => each === what);
  if (kind === undefined) throw new Error(`${id} is neither a move nor money: ${what}`);
  const asked = {
    id: idOf(id),
    amendmentId: idOf(`${id}-first`),
    day,
    fundId: award.fundId,
    awardId: award.id,
    kind,
    pence: readPounds(amount),
    words,
    overruled,
  };
  return obey(id, applyEntry(asked, books, time)).entries;
}

function playMove(
  { id, day, cells }: SampleEvent,
  to: AwardState,
  award: Award,
  books: Books,
  people: Readonly<Record<string, Person>>,
  time: EntryTime,
): Played {
  const [, by = '', why = '', overruled = ''] = cells;
  const asked = { id: `move-${id}`, to, day, ...whoIs(by), why, entryId: idOf(id), overruled };
  const { move, entries } = obey(id, applyMove(asked, award, books, people[award.personId], time));
  return { award: { ...award, state: to, moves: [...award.moves, move] }, entries };
}

function whoIs(by: string): { readonly byName: string; readonly byRole: Role } {
  if (by === 'lead') return { byName: 'Carys Iqbal', byRole: 'CPD lead' };
  if (by === 'head') return { byName: 'Meredith Abara', byRole: 'head' };
  if (by === 'business manager') return { byName: 'Leila Bevan', byRole: 'business manager' };
  return { byName: by, byRole: 'governors' };
}

function obey<Value>(event: string, result: Result<Value>): Value {
  if (!result.ok) throw new Error(`${event}: ${result.error.message}`);
  return result.value;
}
