import type { Award } from '#shared/domain/bursary/award';
import type { Enquiry } from '#shared/domain/enquiry/enquiry';
import { nameEnquiry } from '#shared/domain/enquiry/name-enquiry';
import { nameOf } from '#shared/domain/people/name-of';
import type { OpenDocument } from '#shared/document/desk-document';
import { enquiryHref } from '../../domain-ui/enquiry-href';
import { go, type Find } from './find';

/** Every enquiry by its person and title, and every award by its reference and person. */
export function listEnquiryFinds({
  enquiries,
  awards,
  funds,
  people,
  school,
}: OpenDocument): readonly Find[] {
  const { cycles, stageLabels } = school.enquiries;
  const cycleName = (id: string) => cycles.find((cycle) => cycle.id === id)?.name ?? '';
  return [
    ...Object.values<Enquiry>(enquiries).map((enquiry): Find => ({
      id: `enquiry ${enquiry.id}`,
      label: `${nameOf(people, enquiry.personId)}: ${nameEnquiry(enquiry)}`,
      detail: [cycleName(enquiry.cycleId), stageLabels[enquiry.stage]].filter(Boolean).join(' · '),
      group: 'Enquiries',
      does: go(enquiryHref(enquiry.id)),
    })),
    ...Object.values<Award>(awards).map((award): Find => ({
      id: `award ${award.id}`,
      label: `${award.reference}: ${nameOf(people, award.personId)}`,
      detail: [funds[award.fundId]?.name ?? '', award.application.title, award.state]
        .filter(Boolean)
        .join(' · '),
      group: 'Bursaries',
      does: go(`/bursaries/awards/${encodeURIComponent(award.id)}`),
    })),
  ];
}
