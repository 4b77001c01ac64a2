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
  /** The stages it came to, and when; never why. */
  readonly stages: readonly { readonly day: Day; readonly to: PairingStage }[];
  readonly sessionsHeld: readonly { readonly day: Day; readonly minutes: number }[];
  readonly actions: { readonly agreed: number; readonly done: number };
  readonly principles: readonly PrincipleId[];
};

type Settings = Pick<School, 'mentoring' | 'periods' | 'priorities'>;

/** A pairing is never written to, so what shows in it is looked for once: a summary asks four times. */
const found = new WeakMap<Pairing, Settings & { readonly principles: readonly PrincipleId[] }>();

function principlesOf(
  pairing: Pairing,
  { mentoring, periods, priorities }: Settings,
): readonly PrincipleId[] {
  const before = found.get(pairing);
  if (before?.mentoring === mentoring && before.periods === periods && before.priorities === priorities) {
    return before.principles;
  }
  const principles = principlesShown(pairing, { mentoring, periods, priorities });
  found.set(pairing, { mentoring, periods, priorities, principles });
  return principles;
}

/** The facts of all pairings, in the order they began; taken from the open parts of a document alone. */
export function gatherCoachingFacts(open: {
  readonly school: Settings;
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
        stages: pairing.stageChanges.map(({ day, to }) => ({ day, to })),
        sessionsHeld: held
          .map(({ day, minutes }) => ({ day, minutes }))
          .toSorted((one, other) => one.day.localeCompare(other.day)),
        actions: { agreed: actions.length, done: actions.filter(({ isDone }) => isDone).length },
        principles: principlesOf(pairing, open.school),
      };
    });
  return { pairings };
}
