import type { Question } from './enquiry';
import { hasQuestion, wordQuestion } from './word-question';

/**
 * A question in another form, with those of the person's own words that have a place in it. Nothing is added; what has
 * no place (over how long, compared with what) is left behind.
 *
 * @example
 * changeForm({ form: 'impact', change: 'paired talk', on: 'writing', group: 'Year 4', over: 'two terms' }, 'pico')
 * //=> { form: 'pico', population: 'Year 4', intervention: 'paired talk', comparison: '', outcome: 'writing' }
 */
export function changeForm(question: Question, form: Question['form']): Question {
  if (question.form === form) return question;
  if (form === 'own words') {
    return { form, words: hasQuestion(question) ? wordQuestion(question).slice(0, 600) : '' };
  }
  const { change, on, group } = readShared(question);
  return form === 'impact'
    ? { form, change, on, group, over: '' }
    : { form, population: group, intervention: change, comparison: '', outcome: on };
}

/** What both forms ask for: what is tried, on what, for whom. */
function readShared(question: Question): {
  readonly change: string;
  readonly on: string;
  readonly group: string;
} {
  switch (question.form) {
    case 'impact':
      return question;
    case 'pico':
      return { change: question.intervention, on: question.outcome, group: question.population };
    case 'own words':
      return { change: '', on: '', group: '' };
  }
}
