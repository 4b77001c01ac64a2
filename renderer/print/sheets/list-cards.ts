import type { Programme, ProgrammeTalk } from '#shared/domain/teach-meet/programme/programme';
import { talksOf } from '#shared/domain/teach-meet/programme/talks-of';

/** One card: a presenter with up to three of their talks. */
export type PresenterCard = {
  readonly key: string;
  readonly name: string;
  readonly role: string;
  readonly talks: readonly {
    readonly talk: ProgrammeTalk;
    readonly roomName: string;
    readonly others: readonly string[];
  }[];
  /** Which card of how many, where a presenter has more talks than one card holds. */
  readonly part: { readonly number: number; readonly of: number };
};

const TALKS_A_CARD = 3;

/** A card for each presenter in alphabetical order of name as it is written; more than one for somebody with many talks. */
export function listCards(programme: Programme): readonly PresenterCard[] {
  const roomNames = new Map(programme.rooms.map((room) => [room.id, room.name]));
  const people = new Map(
    programme.talks.flatMap((talk) => talk.presenters.map((person) => [person.id, person])),
  );
  const collator = new Intl.Collator('en-GB', { sensitivity: 'base' });
  return [...people.values()]
    .toSorted((a, b) => collator.compare(a.name, b.name))
    .flatMap((person) => {
      const talks = talksOf(programme, person.id).map((talk) => ({
        talk,
        roomName: roomNames.get(talk.roomId) ?? '',
        others: talk.presenters.filter(({ id }) => id !== person.id).map(({ name }) => name),
      }));
      const parts = Math.ceil(talks.length / TALKS_A_CARD);
      return Array.from({ length: parts }, (_, part) => ({
        key: `${person.id}/${part}`,
        name: person.name,
        role: person.role,
        talks: talks.slice(part * TALKS_A_CARD, (part + 1) * TALKS_A_CARD),
        part: { number: part + 1, of: parts },
      }));
    });
}
