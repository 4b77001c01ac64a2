import { useState } from 'react';
import type { Thread } from '#shared/domain/enquiry/follow-thread';
import { nameEnquiry } from '#shared/domain/enquiry/name-enquiry';
import { nameOf } from '#shared/domain/people/name-of';
import { plural } from '#shared/lib/plural';
import { enquiryHref } from '../../../domain-ui/enquiry-href';
import { ThreadKey } from '../../../domain-ui/thread-key';
import { ThreadLine } from '../../../domain-ui/thread-line';
import { useDocument } from '../../../state/use-document';
import { Button } from '../../../ui/button';
import { Link } from '../../../ui/link';
import { Section } from '../../../ui/section';
import styles from './threads.module.css';

const MORE = 40;

/** Every thread on a line of its own, the first ones at once and more when asked for. */
export function ThreadList({ threads }: { readonly threads: readonly Thread[] }) {
  const people = useDocument((document) => document.people);
  const [count, setCount] = useState(MORE);
  const shown = threads.slice(0, count);
  return (
    <Section title={plural(threads.length, 'thread')} description={<ThreadKey />}>
      {threads.length === 0 ? (
        <p role="status" className={styles['quiet']}>
          No thread fits these filters.
        </p>
      ) : (
        <ul aria-label="Threads" className={styles['threads']}>
          {shown.map(({ enquiry, steps }) => {
            const person = nameOf(people, enquiry.personId);
            return (
              <li key={enquiry.id}>
                <div className={styles['whose']}>
                  <Link href={enquiryHref(enquiry.id)} variant="plain">
                    {person}
                  </Link>
                  <span className={styles['quiet']}>{nameEnquiry(enquiry)}</span>
                </div>
                <ThreadLine isCompact label={`Thread of ${person}’s enquiry`} steps={steps} />
              </li>
            );
          })}
        </ul>
      )}
      {shown.length < threads.length && (
        <div>
          <Button variant="quiet" onPress={() => setCount(count + MORE * 3)}>
            Show more of the {threads.length}
          </Button>
        </div>
      )}
    </Section>
  );
}
