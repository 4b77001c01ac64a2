import type { Day } from '../../lib/day';
import type { School } from '../school/school';
import { principlesShown } from './coverage/find-evidence';
import type { PairingKind } from './pairing-kind';
import type { PrincipleId } from './principles';
import type { Pairing, PairingId, PairingStage } from './relationship/pairing';
import type { Session } from './relationship/session';
import type { PersonId } from '../people/person';

/**
 * All that a report or export may take about coaching: that meetings took place and for how long, how many actions were
 * agreed, which principles show. It has no place for anybody's words, so nothing said in confidence can get into it.
 */
export type CoachingFacts = {
  readonly pairings: readonly PairingFacts[];
};

export type PairingFacts = {
  readonly pairingId: PairingId;
  readonly people: readonly PersonId[];
  readonly kind: PairingKind;
  readonly stage: PairingStage;
  readonly startDay: Day;
  readonly sessionsHeld: readonly { readonly day: Day; readonly minutes: number }[];
  readonly actions: { readonly agreed: number; readonly done: number };
  readonly principles: readonly PrincipleId[];
};

/** The facts of all pairings, in the order they began; taken from the open parts of a document alone. */
export function gatherCoachingFacts(open: {
  readonly school: Pick<School, 'mentoring' | 'periods' | 'priorities'>;
  readonly pairings: Readonly<Record<string, Pairing>>;
}): CoachingFacts {
  const pairings = Object.values<Pairing>(open.pairings)
    .toSorted((one, other) => one.startDay.localeCompare(other.startDay) || one.id.localeCompare(other.id))
    .map((pairing): PairingFacts => {
      const held = Object.values<Session>(pairing.sessions).filter(({ status }) => status === 'held');
      const actions = held.flatMap((session) => session.actions);
      return {
        pairingId: pairing.id,
        people: pairing.people,
        kind: pairing.kind,
        stage: pairing.stage,
        startDay: pairing.startDay,
        sessionsHeld: held
          .map(({ day, minutes }) => ({ day, minutes }))
          .toSorted((one, other) => one.day.localeCompare(other.day)),
        actions: { agreed: actions.length, done: actions.filter(({ isDone }) => isDone).length },
        principles: principlesShown(pairing, open.school),
      };
    });
  return { pairings };
}
