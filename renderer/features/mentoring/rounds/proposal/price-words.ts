import { nameOf, type People } from '#shared/domain/people/name-of';
import type { PairPrice, PartnerMove } from '#shared/domain/mentoring/round/round-answers';
import { plural } from '#shared/lib/plural';

/** What a price comes to: `costs 14 points and leaves 1 person more without a partner`. */
export function sayPrice({ points, fewerPaired }: Pick<PairPrice, 'points' | 'fewerPaired'>): string {
  const parts = [
    ...(points > 0 ? [`costs ${plural(points, 'point')}`] : []),
    ...(points < 0 ? [`gains ${plural(-points, 'point')}`] : []),
    ...(fewerPaired > 0
      ? [`leaves ${plural(fewerPaired, 'more person', 'more people')} without a partner`]
      : []),
    ...(fewerPaired < 0 ? [`gives ${plural(-fewerPaired, 'more person', 'more people')} a partner`] : []),
  ];
  return parts.length === 0 ? 'costs nothing' : parts.join(' and ');
}

/** Where one other person would go: `Jo Hart would move from Tom Reid to Ann Lee`. */
export function sayMove({ personId, from, to }: PartnerMove, people: People): string {
  const name = nameOf(people, personId);
  if (to === null)
    return `${name} would have no partner (now ${from === null ? 'none' : nameOf(people, from)})`;
  if (from === null) return `${name} would be with ${nameOf(people, to)}`;
  return `${name} would move from ${nameOf(people, from)} to ${nameOf(people, to)}`;
}
