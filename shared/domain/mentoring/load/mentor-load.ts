import type { Day } from '../../../lib/day';
import { academicYearAt, latestTerm } from '../../calendar/school-calendar';
import type { PersonId } from '../../people/person';
import { sortName } from '../../people/person';
import type { School } from '../../school/school';
import { hasMentor } from '../pairing-kind';
import { minutesByPerson, minutesHeld } from '../relationship/hours';
import { nameOf, type People } from '../../people/name-of';
import type { Gain, Pairing, PairingId } from '../relationship/pairing';
import type { Round } from '../round/round';

/** What a mentor or coach carries, gives and gains. */
export type MentorLoad = {
  readonly personId: PersonId;
  readonly name: string;
  /** Pairings that are not closed, in which they mentor or coach. */
  readonly open: readonly PairingId[];
  /** Places that their latest round gave them; null where no round did. */
  readonly places: number | null;
  readonly minutesThisTerm: number;
  readonly minutesThisYear: number;
  /** The pairings in which those minutes were given. */
  readonly metThisTerm: readonly PairingId[];
  readonly metThisYear: readonly PairingId[];
  /** What they said they learned by it, and thanks that others gave in their pairings; latest first. */
  readonly learned: readonly GainIn[];
  readonly thanks: readonly GainIn[];
};

export type GainIn = Gain & { readonly pairingId: PairingId };

/**
 * Everybody who mentors or coaches, in a pairing or by the places of a round, by family name. It is there to spread the
 * load and to give thanks, so nobody is ranked. Co-coaches are not mentors: only kinds with a mentor count.
 */
export function listMentorLoad(of: {
  readonly pairings: Readonly<Record<string, Pairing>>;
  readonly rounds: Readonly<Record<string, Round>>;
  readonly people: People;
  readonly school: Pick<School, 'academicYears'>;
  readonly today: Day;
}): readonly MentorLoad[] {
  const { people, school, today } = of;
  const pairings = Object.values<Pairing>(of.pairings).filter(({ kind }) => hasMentor(kind));
  const places = placesByPerson(Object.values<Round>(of.rounds));
  const term = latestTerm(school, today)?.startDay ?? today;
  const year = academicYearAt(school, today).terms[0]?.startDay ?? today;
  const inTerm = minutesByPerson(pairings, { from: term, to: today });
  const inYear = minutesByPerson(pairings, { from: year, to: today });
  const theirs = new Map<PersonId, Pairing[]>();
  for (const id of places.keys()) if (people[id] !== undefined) theirs.set(id, []);
  for (const pairing of pairings) {
    const [mentor] = pairing.people;
    if (mentor !== undefined) theirs.set(mentor, [...(theirs.get(mentor) ?? []), pairing]);
  }
  return [...theirs]
    .map(([personId, own]) => ({
      personId,
      name: nameOf(people, personId),
      open: own.filter(({ stage }) => stage !== 'closed').map(({ id }) => id),
      places: places.get(personId) ?? null,
      minutesThisTerm: inTerm.get(personId)?.given ?? 0,
      minutesThisYear: inYear.get(personId)?.given ?? 0,
      metThisTerm: metSince(own, term, today),
      metThisYear: metSince(own, year, today),
      learned: gainsIn(own, (gain) => gain.kind === 'learned' && gain.personId === personId),
      thanks: gainsIn(own, (gain) => gain.kind === 'thanks' && gain.personId !== personId),
    }))
    .toSorted((one, other) => sortKey(people, one).localeCompare(sortKey(people, other), 'en-GB'));
}

const metSince = (pairings: readonly Pairing[], from: Day, to: Day): readonly PairingId[] =>
  pairings.flatMap((pairing) => (minutesHeld(pairing, { from, to }) > 0 ? [pairing.id] : []));

function gainsIn(pairings: readonly Pairing[], isWanted: (gain: Gain) => boolean): readonly GainIn[] {
  return pairings
    .flatMap(({ id, gains }) => gains.filter(isWanted).map((gain) => ({ ...gain, pairingId: id })))
    .toSorted((one, other) => other.day.localeCompare(one.day));
}

function placesByPerson(rounds: readonly Round[]): ReadonlyMap<PersonId, number> {
  const inOrder = rounds.toSorted((one, other) => one.madeOn.localeCompare(other.madeOn));
  return new Map(
    inOrder.flatMap(({ mentors }) => mentors.map(({ personId, places }) => [personId, places] as const)),
  );
}

function sortKey(people: People, { personId, name }: MentorLoad): string {
  const person = people[personId];
  return person === undefined ? name : sortName(person);
}
