import { useState } from 'react';
import type { Command } from '#shared/document/commands/commands';
import { checkReviewDay } from '#shared/domain/enquiry/check-review-day';
import type { Enquiry } from '#shared/domain/enquiry/enquiry';
import { outcomeDueDay } from '#shared/domain/enquiry/outcome-due';
import { formatDay } from '#shared/lib/day';
import { newId, run, runAndTell } from '../../../state/actions';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { Button } from '../../../ui/button';
import { DatePicker } from '../../../ui/date-picker';
import { Kbd } from '../../../ui/kbd';
import { Prompts } from '../../../ui/prompts';
import { RadioGroup } from '../../../ui/radio-group';
import { Section } from '../../../ui/section';
import { Stack } from '../../../ui/stack';
import { TextField } from '../../../ui/text-field';
import { useQuickSave } from '../../../ui/use-quick-save';
import styles from './page.module.css';
import { WordsField } from './words-field';

type Outcome = NonNullable<Enquiry['outcome']>;

const MET = [
  { id: 'met', label: 'Met', description: 'The question has an answer, and practice has changed.' },
  { id: 'partly met', label: 'Partly met', description: 'Some of it is answered, or some of it changed.' },
  { id: 'not met', label: 'Not met', description: 'No answer yet. That is worth sharing too.' },
] as const;

const reviewCommand = (enquiry: Enquiry, outcome: Outcome): Command => ({
  name: 'enquiry.review',
  input: { enquiryId: enquiry.id, outcome, laterIds: [newId(), newId(), newId()] },
});

/** The review of the outcome: whether it was met, what was found, and how precise that is. */
export function ReviewPart({ enquiry }: { readonly enquiry: Enquiry }) {
  const { reviewPrompts, stageLabels, cycles } = useDocument((document) => document.school.enquiries);
  const { outcome } = enquiry;
  return (
    <Section
      title={stageLabels.review}
      description={
        outcome === null
          ? `Due by ${formatDay(outcomeDueDay(enquiry, cycles))}. Keeping it says when to look again: after six weeks, a term and a year.`
          : 'What was seen later is looked for six weeks, a term and a year after this review.'
      }
    >
      <div className={styles['columns']}>
        {outcome === null ? (
          <FirstReview enquiry={enquiry} />
        ) : (
          <KeptReview enquiry={enquiry} outcome={outcome} />
        )}
        <Prompts title="Questions that challenge" lines={reviewPrompts} />
      </div>
    </Section>
  );
}

/** The review as it is first written, kept as a whole. */
function FirstReview({ enquiry }: { readonly enquiry: Enquiry }) {
  const today = useToday();
  const [day, setDay] = useState<string | null>(today);
  const [met, setMet] = useState<Outcome['met'] | null>(null);
  const [findings, setFindings] = useState('');
  const [precision, setPrecision] = useState('');
  const [hasTried, setTried] = useState(false);
  const wrongDay = sayWrongDay(enquiry, day, today);
  const save = () => {
    setTried(true);
    if (day === null || wrongDay !== null || met === null) return;
    const outcome = { reviewedOn: day, met, findings: findings.trim(), precision: precision.trim() };
    void runAndTell(reviewCommand(enquiry, outcome));
  };
  const quick = useQuickSave(save);
  return (
    <form {...quick.form} noValidate>
      <Stack gap={5}>
        <TextField
          label="What was found"
          isMultiline
          value={findings}
          maxLength={4000}
          onChange={setFindings}
        />
        <TextField
          label="How precise it is"
          description="What was measured or seen, of whom, beside what."
          isMultiline
          value={precision}
          maxLength={4000}
          onChange={setPrecision}
        />
        <RadioGroup
          label="Was it met?"
          choices={MET}
          value={met}
          onChange={setMet}
          {...(hasTried && met === null && { errorMessage: 'Say whether it was met.' })}
        />
        <div className={styles['pair']}>
          <DatePicker
            label="Reviewed on"
            value={day}
            onChange={setDay}
            {...(wrongDay !== null && { errorMessage: wrongDay })}
          />
        </div>
        <div className={styles['line']}>
          <Button variant="primary" iconAfter={<Kbd keys="Ctrl+Enter" />} onPress={quick.submit}>
            Keep the outcome
          </Button>
        </div>
      </Stack>
    </form>
  );
}

/** A review that was kept: each field is kept again as it is left. */
function KeptReview({ enquiry, outcome }: { readonly enquiry: Enquiry; readonly outcome: Outcome }) {
  const today = useToday();
  const [wrongDay, setWrongDay] = useState<string | null>(null);
  const save = (fields: Partial<Outcome>) => void run(reviewCommand(enquiry, { ...outcome, ...fields }));
  const saveDay = (reviewedOn: string | null) => {
    const wrong = sayWrongDay(enquiry, reviewedOn, today);
    setWrongDay(wrong);
    if (wrong === null && reviewedOn !== null) save({ reviewedOn });
  };
  return (
    <Stack gap={5}>
      <WordsField label="What was found" value={outcome.findings} onSave={(findings) => save({ findings })} />
      <WordsField
        label="How precise it is"
        description="What was measured or seen, of whom, beside what."
        value={outcome.precision}
        onSave={(precision) => save({ precision })}
      />
      <RadioGroup label="Was it met?" choices={MET} value={outcome.met} onChange={(met) => save({ met })} />
      <div className={styles['pair']}>
        <DatePicker
          label="Reviewed on"
          value={outcome.reviewedOn}
          onChange={saveDay}
          {...(wrongDay !== null && { errorMessage: wrongDay })}
        />
      </div>
    </Stack>
  );
}

function sayWrongDay(enquiry: Enquiry, day: string | null, today: string): string | null {
  if (day === null) return 'Say on which day.';
  const checked = checkReviewDay(enquiry, day, today);
  return checked.ok ? null : checked.error.message;
}
