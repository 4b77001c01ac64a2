import type { PersonId } from '../domain/people/person';
import type { RecordKind, RecordRef } from '../domain/record/record-ref';
import type { DeskDocument } from './desk-document';

/** What a change touched: which records, and whom they are about. */
export type Touched = { readonly about: readonly RecordRef[]; readonly people: readonly PersonId[] };

/** The most records, and the most people, that one line of the history names: what touches more is about everybody. */
export const MOST_TOUCHED = 300;

type Plain = Readonly<Record<string, unknown>>;

/** The parts whose records a line can name by their own id. */
const KINDS = {
  rounds: 'round',
  pairings: 'pairing',
  enquiries: 'enquiry',
  funds: 'fund',
  awards: 'award',
  receipts: 'receipt',
  activities: 'activity',
  visits: 'visit',
  claims: 'claim',
  summaries: 'summary',
} as const satisfies Partial<Record<keyof DeskDocument, RecordKind>>;

/** Records that are about all their people, whichever part of them was changed. */
const WHOLLY: ReadonlySet<RecordKind> = new Set(['talk', 'pairing', 'enquiry', 'award', 'entry', 'visit']);

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What differs between two documents: the records by kind and id, a Teach-meet's talks one by one, and everybody whose id
 * stands in what was there before or is there now, so that a removal still says whom it was about.
 */
export function findTouched(before: DeskDocument, after: DeskDocument): Touched {
  const about: RecordRef[] = [];
  const people = new Set<PersonId>();
  const known = (text: string) => Object.hasOwn(before.people, text) || Object.hasOwn(after.people, text);
  const meet = (value: unknown) =>
    eachText(value, (text) => {
      // A key of people is a person's id.
      if (known(text)) people.add(text as PersonId);
    });
  const touch = (kind: RecordKind, id: string, one: unknown, other: unknown) => {
    about.push({ kind, id });
    if (!WHOLLY.has(kind)) return eachDifference(one, other, meet);
    meet(one);
    meet(other);
  };

  if (before.school !== after.school) about.push({ kind: 'school', id: 'school' });
  for (const [id, one, other] of changed(before.people, after.people)) {
    about.push({ kind: 'person', id });
    // Whoever manages somebody who is added or removed is not whom it is about.
    if (one !== undefined && other !== undefined) eachDifference(one, other, meet);
    people.add(id as PersonId); // a key of people
  }
  for (const [id, one, other] of changed(before.teachMeets, after.teachMeets)) {
    touchTeachMeet(id, one, other, touch);
  }
  // The keys of KINDS are parts of the document, which Object.entries cannot say.
  for (const [part, kind] of Object.entries(KINDS) as [keyof typeof KINDS, RecordKind][]) {
    for (const [id, one, other] of changed(before[part], after[part])) touch(kind, id, one, other);
  }
  if (before.ledger !== after.ledger) {
    const byId = (ledger: DeskDocument['ledger']) =>
      Object.fromEntries(ledger.map((line) => [line.id, line]));
    for (const [id, one, other] of changed(byId(before.ledger), byId(after.ledger))) {
      touch('entry', id, one, other);
    }
  }
  for (const [, one, other] of changed(before.keepApart, after.keepApart)) {
    meet(one);
    meet(other);
  }
  for (const part of ['notes', 'lessonReviews'] as const) {
    for (const [, one, other] of changed(before.confidential[part], after.confidential[part])) {
      for (const id of pairingIds(one, other)) {
        const pairings = [before.pairings, after.pairings].map((each) => (each as Plain)[id]);
        touch('pairing', id, pairings[0], pairings[1]);
      }
    }
  }
  for (const id of awardsNamed(about, before, after)) {
    meet((before.awards as Plain)[id]);
    meet((after.awards as Plain)[id]);
  }
  return { about: unique(about).slice(0, MOST_TOUCHED), people: [...people].slice(0, MOST_TOUCHED) };
}

/** The records that are not the very same before and after, with both. */
function* changed(before: object, after: object): Generator<readonly [string, unknown, unknown]> {
  if (before === after) return;
  const one = before as Plain;
  const other = after as Plain;
  for (const id of new Set([...Object.keys(one), ...Object.keys(other)])) {
    if (one[id] !== other[id]) yield [id, one[id], other[id]];
  }
}

function touchTeachMeet(
  id: string,
  one: unknown,
  other: unknown,
  touch: (kind: RecordKind, id: string, one: unknown, other: unknown) => void,
): void {
  const [was, is] = [one, other].map((each) => (isPlain(each) ? each : {}));
  if (was === undefined || is === undefined) return;
  const { talks: talksBefore = {}, placements: placesBefore = {}, ...restBefore } = was;
  const { talks: talksAfter = {}, placements: placesAfter = {}, ...restAfter } = is;
  const restDiffers = [...changed(restBefore, restAfter)].length > 0;
  if (restDiffers) touch('teach-meet', id, restBefore, restAfter);
  if (one === undefined || other === undefined) return;
  const talks = new Set<string>();
  for (const [talk] of changed(Object(talksBefore), Object(talksAfter))) talks.add(talk);
  for (const [talk] of changed(Object(placesBefore), Object(placesAfter))) talks.add(talk);
  for (const talk of talks) {
    touch('talk', `${id}/${talk}`, Object(talksBefore)[talk], Object(talksAfter)[talk]);
  }
}

/** Receipts and entries are about the person of their award. */
function awardsNamed(about: readonly RecordRef[], before: DeskDocument, after: DeskDocument): Set<string> {
  const entries = new Set(about.filter(({ kind }) => kind === 'entry').map(({ id }) => id));
  for (const { kind, id } of about) {
    if (kind !== 'receipt') continue;
    for (const { receipts } of [before, after]) {
      const receipt = (receipts as Plain)[id];
      if (isPlain(receipt)) eachText(receipt['entryIds'], (entry) => entries.add(entry));
    }
  }
  const awards = new Set<string>();
  if (entries.size === 0) return awards;
  for (const { id, awardId } of [...before.ledger, ...after.ledger]) {
    if (awardId !== null && entries.has(id)) awards.add(awardId);
  }
  return awards;
}

function pairingIds(...records: readonly unknown[]): ReadonlySet<string> {
  return new Set(
    records.flatMap((record) =>
      isPlain(record) && typeof record['pairingId'] === 'string' ? [record['pairingId']] : [],
    ),
  );
}

/** Every text in a value, keys included. */
function eachText(value: unknown, see: (text: string) => void): void {
  if (typeof value === 'string') see(value);
  else if (Array.isArray(value)) for (const item of value) eachText(item, see);
  else if (isPlain(value)) {
    for (const [key, item] of Object.entries(value)) {
      see(key);
      eachText(item, see);
    }
  }
}

/** Both sides of every place where two values differ. */
function eachDifference(one: unknown, other: unknown, see: (value: unknown) => void): void {
  if (one === other) return;
  if (Array.isArray(one) && Array.isArray(other)) {
    const [before, after] = [new Set<unknown>(one), new Set<unknown>(other)];
    for (const item of one) if (!after.has(item)) see(item);
    for (const item of other) if (!before.has(item)) see(item);
  } else if (isPlain(one) && isPlain(other)) {
    for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
      if (one[key] === other[key]) continue;
      if (!(key in one) || !(key in other)) see(key);
      eachDifference(one[key], other[key], see);
    }
  } else {
    see(one);
    see(other);
  }
}

function unique(refs: readonly RecordRef[]): readonly RecordRef[] {
  const seen = new Set<string>();
  return refs.filter(({ kind, id }) => {
    const key = `${kind} ${id}`;
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
}
