import { useMemo, useState } from 'react';
import { changeForm } from '#shared/domain/enquiry/change-form';
import type { Enquiry, Question } from '#shared/domain/enquiry/enquiry';
import { hasQuestion, listMissingParts } from '#shared/domain/enquiry/word-question';
import { listWords } from '#shared/lib/plural';
import { useDocument } from '../../../state/use-document';
import { SegmentedControl } from '../../../ui/segmented-control';
import { Section } from '../../../ui/section';
import { Select } from '../../../ui/select';
import { Stack } from '../../../ui/stack';
import { SuggestField } from '../../../ui/suggest-field';
import { editEnquiry } from './edit-enquiry';
import styles from './page.module.css';
import { QuestionFields } from './question-fields';
import { QuestionSentence } from './question-sentence';
import question from './question.module.css';
import { useTypedQuestion } from './use-typed-question';
import { WordsField } from './words-field';

const FORMS = [
  { id: 'impact', label: 'Impact' },
  { id: 'pico', label: 'PICO' },
  { id: 'own words', label: 'Own words' },
] as const;

const NO_PRIORITY = 'none';

/** The key question, built in one of two forms or written freely; the app says what is missing and never writes it. */
export function QuestionPart({ enquiry }: { readonly enquiry: Enquiry }) {
  const { stageLabels } = useDocument((document) => document.school.enquiries);
  const { id } = enquiry;
  const { typed, type, send } = useTypedQuestion(enquiry.question);
  // What was written in a form that has been left, so that a look at another one loses nothing.
  const [left, setLeft] = useState<Partial<Record<Question['form'], Question>>>({});
  const keep = (next: Question) => {
    send(next);
    void editEnquiry(id, { question: next });
  };
  const toForm = (form: Question['form']) => {
    setLeft((last) => ({ ...last, [typed.form]: typed }));
    const before = left[form];
    const next = before !== undefined && hasQuestion(before) ? before : changeForm(typed, form);
    keep(next);
  };
  const missing = listMissingParts(typed);
  return (
    <Section title={stageLabels.question}>
      <Stack gap={6}>
        <div className={question['builder']}>
          <Stack gap={4}>
            <SegmentedControl
              label="Form of the question"
              segments={FORMS}
              value={typed.form}
              onChange={toForm}
            />
            <QuestionFields question={typed} onType={type} onSave={keep} />
          </Stack>
          <section aria-label="The question so far" className={question['preview']}>
            <h3>The question so far</h3>
            <QuestionSentence question={typed} />
            <p role="status" className={question['missing']}>
              {missing.length === 0
                ? 'Nothing is missing.'
                : `Still to say: ${listWords(missing.map(({ words }) => words))}.`}
            </p>
          </section>
        </div>
        <KnownBy enquiry={enquiry} />
      </Stack>
    </Section>
  );
}

/** A few words to know the enquiry by, and what it belongs to. */
function KnownBy({ enquiry }: { readonly enquiry: Enquiry }) {
  const enquiries = useDocument((document) => document.enquiries);
  const priorities = useDocument((document) => document.school.priorities);
  const { id, title, theme, priorityId } = enquiry;
  const themes = useMemo(
    () =>
      [...new Set(Object.values(enquiries).map((each) => each.theme))]
        .filter(Boolean)
        .toSorted((one, other) => one.localeCompare(other, 'en-GB')),
    [enquiries],
  );
  return (
    <Section title="To know it by" headingLevel={3}>
      <div className={styles['pair']}>
        <WordsField
          label="Title"
          description="A few words: “Talk before writing”. A talk or an award takes it over."
          isMultiline={false}
          maxLength={160}
          value={title}
          onSave={(text) => void editEnquiry(id, { title: text })}
        />
        <SuggestField
          label="Theme"
          description="Talks of one theme can be put together."
          value={theme}
          suggestions={themes}
          onCommit={(text) => void editEnquiry(id, { theme: text.slice(0, 80) })}
        />
        {priorities.length > 0 && (
          <Select
            label="Priority it serves"
            description="Of the school’s improvement plan."
            choices={[
              { id: NO_PRIORITY, label: 'None in particular' },
              ...priorities.map((each) => ({ id: each.id, label: each.label })),
            ]}
            value={priorities.some((each) => each.id === priorityId) ? priorityId : NO_PRIORITY}
            onChange={(chosen) => void editEnquiry(id, { priorityId: chosen === NO_PRIORITY ? '' : chosen })}
          />
        )}
      </div>
    </Section>
  );
}
