import type { DeskDocument } from '#shared/document/desk-document';
import { enquiryId, type Enquiry } from '#shared/domain/enquiry/enquiry';
import { DEFAULT_ENQUIRY_SETTINGS, type AppraisalCycle } from '#shared/domain/enquiry/enquiry-settings';
import { newEnquiry } from '#shared/domain/enquiry/new-enquiry';
import { EnquiriesScreen } from '../../../../renderer/features/enquiries/enquiries-screen';
import { EnquiryScreen } from '../../../../renderer/features/enquiries/enquiry-screen';
import { FIRST_LIST, changeList } from '../../../../renderer/features/enquiries/list/list-state';
import { FIRST_THREADS, changeThreads } from '../../../../renderer/features/enquiries/threads/threads-state';
import { ThreadsScreen } from '../../../../renderer/features/enquiries/threads-screen';
import { aDocument, aPerson, aSchool } from '../../../support/documents';
import { openScreens } from '../../open-screens';

const CYCLE: AppraisalCycle = {
  id: 'c1',
  name: '2026–27',
  startDay: '2026-09-01',
  endDay: '2027-08-31',
  reviewByDay: '2027-10-31',
};

export const mei = aPerson('mei', {
  givenName: 'Mei',
  familyName: 'Rashid',
  staffGroup: 'teacher',
  team: 'Year 4',
});
export const idris = aPerson('idris', { givenName: 'Idris', familyName: 'Sandhu', team: 'Office' });
export const ella = aPerson('ella', { givenName: 'Ella', familyName: 'Frost', ectYear: 1 });
const joiner = aPerson('joiner', {
  givenName: 'Tom',
  familyName: 'Bell',
  startDay: '2027-01-04',
});

/** An enquiry of the cycle, at its opening conversation unless said otherwise. */
export function anEnquiry(id: string, change: Partial<Enquiry> = {}): Enquiry {
  return {
    ...newEnquiry({ id: enquiryId.parse(id), personId: mei.id, cycle: CYCLE, today: '2026-09-10' }),
    ...change,
  };
}

/** Four people, the cycle, and these enquiries. */
export function anEnquiryDocument(
  enquiries: readonly Enquiry[] = [],
  change: Partial<DeskDocument> = {},
): DeskDocument {
  return aDocument({
    school: aSchool({ enquiries: { ...DEFAULT_ENQUIRY_SETTINGS, cycles: [CYCLE] } }),
    people: Object.fromEntries([mei, idris, ella, joiner].map((each) => [each.id, each])),
    enquiries: Object.fromEntries(enquiries.map((each) => [each.id, each])),
    ...change,
  });
}

/** Opens an address of the enquiries, with working links within. */
export function openEnquiries(address = '/enquiries') {
  changeList(FIRST_LIST);
  changeThreads(FIRST_THREADS);
  return openScreens(address, {
    '/enquiries': EnquiriesScreen,
    '/enquiries/threads': ThreadsScreen,
    '/enquiries/$enquiryId': EnquiryScreen,
    '/bursaries/awards/$awardId': () => <h1>The award</h1>,
  });
}
