import { z } from 'zod';
import { instant } from '../../../lib/instant';
import type { PaperDescription } from '../../paper/paper-description';
import { shortenWords } from '../../paper/shorten-words';
import { visitId } from '../visit';

/** The form that governors take along on a visit. */
export const visitFormRequest = z.strictObject({ paper: z.literal('visit-form'), visitId }).readonly();
export type VisitFormRequest = z.infer<typeof visitFormRequest>;

const words = z.string();
const fact = z.strictObject({ label: words, value: words }).readonly();

/** A visit before it is made: what it keeps to, what is asked, and room to write. */
export const visitFormJob = z
  .strictObject({
    paper: z.literal('visit-form'),
    school: words,
    timeZone: words,
    madeAt: instant,
    /** "Thu 12 Nov 2026". */
    day: words,
    focus: words,
    facts: z.array(fact).readonly(),
    rules: z.array(words).readonly(),
    questions: z
      .array(
        z
          .strictObject({
            words,
            /** The label of the stage of asking that it belongs to. */
            stage: words,
            /** Whether it asks about a claim, to be ticked as seen or not seen. */
            isOfClaim: z.boolean(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();
export type VisitFormJob = z.infer<typeof visitFormJob>;

const LONGEST_FOCUS = 70;

/** How a visit's form is called and laid out. */
export function describeVisitForm({ day, focus }: VisitFormJob): PaperDescription {
  const name = 'Governors’ visit form';
  return { name, title: `${name}: ${day}, ${shortenWords(focus, LONGEST_FOCUS)}`, layout: 'a4-portrait' };
}
