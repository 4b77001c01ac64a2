import { useState } from 'react';
import { checkReviewDay } from '#shared/domain/enquiry/check-review-day';
import { EVIDENCE_SOURCES, type Enquiry, type LaterEvidence } from '#shared/domain/enquiry/enquiry';
import { formatDay } from '#shared/lib/day';
import { enquiryHref } from '../../../domain-ui/enquiry-href';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { Badge } from '../../../ui/badge';
import { Card } from '../../../ui/card';
import { DatePicker } from '../../../ui/date-picker';
import { EmptyState } from '../../../ui/empty-state';
import { Link } from '../../../ui/link';
import { Section } from '../../../ui/section';
import { Select } from '../../../ui/select';
import { Stack } from '../../../ui/stack';
import { editEnquiry } from './edit-enquiry';
import styles from './page.module.css';
import { WordsField } from './words-field';

const NO_SOURCE = 'none';
const SOURCES = [
  { id: NO_SOURCE, label: 'Not said' },
  ...EVIDENCE_SOURCES.map((id) => ({ id, label: id.slice(0, 1).toUpperCase() + id.slice(1) })),
] as const;

/** What was seen six weeks, a term and a year after the review, against the need that was named at the start. */
export function LaterPart({ enquiry }: { readonly enquiry: Enquiry }) {
  const { stageLabels } = useDocument((document) => document.school.enquiries);
  const { id, laterEvidence, tests } = enquiry;
  if (laterEvidence.length === 0) {
    return (
      <EmptyState
        title="Nothing to look for yet"
        headingLevel={2}
        actions={<Link href={enquiryHref(id, 'review')}>Open the {stageLabels.review.toLowerCase()}</Link>}
      >
        Once the outcome is reviewed, this asks again after six weeks, a term and a year.
      </EmptyState>
    );
  }
  const inOrder = laterEvidence.toSorted((one, other) => one.dueDay.localeCompare(other.dueDay));
  const save = (changed: LaterEvidence) =>
    void editEnquiry(id, (last) => ({
      laterEvidence: last.laterEvidence.map((each) => (each.id === changed.id ? changed : each)),
    }));
  return (
    <Section title={stageLabels['later evidence']}>
      <Stack gap={5}>
        <div className={styles['gently']}>
          {tests.pupilNeed === '' ? (
            <p>
              No need was named at the start. <Link href={enquiryHref(id, 'tests')}>Name it now</Link>
            </p>
          ) : (
            <p>
              {tests.pupilGroup !== '' && <strong>{tests.pupilGroup}. </strong>}
              {tests.pupilNeed}
            </p>
          )}
        </div>
        <ul aria-label="When to look again" className={styles['cards']}>
          {inOrder.map((seen) => (
            <SeenCard key={seen.id} enquiry={enquiry} seen={seen} onChange={save} />
          ))}
        </ul>
      </Stack>
    </Section>
  );
}

type CardProps = {
  readonly enquiry: Enquiry;
  readonly seen: LaterEvidence;
  readonly onChange: (seen: LaterEvidence) => void;
};

function SeenCard({ enquiry, seen, onChange }: CardProps) {
  const today = useToday();
  const [wrongDay, setWrongDay] = useState<string | null>(null);
  const isLate = seen.seenOn === null && seen.dueDay < today;
  const saveDay = (seenOn: string | null) => {
    const checked = seenOn === null ? null : checkReviewDay(enquiry, seenOn, today);
    setWrongDay(checked === null || checked.ok ? null : checked.error.message);
    if (checked === null || checked.ok) onChange({ ...seen, seenOn });
  };
  return (
    <li>
      <Card>
        <Stack gap={3}>
          <div className={styles['line']}>
            <h3 className={styles['title']}>After {seen.after}</h3>
            <span className={styles['small']}>
              {seen.seenOn === null ? `Due ${formatDay(seen.dueDay)}` : `Seen ${formatDay(seen.seenOn)}`}
            </span>
            {isLate && <Badge tone="warning">Overdue</Badge>}
          </div>
          <WordsField
            label={`What was seen after ${seen.after}`}
            value={seen.words}
            onSave={(words) =>
              // Who writes what was seen has looked: today, unless another day is given.
              onChange({ ...seen, words, seenOn: seen.seenOn ?? (words === '' ? null : today) })
            }
          />
          <div className={styles['pair']}>
            <Select
              label="Where it was seen"
              choices={SOURCES}
              value={seen.source ?? NO_SOURCE}
              onChange={(source) => onChange({ ...seen, source: source === NO_SOURCE ? null : source })}
            />
            <DatePicker
              label="Seen on"
              value={seen.seenOn}
              onChange={saveDay}
              {...(wrongDay !== null && { errorMessage: wrongDay })}
            />
          </div>
        </Stack>
      </Card>
    </li>
  );
}
