import { foldText } from '../../people/import/fold-text';
import type { Person } from '../../people/person';
import type { StaffGroup } from '../../school/school';
import { readTalkMinutes } from '../plan/check-talk-minutes';
import { listEquipment } from '../plan/list-equipment';
import { MAX_TALK_MINUTES, type Presenter, type Talk, type TeachMeet } from '../teach-meet';
import { matchPresenters, type NamedPresenter } from './match-presenters';
import { matchPasteColumns, type PasteColumns, type PasteField } from './paste-columns';

/**
 * `ready`: can be added as it is. `check`: can be added, but something was guessed or not understood. `too-long`, `known`
 * and `no-title` are left out unless somebody mends or insists: a talk longer than seven minutes, one whose title is in the
 * list already, and a row without a title.
 */
export type PastedLabel = 'ready' | 'check' | 'too-long' | 'known' | 'no-title';

export type PastedTalk = {
  /** From 1, as the rows were pasted, headings counted. */
  readonly row: number;
  readonly label: PastedLabel;
  /** Why it is not simply ready; each in a sentence. */
  readonly reasons: readonly string[];
  readonly names: readonly NamedPresenter[];
  /** The talk but for its id; a length that was refused stands here as seven minutes. */
  readonly talk: Omit<Talk, 'id'>;
};

/** Whom somebody chose for a row's nth name (from 0); null where nobody did. */
export type PresenterChoice = (row: number, index: number) => Presenter | null;

type School = { readonly people: readonly Person[]; readonly staffGroups: readonly StaffGroup[] };

/**
 * The talks that pasted rows hold, each with a label and its reasons. Blank rows are passed over. `columns` and
 * `choiceFor` say what somebody corrected.
 *
 * @example
 * readPastedTalks([['Phonics for all', 'Priya Shah', '7']], teachMeet, school)[0]?.label //=> 'ready'
 */
export function readPastedTalks(
  rows: readonly (readonly string[])[],
  teachMeet: Pick<TeachMeet, 'talks' | 'rooms'>,
  school: School,
  columns: PasteColumns = matchPasteColumns(rows),
  choiceFor: PresenterChoice = () => null,
): readonly PastedTalk[] {
  const known: KnownWords = {
    equipment: listEquipment(teachMeet),
    themes: Object.values(teachMeet.talks).map(({ theme }) => theme),
  };
  const seen = new Set(Object.values(teachMeet.talks).map((talk) => foldText(talk.title)));
  return rows.flatMap((cells, index) => {
    if ((columns.hasHeader && index === 0) || cells.every((cell) => cell.trim() === '')) return [];
    const read = readRow(cells, index + 1, columns, school, known, choiceFor);
    const key = foldText(read.talk.title);
    if (key === '') return [read];
    if (!seen.has(key)) {
      seen.add(key);
      return [read];
    }
    const reason = 'A talk of this title is in the list already.';
    return [{ ...read, label: 'known' as const, reasons: [reason, ...read.reasons] }];
  });
}

/** Words in use already: who writes them with other capitals means the same. */
type KnownWords = { readonly equipment: readonly string[]; readonly themes: readonly string[] };

const asKnown = (word: string, known: readonly string[]): string =>
  known.find((each) => foldText(each) === foldText(word)) ?? word;

