import type { Day } from '../../../lib/day';
import { ok, refuse, type Result } from '../../../lib/result';
import type { TimeOfDay } from '../../../lib/time-of-day';
import type { PersonId } from '../../people/person';
import type { School } from '../../school/school';
import { KIND_WORDS } from '../pairing-kind';
import { namePairing } from '../relationship/name-pairing';
import { nameOf, type People } from '../../people/name-of';
import type { Pairing, PairingId } from '../relationship/pairing';
import type { Session } from '../relationship/session';

/** Whose sessions: one pairing's, or all of one person's. */
export type CalendarOf =
  | { readonly of: 'pairing'; readonly pairingId: PairingId }
  | { readonly of: 'person'; readonly personId: PersonId };

type CalendarEntry = {
  readonly sessionId: string;
  readonly day: Day;
  /** Null where no time is set: the entry then takes the day. */
  readonly start: TimeOfDay | null;
  readonly minutes: number;
  readonly title: string;
  /** Who has to see to what beforehand; '' where there is nothing. */
  readonly note: string;
};

/** Sessions as any calendar may show them: that they take place and with whom, never what they are about. */
export type SessionCalendar = {
  readonly name: string;
  readonly timeZone: string;
  readonly entries: readonly CalendarEntry[];
};

const COVER_NOTES: Readonly<Record<Session['cover'], string>> = {
  'not needed': '',
  needed: 'Cover needed',
  arranged: 'Cover arranged',
};

/**
 * The sessions planned and held, in order of time, for a calendar file; refuses a pairing or person that has gone, and
 * one without a session.
 *
 * @example
 * prepareSessionCalendar({ of: 'pairing', pairingId }, document).value.entries[0].title
 * //=> 'Mentoring: Mei Rashid and Idris Sandhu'
 */
export function prepareSessionCalendar(
  whose: CalendarOf,
  source: {
    readonly school: Pick<School, 'timeZone'>;
    readonly people: People;
    readonly pairings: Readonly<Record<string, Pairing>>;
  },
): Result<SessionCalendar> {
  const { people, pairings, school } = source;
  const chosen = choosePairings(whose, source);
  if (!chosen.ok) return chosen;
  const entries = chosen.value
    .flatMap((pairing) => listEntries(pairing, people))
    .toSorted((a, b) => a.day.localeCompare(b.day) || (a.start ?? '').localeCompare(b.start ?? ''));
  if (entries.length === 0) {
    return refuse(
      'no-sessions',
      'No session is planned or held yet, so there is nothing to put into a calendar. Plan the sessions first.',
    );
  }
  return ok({ name: nameCalendar(whose, pairings, people), timeZone: school.timeZone, entries });
}

function choosePairings(
  whose: CalendarOf,
  { people, pairings }: { readonly people: People; readonly pairings: Readonly<Record<string, Pairing>> },
): Result<readonly Pairing[]> {
  if (whose.of === 'pairing') {
    const pairing = pairings[whose.pairingId];
    if (pairing === undefined) return refuse('pairing-unknown', 'This pairing is no longer there.');
    return ok([pairing]);
  }
  if (people[whose.personId] === undefined)
    return refuse('person-unknown', 'This person is no longer listed.');
  return ok(Object.values(pairings).filter((pairing) => pairing.people.includes(whose.personId)));
}

function nameCalendar(
  whose: CalendarOf,
  pairings: Readonly<Record<string, Pairing>>,
  people: People,
): string {
  if (whose.of === 'person') return `Mentoring and coaching: ${nameOf(people, whose.personId)}`;
  const pairing = pairings[whose.pairingId];
  return pairing === undefined ? '' : titleSessions(pairing, people);
}

const titleSessions = (pairing: Pairing, people: People): string =>
  `${KIND_WORDS[pairing.kind].label}: ${namePairing(pairing, people)}`;

function listEntries(pairing: Pairing, people: People): readonly CalendarEntry[] {
  const title = titleSessions(pairing, people);
  return Object.values(pairing.sessions)
    .filter(({ status }) => status !== 'missed')
    .map(({ id, day, start, minutes, cover, status }) => ({
      sessionId: id,
      day,
      start,
      minutes,
      title,
      note: status === 'planned' ? COVER_NOTES[cover] : '',
    }));
}
