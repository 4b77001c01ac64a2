import type { Enquiry } from '../enquiry/enquiry';
import { hasQuestion, wordQuestion } from '../enquiry/word-question';
import type { Application } from './award';

const LONGEST_QUESTION = 1000;

/**
 * An application begun from an enquiry: its title, question, priority and three tests carried over, all else to be
 * filled in. Nothing of the appraisal's conversations goes with it.
 */
export function applicationFromEnquiry({
  title,
  question,
  priorityId,
  tests,
}: Pick<Enquiry, 'title' | 'question' | 'priorityId' | 'tests'>): Application {
  return {
    title,
    question: hasQuestion(question) ? wordQuestion(question).slice(0, LONGEST_QUESTION) : '',
    rationale: '',
    priorityId,
    impactOnPractice: tests.practice,
    impactOnPupils: tests.pupils,
    costs: [],
    timeline: '',
    sharing: tests.sharing,
  };
}
