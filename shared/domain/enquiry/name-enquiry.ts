import type { Enquiry } from './enquiry';
import { hasQuestion, wordQuestion } from './word-question';

/** What to call an enquiry: its title, or its question, or that there is none yet. */
export function nameEnquiry({ title, question }: Pick<Enquiry, 'title' | 'question'>): string {
  if (title.trim() !== '') return title.trim();
  return hasQuestion(question) ? wordQuestion(question) : 'No question yet';
}
