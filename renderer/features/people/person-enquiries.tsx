import { useMemo } from 'react';
import { threadsOfPerson } from '#shared/domain/enquiry/follow-thread';
import { nameEnquiry } from '#shared/domain/enquiry/name-enquiry';
import { hasQuestion, wordQuestion } from '#shared/domain/enquiry/word-question';
import type { Person } from '#shared/domain/people/person';
import { enquiryHref } from '../../domain-ui/enquiry-href';
import { ThreadLine } from '../../domain-ui/thread-line';
import { useThreadRecords } from '../../domain-ui/use-thread-records';
import { useDocument } from '../../state/use-document';
import { useToday } from '../../state/use-today';
import { Badge } from '../../ui/badge';
import { Card } from '../../ui/card';
import { Disclosure } from '../../ui/disclosure';
import { Link } from '../../ui/link';
import { Section } from '../../ui/section';
import { Stack } from '../../ui/stack';
import styles from './person-parts.module.css';

/** Somebody's research question as one line, from the question to what was seen later; earlier ones folded away. */
export function PersonEnquiries({ person }: { readonly person: Person }) {
  const enquiries = useDocument((document) => document.enquiries);
  const { stageLabels, cycles } = useDocument((document) => document.school.enquiries);
  const records = useThreadRecords();
  const today = useToday();
  const threads = useMemo(
    () => threadsOfPerson(person.id, enquiries, records, today),
    [person.id, enquiries, records, today],
  );
  const [latest, ...earlier] = threads;
  if (latest === undefined) return null;
  const cycleName = (id: string) => cycles.find((cycle) => cycle.id === id)?.name ?? '';
  const draw = ({ enquiry, steps }: typeof latest) => (
    <Stack gap={3}>
      <div className={styles['item']}>
        <Link href={enquiryHref(enquiry.id)}>{nameEnquiry(enquiry)}</Link>
        <Badge tone={enquiry.stage === 'closed' ? 'neutral' : 'accent'}>{stageLabels[enquiry.stage]}</Badge>
        <span className={styles['facts']}>{cycleName(enquiry.cycleId)}</span>
      </div>
      {hasQuestion(enquiry.question) && enquiry.title.trim() !== '' && (
        <p className={styles['question']}>{wordQuestion(enquiry.question)}</p>
      )}
      <ThreadLine label={`Thread of “${nameEnquiry(enquiry)}”`} steps={steps} />
    </Stack>
  );
  return (
    <Section title="Research question">
      <Card>{draw(latest)}</Card>
      {earlier.length > 0 && (
        <Disclosure title="Earlier enquiries" aside={String(earlier.length)}>
          <Stack gap={6}>
            {earlier.map((thread) => (
              <div key={thread.enquiry.id}>{draw(thread)}</div>
            ))}
          </Stack>
        </Disclosure>
      )}
    </Section>
  );
}
