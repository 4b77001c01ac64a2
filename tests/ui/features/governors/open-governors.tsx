import type { DeskDocument } from '#shared/document/desk-document';
import { claimId, type Claim } from '#shared/domain/claim/claim';
import { NEW_GOVERNANCE } from '#shared/domain/governor/governance';
import { newVisit } from '#shared/domain/governor/new-visit';
import { visitId, type Visit } from '#shared/domain/governor/visit';
import { ClaimsScreen } from '../../../../renderer/features/governors/claims-screen';
import { changeClaims, FIRST_CLAIMS } from '../../../../renderer/features/governors/claims/claims-state';
import { GovernorsScreen } from '../../../../renderer/features/governors/governors-screen';
import { VisitScreen } from '../../../../renderer/features/governors/visit-screen';
import { VisitsScreen } from '../../../../renderer/features/governors/visits-screen';
import { aDocument, aPerson, aSchool } from '../../../support/documents';
import { installFakeDesk } from '../../../support/fake-desk';
import { openScreens } from '../../open-screens';

const winnie = aPerson('winnie', {
  kind: 'governor',
  givenName: 'Winifred',
  familyName: 'Oduyale',
  governance: {
    ...NEW_GOVERNANCE,
    category: 'Co-opted governor',
    termEndDay: '2026-12-01',
    linkRoles: [{ id: 'r1', words: 'Staff development', priorityId: 'writing' }],
  },
});
const tobias = aPerson('tobias', { kind: 'governor', givenName: 'Tobias', familyName: 'Lindgarth' });
const mei = aPerson('mei', { givenName: 'Mei', familyName: 'Rashid' });

export const LONGER: Claim = {
  id: claimId.parse('c1'),
  words: 'Year 4 write longer sentences.',
  madeOn: '2026-09-10',
  priorityId: 'writing',
  sources: ['self-report'],
  enquiryIds: [],
  awardIds: [],
  withdrawnOn: null,
};

/** Winnie's visit about writing on 26 November, unless said otherwise. */
export function aVisit(id: string, of: Partial<Visit> = {}): Visit {
  return {
    ...newVisit({
      id: visitId.parse(id),
      day: '2026-11-26',
      governorIds: [winnie.id],
      priorityId: 'writing',
      focus: 'How talk before writing spreads',
    }),
    ...of,
  };
}

/** Two governors, a member of staff, one priority, and these visits and claims. */
export function aBoard({
  visits = [],
  claims = [],
  ...change
}: Partial<Omit<DeskDocument, 'visits' | 'claims'>> & {
  readonly visits?: readonly Visit[];
  readonly claims?: readonly Claim[];
} = {}): DeskDocument {
  return aDocument({
    school: aSchool({ priorities: [{ id: 'writing', label: 'Writing in every year' }] }),
    people: Object.fromEntries([winnie, tobias, mei].map((each) => [each.id, each])),
    visits: Object.fromEntries(visits.map((each) => [each.id, each])),
    claims: Object.fromEntries(claims.map((each) => [each.id, each])),
    ...change,
  });
}

/** Opens a governors screen at an address. */
export async function openGovernors(address: string, document: DeskDocument) {
  const desk = installFakeDesk(document);
  changeClaims(FIRST_CLAIMS);
  const screens = await openScreens(address, {
    '/governors': GovernorsScreen,
    '/governors/visits': VisitsScreen,
    '/governors/visits/$visitId': VisitScreen,
    '/governors/claims': ClaimsScreen,
  });
  return { desk, address: screens.address };
}
