import type { Award } from '#shared/domain/bursary/award';
import { followThread } from '#shared/domain/enquiry/follow-thread';
import type { Enquiry } from '#shared/domain/enquiry/enquiry';
import { nameEnquiry } from '#shared/domain/enquiry/name-enquiry';
import { outcomeDueDay } from '#shared/domain/enquiry/outcome-due';
import { formatDay } from '#shared/lib/day';
import { enquiryHref } from '../../../domain-ui/enquiry-href';
import { ThreadLine } from '../../../domain-ui/thread-line';
import { useThreadRecords } from '../../../domain-ui/use-thread-records';
import { run } from '../../../state/actions';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { Button } from '../../../ui/button';
import { DatePicker } from '../../../ui/date-picker';
import { Link } from '../../../ui/link';
import { Section } from '../../../ui/section';
import { Stack } from '../../../ui/stack';
import { TextField } from '../../../ui/text-field';
import parts from '../parts.module.css';

/** What came of an award, and by when it is to be told. */
export function OutcomePart({ award }: { readonly award: Award }) {
  const { id, reportDueDay, outcome, startedOn } = award;
  const enquiries = useDocument((document) => document.enquiries);
  const cycles = useDocument((document) => document.school.enquiries.cycles);
  const enquiry: Enquiry | undefined = award.enquiryId === null ? undefined : enquiries[award.enquiryId];
  const due = enquiry === undefined ? null : outcomeDueDay(enquiry, cycles);
  const edit = (fields: { readonly reportDueDay?: string | null; readonly outcome?: string }) =>
    void run({ name: 'award.edit', input: { awardId: id, fields } });
  return (
    <Section title="Outcome" description="What came of it, for those who gave the money.">
      <Stack gap={4}>
        <div className={parts['halves']}>
          <DatePicker
            label="Report due"
            value={reportDueDay}
            onChange={(day) => {
              if (day === null || day >= startedOn) edit({ reportDueDay: day });
            }}
            minDay={startedOn}
          />
        </div>
        {due !== null && due !== reportDueDay && (
          <div className={parts['line']}>
            <span className={parts['small']}>The outcome of its enquiry is due {formatDay(due)}.</span>
            <Button size="small" onPress={() => edit({ reportDueDay: due })}>
              Take that day
            </Button>
          </div>
        )}
        <TextField
          label="What came of it"
          description="A sentence or two. The whole of it belongs in the enquiry."
          isMultiline
          value={outcome}
          onCommit={(text) => edit({ outcome: text.trim() })}
          maxLength={4000}
        />
        {enquiry !== undefined && <EnquiryThread enquiry={enquiry} />}
      </Stack>
    </Section>
  );
}

/** The line that the award is part of. */
function EnquiryThread({ enquiry }: { readonly enquiry: Enquiry }) {
  const records = useThreadRecords();
  const today = useToday();
  return (
    <Section
      title="The thread"
      headingLevel={3}
      actions={<Link href={enquiryHref(enquiry.id)}>{nameEnquiry(enquiry)}</Link>}
    >
      <ThreadLine label="Thread of the enquiry" steps={followThread(enquiry, records, today)} />
    </Section>
  );
}
