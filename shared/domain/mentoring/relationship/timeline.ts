import type { Day } from '../../../lib/day';
import { plural } from '../../../lib/plural';
import type { School } from '../../school/school';
import { PRINCIPLE_NAMES } from '../principles';
import { nameOf, type People } from '../../people/name-of';
import type { Goal } from './goal';
import type { Pairing } from './pairing';
import { kindOfSession } from './session-kind-of';
import type { Session } from './session';

/** The record that something points to, within its pairing. */
export type RecordOfPairing = {
  readonly kind: 'pairing' | 'agreement' | 'goal' | 'session' | 'gain' | 'evidence';
  readonly id: string;
};

/** One thing that happened in a pairing. */
export type TimelineEntry = {
  readonly key: string;
  readonly day: Day;
  readonly words: string;
  readonly record: RecordOfPairing;
};

/**
 * Everything that happened in a pairing, earliest first; what happened on one day stands in the order start, stage,
 * agreement, goal, session, gain, evidence. Nothing of a private note or a lesson review is in it: a pairing has none.
 */
export function listTimeline(
  pairing: Pairing,
  school: Pick<School, 'mentoring'>,
  people: People,
): readonly TimelineEntry[] {
  const entries = [
    ...stageEntries(pairing, school),
    ...agreementEntries(pairing, people),
    ...Object.values<Goal>(pairing.goals).flatMap(goalEntries),
    ...Object.values<Session>(pairing.sessions).flatMap((session) => sessionEntries(session, school)),
    ...pairing.gains.map(({ id, day, words, kind, personId }) => ({
      key: `gain ${id}`,
      day,
      words: `${nameOf(people, personId)} ${kind === 'thanks' ? 'gave thanks' : 'learned'}: ${words}`,
      record: { kind: 'gain' as const, id },
    })),
    ...pairing.evidence.map(({ id, day, words, principle }) => ({
      key: `evidence ${id}`,
      day,
      words: `${PRINCIPLE_NAMES[principle]}: ${words}`,
      record: { kind: 'evidence' as const, id },
    })),
  ];
  return entries.toSorted((one, other) => one.day.localeCompare(other.day));
}

function stageEntries(pairing: Pairing, { mentoring }: Pick<School, 'mentoring'>): readonly TimelineEntry[] {
  const record = { kind: 'pairing', id: pairing.id } as const;
  return [
    { key: 'start', day: pairing.startDay, words: 'The pairing starts', record },
    ...pairing.stageChanges.map(({ day, to, why }, index) => ({
      key: `stage ${index}`,
      day,
      words: `Stage: ${mentoring.stageLabels[to]}${why === '' ? '' : ` (${why})`}`,
      record,
    })),
    ...(pairing.closing === null || pairing.closing.learned.trim() === ''
      ? []
      : [
          {
            key: 'learned',
            day: pairing.closing.day,
            words: `What was learned: ${pairing.closing.learned}`,
            record,
          },
        ]),
  ];
}

function agreementEntries({ id, agreement }: Pairing, people: People): readonly TimelineEntry[] {
  if (agreement === null) return [];
  const record = { kind: 'agreement', id } as const;
  return [
    { key: 'worded', day: agreement.wordedOn, words: 'The learning agreement was worded', record },
    ...agreement.signed.map(({ personId, day }, index) => ({
      key: `signed ${index}`,
      day,
      words: `${nameOf(people, personId)} agreed to the learning agreement`,
      record,
    })),
  ];
}

function goalEntries(goal: Goal): readonly TimelineEntry[] {
  const record = { kind: 'goal', id: goal.id } as const;
  return [
    { key: `goal ${goal.id}`, day: goal.setOn, words: `Goal: ${goal.title}`, record },
    ...goal.evidence.map((seen) => ({
      key: `seen ${goal.id} ${seen.id}`,
      day: seen.day,
      words: `Evidence for “${goal.title}”: ${seen.words}`,
      record,
    })),
  ];
}

function sessionEntries(session: Session, school: Pick<School, 'mentoring'>): readonly TimelineEntry[] {
  const kind = kindOfSession(session, school);
  const guest = session.specialist.trim() === '' ? '' : `, with ${session.specialist.trim()}`;
  const agreed = session.actions.length === 0 ? '' : `, ${plural(session.actions.length, 'action')} agreed`;
  const words = {
    held: `${kind.label}: ${plural(session.minutes, 'minute')}${guest}${agreed}`,
    planned: `${kind.label} planned${guest}`,
    missed: `${kind.label} did not take place`,
  }[session.status];
  return [
    { key: `session ${session.id}`, day: session.day, words, record: { kind: 'session', id: session.id } },
  ];
}