function readRow(
  cells: readonly string[],
  row: number,
  columns: PasteColumns,
  school: School,
  known: KnownWords,
  choiceFor: PresenterChoice,
): PastedTalk {
  const cell = (field: PasteField): string => (cells[columns.fields.indexOf(field)] ?? '').trim();
  const checks: string[] = [];
  const title = oneLine(cell('title'));
  if (title.length > 200) checks.push('The title is cut after 200 characters.');
  const matched = matchPresenters(cell('presenters'), school.people).map((named, index) =>
    settleName(named, choiceFor(row, index)),
  );
  const names = withOrganisation(matched, oneLine(cell('organisation')));
  checks.push(...names.flatMap(checkName));
  if (names.length === 0) checks.push('Nobody is named to present it.');
  const minutes = readMinutes(cell('minutes'));
  if (minutes.kind === 'unread') checks.push(minutes.reason);
  const status = readStatus(cell('status'));
  if (status === null) checks.push(`“${oneLine(cell('status'))}” is no status: it is added as tentative.`);
  const staffGroup = readStaffGroup(cell('staffGroup'), names, school);
  if (staffGroup === null)
    checks.push(`“${oneLine(cell('staffGroup'))}” is no staff group of the school: left empty.`);
  const demand = readDemand(cell('demand'));
  if (demand === null)
    checks.push(`“${oneLine(cell('demand'))}” is no number of colleagues: demand is left at 0.`);
  const talk: Omit<Talk, 'id'> = {
    title: title.slice(0, 200),
    presenters: uniquePresenters(names),
    theme: asKnown(oneLine(cell('theme')).slice(0, 80), known.themes),
    staffGroup: staffGroup ?? '',
    minutes: minutes.value,
    needs: [...new Set(readNeeds(cell('needs')).map((need) => asKnown(need, known.equipment)))],
    demand: demand ?? 0,
    unavailable: [],
    preference: null,
    status: status ?? 'tentative',
    notes: cell('notes').slice(0, 2000),
  };
  if (title === '')
    return { row, label: 'no-title', reasons: ['The row has no title.', ...checks], names, talk };
  if (minutes.kind === 'too-long')
    return { row, label: 'too-long', reasons: [minutes.reason, ...checks], names, talk };
  return { row, label: checks.length === 0 ? 'ready' : 'check', reasons: checks, names, talk };
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

function checkName({ name, kind, candidates }: NamedPresenter): readonly string[] {
  if (kind === 'match') return [];
  if (kind === 'unknown') return [`${name} is not in the list of people: added as a visitor.`];
  return [`${candidates.length} people can be meant by ${name}: choose one, or they are added as a visitor.`];
}

function settleName(named: NamedPresenter, presenter: Presenter | null): NamedPresenter {
  return presenter === null ? named : { ...named, kind: 'match', presenter };
}

/** Gives the organisation of its own column to the visitors who have none. */
function withOrganisation(names: readonly NamedPresenter[], organisation: string): readonly NamedPresenter[] {
  if (organisation === '') return names;
  return names.map((named) =>
    named.presenter.kind === 'visitor' && named.presenter.organisation === ''
      ? { ...named, presenter: { ...named.presenter, organisation: organisation.slice(0, 120) } }
      : named,
  );
}

/** The presenters behind the names, nobody twice. */
export function uniquePresenters(names: readonly Pick<NamedPresenter, 'presenter'>[]): Talk['presenters'] {
  const seen = new Set<string>();
  return names.flatMap(({ presenter }) => {
    const key = presenter.kind === 'person' ? presenter.personId : `visitor ${foldText(presenter.name)}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [presenter];
  });
}

type ReadMinutes =
  | { readonly kind: 'read'; readonly value: number }
  | { readonly kind: 'unread' | 'too-long'; readonly value: number; readonly reason: string };

function readMinutes(text: string): ReadMinutes {
  if (text === '') return { kind: 'read', value: MAX_TALK_MINUTES };
  const minutes = readTalkMinutes(text);
  if (minutes.ok) return { kind: 'read', value: minutes.value };
  const { name, message } = minutes.error;
  return name === 'too-long'
    ? { kind: 'too-long', value: MAX_TALK_MINUTES, reason: message }
    : { kind: 'unread', value: MAX_TALK_MINUTES, reason: `${message} It is added with ${MAX_TALK_MINUTES}.` };
}

const STATUSES: Readonly<Record<Talk['status'], readonly string[]>> = {
  confirmed: ['confirmed', 'yes', 'y', 'accepted', 'agreed', 'definite', 'true', '✓'],
  tentative: [
    '',
    'tentative',
    'maybe',
    'tbc',
    'provisional',
    'to be confirmed',
    'pending',
    'offered',
    '?',
    'false',
    'not yet',
  ],
  withdrawn: ['withdrawn', 'no', 'n', 'cancelled', 'canceled', 'dropped out', 'declined'],
};

function readStatus(text: string): Talk['status'] | null {
  const word = foldText(text);
  for (const status of ['confirmed', 'tentative', 'withdrawn'] as const) {
    if (STATUSES[status].includes(word)) return status;
  }
  return null;
}

/** The group named, or the first presenter's; null for a group that the school does not have. */
function readStaffGroup(
  text: string,
  names: readonly NamedPresenter[],
  { people, staffGroups }: School,
): string | null {
  if (text !== '') {
    const word = foldText(text).replace(/s$/u, '');
    const found = staffGroups.find(({ id, label }) =>
      [id, label].some((each) => foldText(each).replace(/s$/u, '') === word),
    );
    return found?.id ?? null;
  }
  return staffGroupOf(names[0]?.presenter, people);
}

/** The staff group of a presenter; '' for a visitor, a governor, or nobody. */
export function staffGroupOf(
  presenter: Talk['presenters'][number] | undefined,
  people: readonly Person[],
): string {
  if (presenter?.kind !== 'person') return '';
  return people.find(({ id }) => id === presenter.personId)?.staffGroup ?? '';
}

function readDemand(text: string): number | null {
  if (text === '') return 0;
  const figure = /^\d{1,4}$/u.test(text) ? Number(text) : Number.NaN;
  return Number.isNaN(figure) || figure > 5000 ? null : figure;
}

function readNeeds(text: string): readonly string[] {
  return text
    .split(/[;,\n\r]|\s(?:and|&)\s/iu)
    .map((need) => oneLine(need).slice(0, 60))
    .filter((need) => need !== '' && !/^(?:none|nothing|no|n\/a|-)$/iu.test(need));
}
