import { act } from '@testing-library/react';
import type { DeskDocument } from '#shared/document/desk-document';
import { NOTHING_CONFIDENTIAL } from '#shared/domain/mentoring/relationship/confidential';
import type { Pairing } from '#shared/domain/mentoring/relationship/pairing';
import { session, type Session } from '#shared/domain/mentoring/relationship/session';
import { PairingScreen } from '../../../../../renderer/features/mentoring/pairing/pairing-screen';
import { aDocument, aPerson } from '../../../../support/documents';
import { aPairing } from '../../../../support/pairings';
import { openScreens } from '../../../open-screens';

export const mei = aPerson('mei', {
  givenName: 'Mei',
  familyName: 'Rashid',
  freePeriods: ['tue/p3', 'thu/p1'],
});
export const idris = aPerson('idris', { givenName: 'Idris', familyName: 'Sandhu', freePeriods: ['tue/p3'] });

/** A session that took place, as somebody would log it. */
export function aSession(id: string, change: Partial<Omit<Session, 'id'>> = {}): Session {
  return session.parse({
    day: '2026-11-05',
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
    ...change,
    id,
  });
}

/** Sessions as a pairing holds them. */
export const keyed = (...sessions: readonly Session[]): Pairing['sessions'] =>
  Object.fromEntries(sessions.map((each) => [each.id, each]));

/** Mei mentors Idris, and nothing else is in the document. */
export function aPairingDocument(change: Partial<Omit<Pairing, 'id' | 'people'>> = {}): DeskDocument {
  const pairing = aPairing('pair', [mei.id, idris.id], change);
  return aDocument({
    people: { [mei.id]: mei, [idris.id]: idris },
    pairings: { [pairing.id]: pairing },
    confidential: NOTHING_CONFIDENTIAL,
  });
}

/** Opens the page of a pairing at a part of it, with working links within. */
export async function openPairing(search = '') {
  const screens = await openScreens(`/mentoring/pairings/pair${search}`, {
    '/mentoring': () => <h1>Mentoring and coaching</h1>,
    '/mentoring/pairings/$pairingId': PairingScreen,
  });
  const goTo = (address: string) => act(async () => screens.go(address));
  return { ...screens, goTo };
}
