import { withoutConfidential } from '#shared/document/desk-document';
import { DEFAULT_MENTORING_SETTINGS } from '#shared/domain/mentoring/mentoring-settings';
import { agreement, type Agreement } from '#shared/domain/mentoring/relationship/agreement';
import { pairingId, type Pairing } from '#shared/domain/mentoring/relationship/pairing';
import { session, type Session } from '#shared/domain/mentoring/relationship/session';
import { personId } from '#shared/domain/people/person';
import { aDocument, aPerson, aSchool } from '../../../../support/documents';
import { aPairing } from '../../../../support/pairings';

const NOW = '2026-11-22T09:00:00.000Z';
export const PAIR = pairingId.parse('pair');
export const MEI = personId.parse('mei');
export const IDRIS = personId.parse('idris');
const OLU = personId.parse('olu');

export const people = {
  [MEI]: aPerson('mei', { givenName: 'Mei', familyName: 'Rashid' }),
  [IDRIS]: aPerson('idris', { givenName: 'Idris', familyName: 'Sandhu' }),
  [OLU]: aPerson('olu', { givenName: 'Olu', familyName: 'Adeyemi' }),
};

export function anAgreement(change: Partial<Agreement> = {}): Agreement {
  return agreement.parse({
    purpose: 'Settling into Year 4',
    groundRules: DEFAULT_MENTORING_SETTINGS.groundRules,
    power: DEFAULT_MENTORING_SETTINGS.power,
    confidentiality: DEFAULT_MENTORING_SETTINGS.confidentiality,
    meetingRhythm: 'Every two weeks',
    needs: [{ personId: 'idris', words: 'Time to think' }],
    wordedOn: '2026-09-14',
    signed: [{ personId: 'mei', day: '2026-09-15' }],
    ...change,
  });
}

export function aSession(id: string, change: Partial<Omit<Session, 'id'>> = {}): Session {
  return session.parse({
    day: '2026-11-05',
    start: '13:15',
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
    ...change,
    id,
  });
}

export const sessionsOf = (...sessions: readonly Session[]): Pairing['sessions'] =>
  Object.fromEntries(sessions.map((one) => [one.id, one]));

/** The records of a school where these are all the pairings; Mei mentors Idris unless others are given. */
export function aSource(...pairings: readonly Pairing[]) {
  const all =
    pairings.length > 0 ? pairings : [aPairing('pair', ['mei', 'idris'], { agreement: anAgreement() })];
  return {
    ...withoutConfidential(aDocument()),
    school: aSchool({ name: 'Harbour Lane Primary School' }),
    people,
    pairings: Object.fromEntries(all.map((one) => [one.id, one])),
    funds: {},
    now: NOW,
  };
}
