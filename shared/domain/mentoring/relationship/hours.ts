import type { Day } from '../../../lib/day';
import { hasMentor, type PairingKind } from '../pairing-kind';
import type { Pairing } from './pairing';
import type { Session } from './session';

type Meetings = Pick<Pairing, 'kind' | 'people' | 'sessions'>;

/** The days that count, both included; all where none is named. */
export type Span = { readonly from?: Day; readonly to?: Day };

/** Minutes that a pairing met. */
export function minutesHeld({ sessions }: Pick<Pairing, 'sessions'>, span: Span = {}): number {
  return Object.values<Session>(sessions)
    .filter(({ status, day }) => status === 'held' && isWithin(day, span))
    .reduce((sum, { minutes }) => sum + minutes, 0);
}

/** Minutes somebody gave as a mentor or coach, and received as a learner; co-coaches do both at once. */
export type Minutes = { readonly given: number; readonly received: number };

/**
 * What somebody does by their place among a pairing's people: the first gives, the others receive; co-coaches do both.
 *
 * @example
 * partOf('mentoring', 0) //=> { gives: true, receives: false }
 */
export function partOf(
  kind: PairingKind,
  place: number,
): { readonly gives: boolean; readonly receives: boolean } {
  return { gives: !hasMentor(kind) || place === 0, receives: !hasMentor(kind) || place > 0 };
}

/**
 * Minutes given and received by each person over some pairings.
 *
 * @example
 * minutesByPerson([pairingOf('mei', 'idris', 45)]).get('mei') //=> { given: 45, received: 0 }
 */
export function minutesByPerson(pairings: Iterable<Meetings>, span: Span = {}): ReadonlyMap<string, Minutes> {
  const totals = new Map<string, Minutes>();
  for (const pairing of pairings) {
    const minutes = minutesHeld(pairing, span);
    if (minutes === 0) continue;
    pairing.people.forEach((id, place) => {
      const before = totals.get(id) ?? { given: 0, received: 0 };
      const { gives, receives } = partOf(pairing.kind, place);
      totals.set(id, {
        given: before.given + (gives ? minutes : 0),
        received: before.received + (receives ? minutes : 0),
      });
    });
  }
  return totals;
}

const isWithin = (day: Day, { from, to }: Span): boolean =>
  (from === undefined || day >= from) && (to === undefined || day <= to);
