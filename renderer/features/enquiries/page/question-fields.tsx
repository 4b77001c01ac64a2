import type { Question } from '#shared/domain/enquiry/enquiry';
import { assertNever } from '#shared/lib/assert-never';
import { Stack } from '../../../ui/stack';
import { TextField } from '../../../ui/text-field';

const LONGEST = 600;

type Props = {
  readonly question: Question;
  readonly onType: (question: Question) => void;
  readonly onSave: (question: Question) => void;
};

/** The parts of a question's form, a field each; kept as they are left. */
export function QuestionFields({ question, onType, onSave }: Props) {
  const field = (
    label: string,
    description: string,
    value: string,
    change: (text: string) => Question,
    isMultiline = false,
  ) => (
    <TextField
      key={label}
      label={label}
      description={description}
      value={value}
      maxLength={LONGEST}
      isMultiline={isMultiline}
      onChange={(text) => onType(change(text))}
      onCommit={(text) => onSave(change(text.trim()))}
    />
  );
  switch (question.form) {
    case 'impact': {
      const { change, on, group, over } = question;
      return (
        <Stack gap={4}>
          {field('What impact does…', 'What you will change or try', change, (text) => ({
            ...question,
            change: text,
          }))}
          {field('have on…', 'What you hope it will change', on, (text) => ({ ...question, on: text }))}
          {field('for…', 'Which pupils or colleagues, as a group', group, (text) => ({
            ...question,
            group: text,
          }))}
          {field('over…', 'How long: “two terms”', over, (text) => ({ ...question, over: text }))}
        </Stack>
      );
    }
    case 'pico': {
      const { population, intervention, comparison, outcome } = question;
      return (
        <Stack gap={4}>
          {field('Population', 'Which pupils or colleagues, as a group', population, (text) => ({
            ...question,
            population: text,
          }))}
          {field('Intervention', 'What you will do', intervention, (text) => ({
            ...question,
            intervention: text,
          }))}
          {field('Comparison', 'What you will compare it with', comparison, (text) => ({
            ...question,
            comparison: text,
          }))}
          {field('Outcome', 'What you hope will change', outcome, (text) => ({
            ...question,
            outcome: text,
          }))}
        </Stack>
      );
    }
    case 'own words':
      return field(
        'The question',
        'One question, with what is tried, for whom, and over how long.',
        question.words,
        (words) => ({ ...question, words }),
        true,
      );
    default:
      return assertNever(question);
  }
}
