import type { Enquiry } from '#shared/domain/enquiry/enquiry';
import { useDocument } from '../../../state/use-document';
import { Section } from '../../../ui/section';
import { Stack } from '../../../ui/stack';
import { DialogueSection } from './dialogue-section';
import { ObjectivesSection } from './objectives-section';
import styles from './page.module.css';

/** The work itself: what is aimed for, and what was said about it along the way. */
export function UnderWayPart({ enquiry }: { readonly enquiry: Enquiry }) {
  const { stageLabels } = useDocument((document) => document.school.enquiries);
  return (
    <Section title={stageLabels['under way']}>
      <div className={styles['narrow']}>
        <Stack gap={8}>
          <ObjectivesSection enquiry={enquiry} />
          <DialogueSection enquiry={enquiry} />
        </Stack>
      </div>
    </Section>
  );
}
