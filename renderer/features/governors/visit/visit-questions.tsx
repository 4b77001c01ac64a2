import { useRef } from 'react';
import type { Visit, VisitQuestion } from '#shared/domain/governor/visit';
import { moveQuestion } from '#shared/domain/governor/visit-questions';
import { Section } from '../../../ui/section';
import { Stack } from '../../../ui/stack';
import { editVisit } from '../edit-visit';
import { AddQuestion } from './add-question';
import { QuestionCard } from './question-card';
import styles from './visit.module.css';

type Props = { readonly visit: Visit; readonly isMade: boolean };

/** The questions of a visit in their order; once it was held, with the answers and what was seen. */
export function VisitQuestions({ visit, isMade }: Props) {
  const { id, questions } = visit;
  const frame = useRef<HTMLDivElement>(null);
  const save = (change: (last: Visit['questions']) => Visit['questions']) =>
    void editVisit(id, (last) => ({ ...last, questions: change(last.questions) }));
  const change = (questionId: VisitQuestion['id'], fields: Partial<VisitQuestion>) =>
    save((last) => last.map((each) => (each.id === questionId ? { ...each, ...fields } : each)));
  return (
    <Section
      title={isMade ? 'Questions and answers' : 'Questions'}
      description={
        isMade
          ? 'What was said, in agreed words. A claim is seen, or not seen.'
          : 'In the order in which they will be asked. Few and open is best.'
      }
    >
      <Stack gap={4}>
        <div ref={frame} tabIndex={-1}>
          {questions.length === 0 ? (
            <p className={styles['quiet']}>
              No questions yet. Take some from the bank or from a claim, or write your own.
            </p>
          ) : (
            <ol aria-label="Questions" className={styles['cards']}>
              {questions.map((question, at) => (
                <QuestionCard
                  key={question.id}
                  question={question}
                  number={at + 1}
                  of={questions.length}
                  isMade={isMade}
                  onChange={(fields) => change(question.id, fields)}
                  onMove={(by) => save((last) => moveQuestion(last, question.id, by))}
                  onRemove={() => {
                    save((last) => last.filter((each) => each.id !== question.id));
                    frame.current?.focus();
                  }}
                />
              ))}
            </ol>
          )}
        </div>
        {visit.stage !== 'cancelled' && (
          <AddQuestion visit={visit} onAdd={(added) => save((last) => [...last, added])} />
        )}
      </Stack>
    </Section>
  );
}
