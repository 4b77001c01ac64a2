import { useMemo } from 'react';
import type { Enquiry } from '#shared/domain/enquiry/enquiry';
import { describeEnquiry } from '#shared/domain/enquiry/enquiry-table';
import { followThread } from '#shared/domain/enquiry/follow-thread';
import { listGaps } from '#shared/domain/enquiry/stage-gaps';
import { hasQuestion } from '#shared/domain/enquiry/word-question';
import { nameOf } from '#shared/domain/people/name-of';
import { formatDay } from '#shared/lib/day';
import { enquiryHref, PART_OF_STAGE } from '../../../domain-ui/enquiry-href';
import { ThreadLine } from '../../../domain-ui/thread-line';
import { useThreadRecords } from '../../../domain-ui/use-thread-records';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { Card } from '../../../ui/card';
import { DatePicker } from '../../../ui/date-picker';
import { KeyValueList } from '../../../ui/key-value-list';
import { Link } from '../../../ui/link';
import { List } from '../../../ui/list';
import { Section } from '../../../ui/section';
import { Stack } from '../../../ui/stack';
import { editEnquiry } from './edit-enquiry';
import styles from './page.module.css';
import { QuestionSentence } from './question-sentence';

/** An enquiry at a glance: its thread, what is missing where it stands, and how it came there. */
export function OverviewPart({ enquiry }: { readonly enquiry: Enquiry }) {
  const people = useDocument((document) => document.people);
  const settings = useDocument((document) => document.school.enquiries);
  const priorities = useDocument((document) => document.school.priorities);
  const records = useThreadRecords();
  const today = useToday();
  const steps = useMemo(() => followThread(enquiry, records, today), [enquiry, records, today]);
  const row = useMemo(
    () => describeEnquiry(enquiry, people, settings.cycles, today),
    [enquiry, people, settings.cycles, today],
  );
  const cycle = settings.cycles.find(({ id }) => id === enquiry.cycleId);
  const priority = priorities.find(({ id }) => id === enquiry.priorityId);
  const label = settings.stageLabels[enquiry.stage];
  return (
    <Stack gap={6}>
      {hasQuestion(enquiry.question) && <QuestionSentence question={enquiry.question} isLarge />}
      <Card padding="large">
        <ThreadLine label={`Thread of ${nameOf(people, enquiry.personId)}’s enquiry`} steps={steps} />
      </Card>
      <div className={styles['columns']}>
        <Stack gap={6}>
          <Missing enquiry={enquiry} label={label} />
          <StageMoves enquiry={enquiry} />
        </Stack>
        <Section title="In short">
          <Stack gap={4}>
            <KeyValueList
              items={[
                {
                  label: 'Person',
                  value: (
                    <Link href={`/people/${encodeURIComponent(enquiry.personId)}`}>
                      {nameOf(people, enquiry.personId)}
                    </Link>
                  ),
                },
                { label: 'Cycle', value: cycle?.name ?? 'A cycle no longer listed' },
                ...(row.dueWords === '' ? [] : [{ label: 'Next', value: row.dueWords }]),
                ...(enquiry.theme === '' ? [] : [{ label: 'Theme', value: enquiry.theme }]),
                ...(priority === undefined ? [] : [{ label: 'Priority', value: priority.label }]),
              ]}
            />
            <div className={styles['pair']}>
              <DatePicker
                label="From"
                value={enquiry.startDay}
                onChange={(startDay) => startDay !== null && void editEnquiry(enquiry.id, { startDay })}
              />
              <DatePicker
                label="Until"
                value={enquiry.endDay}
                onChange={(endDay) => endDay !== null && void editEnquiry(enquiry.id, { endDay })}
              />
            </div>
            {cycle !== undefined && (enquiry.startDay > cycle.startDay || enquiry.endDay < cycle.endDay) && (
              <p className={styles['quiet']}>For part of the year.</p>
            )}
          </Stack>
        </Section>
      </div>
    </Stack>
  );
}

function Missing({ enquiry, label }: { readonly enquiry: Enquiry; readonly label: string }) {
  const gaps = listGaps(enquiry);
  const href = enquiryHref(enquiry.id, PART_OF_STAGE[enquiry.stage]);
  if (enquiry.stage === 'closed') return null;
  return (
    <Section title={`Now: ${label}`}>
      {gaps.length === 0 ? (
        <p className={styles['quiet']}>Nothing is missing here. Move on when the conversation has.</p>
      ) : (
        <List label={`Still missing at ${label}`}>
          {gaps.map((gap) => (
            <li key={gap}>
              <Link href={href} variant="plain">
                {gap}
              </Link>
            </li>
          ))}
        </List>
      )}
    </Section>
  );
}

function StageMoves({ enquiry }: { readonly enquiry: Enquiry }) {
  const labels = useDocument((document) => document.school.enquiries.stageLabels);
  return (
    <Section title="Moves">
      <List variant="divided" label="Moves from stage to stage, latest first">
        {enquiry.stageChanges.toReversed().map(({ day, to, why }, at) => (
          // Moves are only ever added, so their place from the start is their own.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={enquiry.stageChanges.length - at} className={styles['move']}>
            <span className={styles['quiet']}>{formatDay(day)}</span>
            <span>{labels[to]}</span>
            {why !== '' && <span className={styles['words']}>{why}</span>}
          </li>
        ))}
      </List>
    </Section>
  );
}
