import { Eraser, LockKeyhole } from 'lucide-react';
import { useState } from 'react';
import { hasSelfReview, type LessonReview } from '#shared/domain/mentoring/relationship/lesson-review';
import type { PairingId } from '#shared/domain/mentoring/relationship/pairing';
import type { SessionId } from '#shared/domain/mentoring/relationship/session';
import { run, runAndTell } from '../../../state/actions';
import { useDocument } from '../../../state/use-document';
import { Button } from '../../../ui/button';
import { Section } from '../../../ui/section';
import { Stack } from '../../../ui/stack';
import { TextField } from '../../../ui/text-field';
import styles from './lesson-review-form.module.css';
import { useKeptDraft } from './use-kept-draft';

type Props = {
  readonly pairingId: PairingId;
  readonly sessionId: SessionId;
  readonly review: LessonReview | null;
};

const STEPS = [
  { field: 'focus', label: 'Our focus', description: 'What they chose to look at together.' },
  { field: 'seen', label: 'What was seen', description: 'What happened, without judging it.' },
  { field: 'asked', label: 'What was asked', description: 'The questions, and what came of them.' },
  { field: 'nextSteps', label: 'Next steps', description: 'What the teacher decided to try.' },
] as const;

/** A lesson review in its order: the teacher's own words first; the rest waits for them. There is no grade. */
export function LessonReviewForm({ pairingId, sessionId, review }: Props) {
  const questions = useDocument((document) => document.school.mentoring.selfReviewQuestions);
  const of = { pairingId, sessionId };
  const [blank] = useState(() => blankReview(questions));
  const saved = review ?? blank;
  const [draft, setDraft, keep] = useKeptDraft(
    saved,
    (next) => void run({ name: 'pairing.writeLessonReview', input: { ...of, review: next } }),
  );
  const isLocked = !hasSelfReview(draft);
  const answered = (at: number, answer: string): LessonReview => ({
    ...draft,
    selfReview: draft.selfReview.map((each, index) => (index === at ? { ...each, answer } : each)),
  });
  return (
    <Section
      title="Lesson review"
      headingLevel={4}
      description="In this order, without grades. Each field is saved when you leave it."
    >
      <Stack gap={4}>
        <fieldset className={styles['step']}>
          <legend>1. The teacher’s own review, five minutes, before anybody else says anything</legend>
          {draft.selfReview.map(({ question, answer }, at) => (
            <TextField
              key={question}
              label={question}
              isMultiline
              value={answer}
              onChange={(text) => setDraft(answered(at, text))}
              onCommit={(text) => keep(answered(at, text))}
              maxLength={4000}
            />
          ))}
        </fieldset>
        <fieldset className={styles['step']}>
          <legend>2. Together</legend>
          {isLocked && (
            <p className={styles['locked']}>
              <LockKeyhole aria-hidden="true" />
              This opens when the teacher has answered at least one question above.
            </p>
          )}
          {STEPS.map(({ field, label, description }) => (
            <TextField
              key={field}
              label={label}
              description={description}
              isMultiline
              isDisabled={isLocked}
              value={draft[field]}
              onChange={(text) => setDraft({ ...draft, [field]: text })}
              onCommit={(text) => keep({ ...draft, [field]: text })}
              maxLength={4000}
            />
          ))}
        </fieldset>
        {review !== null && (
          <div>
            <Button
              size="small"
              variant="quiet"
              icon={<Eraser aria-hidden="true" />}
              onPress={() =>
                void runAndTell({ name: 'pairing.writeLessonReview', input: { ...of, review: null } })
              }
            >
              Erase the lesson review
            </Button>
          </div>
        )}
      </Stack>
    </Section>
  );
}

function blankReview(questions: readonly string[]): LessonReview {
  return {
    selfReview: questions.map((question) => ({ question, answer: '' })),
    focus: '',
    seen: '',
    asked: '',
    nextSteps: '',
  };
}
