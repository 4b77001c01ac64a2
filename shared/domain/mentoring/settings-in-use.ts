import type { Person } from '../people/person';
import type { SessionKind } from './mentoring-settings';
import type { Goal } from './relationship/goal';
import type { Pairing } from './relationship/pairing';
import type { Session } from './relationship/session';

type Pairings = Readonly<Record<string, Pick<Pairing, 'goals' | 'sessions'>>>;
type KindUse = { readonly sessions: number; readonly reviews: number };

/** How many people are free in a period on some day of the week. */
export function countFreeIn(
  people: Readonly<Record<string, Pick<Person, 'freePeriods'>>>,
  periodId: string,
): number {
  return Object.values(people).filter(({ freePeriods }) =>
    freePeriods.some((free) => free.endsWith(`/${periodId}`)),
  ).length;
}

/** How many goals serve a priority of the school. */
export function countGoalsServing(pairings: Pairings, priorityId: string): number {
  return Object.values(pairings)
    .flatMap(({ goals }) => Object.values<Goal>(goals))
    .filter((goal) => goal.priorityId === priorityId).length;
}

/** How many sessions are of a kind, and how many of those hold a lesson review. */
export function countOfKind(pairings: Pairings, kindId: string): KindUse {
  const sessions = Object.values(pairings)
    .flatMap((pairing) => Object.values<Session>(pairing.sessions))
    .filter((session) => session.kindId === kindId);
  return { sessions: sessions.length, reviews: sessions.filter(({ hasReview }) => hasReview).length };
}

/**
 * The kind that sessions become when theirs is removed: the first other one that counts as the same; else the first.
 * Undefined where there is no other, or where a lesson review would be left without its form.
 */
export function kindInPlaceOf(
  kinds: readonly SessionKind[],
  gone: SessionKind,
  { reviews }: Pick<KindUse, 'reviews'>,
): SessionKind | undefined {
  const others = kinds.filter(({ id }) => id !== gone.id);
  const same = others.find(({ use }) => use === gone.use);
  if (same !== undefined || reviews > 0) return same;
  return others.find(({ use }) => use === 'conversation') ?? others[0];
}
