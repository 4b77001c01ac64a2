import type { Day } from '../../lib/day';
import type { PersonId } from '../people/person';

/** Another person's name in a line, from `start` to `end` in its words: to be looked at, and withheld by hand. */
export type Mention = { readonly start: number; readonly end: number; readonly name: string };

/** One line of somebody's record. */
export type SubjectLine = {
  /** Unique in the record; a mention is known by `lineId:start`. */
  readonly id: string;
  readonly label: string;
  readonly words: string;
  readonly mentions: readonly Mention[];
  /** Whether it comes from a private note or a lesson review. */
  readonly isPrivate: boolean;
};

/** A run of lines that belong together: one pairing, one enquiry, one award. */
export type SubjectEntry = {
  readonly id: string;
  readonly title: string;
  readonly day: Day | null;
  readonly lines: readonly SubjectLine[];
};

/**
 * One person's whole record, as they may ask to see it: everything that names them or belongs to them, in plain words,
 * with every other person's name marked.
 *
 * @see UK GDPR, article 15
 */
export type SubjectRecord = {
  readonly personId: PersonId;
  readonly name: string;
  readonly madeAt: string;
  /** Whether private notes and lesson reviews are in it, and how many there are either way. */
  readonly withPrivate: boolean;
  readonly privateCount: number;
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly entries: readonly SubjectEntry[];
  }[];
  /** Everybody else who is named, with how often. */
  readonly others: readonly { readonly name: string; readonly count: number }[];
};
