import { Check } from 'lucide-react';
import { useMemo } from 'react';
import type { Enquiry } from '#shared/domain/enquiry/enquiry';
import { listGaps } from '#shared/domain/enquiry/stage-gaps';
import { ENQUIRY_PARTS, enquiryHref, PART_OF_STAGE, type EnquiryPart } from '../../../domain-ui/enquiry-href';
import { useDocument } from '../../../state/use-document';
import { PageLinks } from '../../../ui/page-links';
import { VisuallyHidden } from '../../../ui/visually-hidden';
import { hasBegun, partLabel, STAGE_OF_PART } from './enquiry-parts';
import styles from './page.module.css';

/** The links between the parts of an enquiry: a tick where nothing is missing, a dot at the present stage. */
export function EnquiryPartLinks({
  enquiry,
  part: here,
}: {
  readonly enquiry: Enquiry;
  readonly part: EnquiryPart;
}) {
  const labels = useDocument((document) => document.school.enquiries.stageLabels);
  const links = useMemo(
    () =>
      ENQUIRY_PARTS.map((part) => ({
        href: enquiryHref(enquiry.id, part),
        label: partLabel(part, labels),
        isHere: part === here,
        mark: markOf(enquiry, part),
      })),
    [enquiry, here, labels],
  );
  return <PageLinks isDense label="Parts of this enquiry" links={links} />;
}

function markOf(enquiry: Enquiry, part: EnquiryPart) {
  if (part === 'overview') return undefined;
  if (hasBegun(enquiry, part) && listGaps(enquiry, STAGE_OF_PART[part]).length === 0) {
    return (
      <span className={styles['mark']} data-done>
        <Check aria-hidden="true" />
        <VisuallyHidden> (nothing missing)</VisuallyHidden>
      </span>
    );
  }
  if (PART_OF_STAGE[enquiry.stage] !== part) return undefined;
  return (
    <span className={styles['mark']}>
      <span aria-hidden="true" className={styles['now']} />
      <VisuallyHidden> (present stage)</VisuallyHidden>
    </span>
  );
}
