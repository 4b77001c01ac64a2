import type { Agreement } from '#shared/domain/mentoring/relationship/agreement';
import { goalId, type Goal } from '#shared/domain/mentoring/relationship/goal';
import { pairingId, type Pairing } from '#shared/domain/mentoring/relationship/pairing';
import { sessionId, type AgreedAction, type Session } from '#shared/domain/mentoring/relationship/session';
import { personId, type Person } from '#shared/domain/people/person';
import type { School } from '#shared/domain/school/school';
import { aPerson, aSchool } from '../../../../support/documents';
import { CALENDAR } from '../../calendar/build-calendar';

export const SCHOOL: School = aSchool(CALENDAR);
export const MEI = personId.parse('mei');
export const IDRIS = personId.parse('idris');
export const ROSA = personId.parse('rosa');

const named = (id: string, givenName: string, familyName: string, of: Partial<Person> = {}): Person =>
  aPerson(id, { givenName, familyName, ...of });

export const PEOPLE: Readonly<Record<string, Person>> = {
  mei: named('mei', 'Mei', 'Rashid', { team: 'Year 5', freePeriods: ['tue/p3', 'thu/lunch', 'fri/p1'] }),
  idris: named('idris', 'Idris', 'Sandhu', {
    team: 'Year 2',
    freePeriods: ['thu/lunch', 'tue/p3', 'mon/p1'],
  }),
  rosa: named('rosa', 'Rosa', 'Bell', { team: 'Office' }),
};

/** A session held on a day, for 45 minutes. */
export function buildSession(day: string, of: Partial<Session> = {}): Session {
  return {
    id: sessionId.parse(`on-${day}`),
    day,
    start: null,
    minutes: 45,
    kindId: 'conversation',
    status: 'held',
    cover: 'not needed',
    goalIds: [],
    specialist: '',
    ledByLearner: false,
    actions: [],
    hasNote: false,
    hasReview: false,
    ...of,
  };
}

export function buildAction(words: string, of: Partial<AgreedAction> = {}): AgreedAction {
  return { id: words.toLowerCase().replaceAll(' ', '-'), words, byDay: null, isDone: false, ...of };
}

export function buildGoal(title: string, of: Partial<Goal> = {}): Goal {
  return {
    id: goalId.parse(title.toLowerCase().replaceAll(' ', '-')),
    title,
    buildsOn: '',
    successCriteria: '',
    priorityId: '',
    setOn: '2026-09-14',
    byDay: null,
    selfRatingBefore: null,
    selfRatingAfter: null,
    evidence: [],
    outcome: 'open',
    ...of,
  };
}

/** An agreement worded on the day given, that those named agreed to on the days given. */
export function buildAgreement(
  wordedOn: string,
  signed: readonly (readonly [string, string])[] = [],
): Agreement {
  return {
    purpose: 'To settle in.',
    groundRules: ['We start on time.'],
    power: '',
    confidentiality: '',
    meetingRhythm: '',
    needs: [],
    wordedOn,
    signed: signed.map(([id, day]) => ({ personId: personId.parse(id), day })),
  };
}

/** Mei mentors Idris since 7 September 2026, every two weeks for 45 minutes, without an agreement. */
export function buildPairing(
  of: Partial<Omit<Pairing, 'goals' | 'sessions'>> & {
    readonly goals?: readonly Goal[];
    readonly sessions?: readonly Session[];
  } = {},
): Pairing {
  return {
    id: pairingId.parse('mei-idris'),
    kind: 'mentoring',
    roundId: null,
    people: [MEI, IDRIS],
    startDay: '2026-09-07',
    stage: 'active',
    stageChanges: [],
    rhythm: { everyWeeks: 2, minutes: 45 },
    agreement: null,
    gains: [],
    evidence: [],
    closing: null,
    ...of,
    goals: Object.fromEntries((of.goals ?? []).map((each) => [each.id, each])),
    sessions: Object.fromEntries((of.sessions ?? []).map((each) => [each.id, each])),
  };
}

export const byPairingId = (pairings: readonly Pairing[]): Readonly<Record<string, Pairing>> =>
  Object.fromEntries(pairings.map((each) => [each.id, each]));
