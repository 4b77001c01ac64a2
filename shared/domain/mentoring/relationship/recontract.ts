import { formatDay, type Day } from '../../../lib/day';
import { latestTerm, termBefore, type SchoolCalendar } from '../../calendar/school-calendar';
import { whoAgreed } from './agreement';
import type { Pairing } from './pairing';

type Agreeing = Pick<Pairing, 'stage' | 'people' | 'agreement'>;

/** That a term has begun since the pair last agreed. */
export type Recontract = {
  readonly termName: string;
  /** The first day of the term that began since. */
  readonly since: Day;
  readonly agreedOn: Day;
  readonly words: string;
};

/** The day since which everybody of the pairing has agreed to the words as they stand; null while somebody has not. */
export function agreedOn({ people, agreement }: Pick<Pairing, 'people' | 'agreement'>): Day | null {
  if (agreement === null) return null;
  const days = whoAgreed(agreement);
  const each = people.map((id) => days.get(id));
  return each.includes(undefined) ? null : (each.filter((day) => day !== undefined).toSorted()[0] ?? null);
}

/**
 * The new term for which a pair has not agreed yet; null where they have, where they never did, and for pairings that
 * are proposed, pausing or closed. Who agrees in the holiday before a term has agreed for that term.
 */
export function findRecontract(pairing: Agreeing, school: SchoolCalendar, today: Day): Recontract | null {
  if (pairing.stage !== 'agreed' && pairing.stage !== 'active') return null;
  const day = agreedOn(pairing);
  const term = latestTerm(school, today);
  if (day === null || term === null) return null;
  const previous = termBefore(school, term);
  const isForThisTerm = previous === null ? day >= term.startDay : day > previous.endDay;
  if (isForThisTerm) return null;
  return {
    termName: term.name,
    since: term.startDay,
    agreedOn: day,
    words: `The ${inSentence(term.name)} began on ${formatDay(term.startDay)}. They last agreed on ${formatDay(day)}.`,
  };
}

/** Whether a new term began since everybody last agreed. */
export function needsRecontract(pairing: Agreeing, school: SchoolCalendar, today: Day): boolean {
  return findRecontract(pairing, school, today) !== null;
}

const inSentence = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
