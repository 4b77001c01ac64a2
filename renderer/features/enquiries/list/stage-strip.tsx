import type { EnquiryStage } from '#shared/domain/enquiry/enquiry';
import type { EnquiryList } from './use-enquiry-list';
import { useDocument } from '../../../state/use-document';
import { Link } from '../../../ui/link';
import { enquiriesHref, useListAddress } from './list-address';
import styles from './stage-strip.module.css';

/** How many enquiries are at each stage; a stage shows those at it, and pressed again all of them. */
export function StageStrip({ counts }: { readonly counts: EnquiryList['counts'] }) {
  const labels = useDocument((document) => document.school.enquiries.stageLabels);
  const { show: _, adding: __, ...asked } = useListAddress();
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const item = (stage: EnquiryStage | null, label: string, count: number) => {
    const isHere = asked.stage === stage;
    return (
      <li key={label}>
        <Link
          href={enquiriesHref({ ...asked, stage: isHere ? null : stage })}
          variant="plain"
          {...(isHere && { 'aria-current': 'true' })}
        >
          <span className={styles['count']} data-none={count === 0 || undefined}>
            {count}
          </span>{' '}
          <span>{label}</span>
        </Link>
      </li>
    );
  };
  return (
    <nav aria-label="By stage">
      <ul className={styles['stages']}>
        {item(null, 'All stages', all)}
        {counts.map(({ stage, count }) => item(stage, labels[stage], count))}
      </ul>
    </nav>
  );
}
