import { dayOf, type Instant } from '../../../lib/instant';
import { listWords } from '../../../lib/plural';
import { ok, refuse, type Result } from '../../../lib/result';
import type { Day } from '../../../lib/day';
import type { School } from '../../school/school';
import { hasMentor, KIND_WORDS } from '../pairing-kind';
import { nameOf, type People } from '../../people/name-of';
import type { Pairing, PairingStage } from '../relationship/pairing';
import type { Session } from '../relationship/session';
import type { ListedPairing, MentorListJob, MentorListRequest } from './mentor-list-job';

export type MentorListSource = {
  readonly school: Pick<School, 'name' | 'timeZone' | 'mentoring'>;
  readonly people: People;
  readonly pairings: Readonly<Record<string, Pairing>>;
  readonly now: Instant;
};

const LISTED_STAGES: ReadonlySet<PairingStage> = new Set(['agreed', 'active', 'pausing']);
/** After every day there is: what has no day comes last. */
const NO_DAY = '9999';

/** The job of one person's list of those whom they mentor or coach; refuses somebody who has gone or has nobody. */
export function prepareMentorList(
  { personId }: MentorListRequest,
  { school, people, pairings, now }: MentorListSource,
): Result<MentorListJob> {
  if (people[personId] === undefined) return refuse('person-unknown', 'This person is no longer listed.');
  const mentor = nameOf(people, personId);
  const today = dayOf(now, school.timeZone);
  const theirs = Object.values(pairings).filter((pairing) => isLedBy(pairing, personId));
  if (theirs.length === 0) {
    return refuse(
      'mentor-list-empty',
      `${mentor} is not mentoring or coaching anybody at present, so there is nothing to list.`,
    );
  }
  const { compare } = new Intl.Collator('en-GB', { sensitivity: 'base' });
  return ok({
    paper: 'mentor-list',
    school: school.name,
    timeZone: school.timeZone,
    madeAt: now,
    today,
    mentor,
    pairings: theirs
      .map((pairing) => listPairing(pairing, personId, { school, people, today }))
      .toSorted((a, b) => compare(a.partners, b.partners)),
  });
}

function isLedBy({ stage, kind, people }: Pairing, personId: string): boolean {
  if (!LISTED_STAGES.has(stage)) return false;
  return hasMentor(kind) ? people[0] === personId : people.some((id) => id === personId);
}

function listPairing(
  pairing: Pairing,
  personId: string,
  { school, people, today }: Pick<MentorListSource, 'school' | 'people'> & { readonly today: Day },
): ListedPairing {
  const kinds = new Map(school.mentoring.sessionKinds.map(({ id, label }) => [id, label]));
  const sessions = Object.values(pairing.sessions).toSorted(inOrder);
  const planned = sessions.filter(({ status }) => status === 'planned');
  return {
    pairingId: pairing.id,
    partners: listWords(pairing.people.filter((id) => id !== personId).map((id) => nameOf(people, id))),
    kind: KIND_WORDS[pairing.kind].label,
    stage: school.mentoring.stageLabels[pairing.stage],
    rhythm: pairing.rhythm,
    lastHeld: sessions.findLast(({ status }) => status === 'held')?.day ?? null,
    next: planned
      .filter(({ day }) => day >= today)
      .map(({ id, day, start, minutes, kindId, cover }) => ({
        sessionId: id,
        day,
        start,
        minutes,
        kind: kinds.get(kindId) ?? 'Session',
        cover,
      })),
    unlogged: planned.filter(({ day }) => day < today).map(({ day }) => day),
    actions: sessions
      .flatMap((session) =>
        session.actions
          .filter(({ isDone }) => !isDone)
          .map(({ id, words, byDay }) => ({ actionId: id, words, byDay, agreedOn: session.day })),
      )
      .toSorted((a, b) => (a.byDay ?? NO_DAY).localeCompare(b.byDay ?? NO_DAY)),
  };
}

const inOrder = (a: Session, b: Session): number =>
  a.day.localeCompare(b.day) || (a.start ?? '').localeCompare(b.start ?? '');
