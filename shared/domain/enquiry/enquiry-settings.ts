import { z } from 'zod';
import { day } from '../../lib/day';
import { ENQUIRY_STAGES } from './enquiry';

const lines = z.array(z.string().min(1).max(400)).readonly();

/** One appraisal year, with the school's own dates. */
export const appraisalCycle = z
  .strictObject({
    id: z.string().min(1).max(60),
    name: z.string().min(1).max(40),
    startDay: day,
    endDay: day,
    /** The day by which every outcome is reviewed. */
    reviewByDay: day,
  })
  .readonly();
export type AppraisalCycle = z.infer<typeof appraisalCycle>;

/** What a school may word or date differently in its enquiries. */
export const enquirySettings = z
  .strictObject({
    stageLabels: z.strictObject(
      // Each stage has a label: built from the list, so that neither can miss one.
      Object.fromEntries(ENQUIRY_STAGES.map((stage) => [stage, z.string().min(1).max(40)])) as Record<
        (typeof ENQUIRY_STAGES)[number],
        z.ZodString
      >,
    ),
    cycles: z.array(appraisalCycle).readonly(),
    openingPrompts: lines,
    testPrompts: lines,
    reviewPrompts: lines,
  })
  .readonly();
export type EnquirySettings = z.infer<typeof enquirySettings>;

/** What a new school starts with; every word of it is the school's to change. */
export const DEFAULT_ENQUIRY_SETTINGS: EnquirySettings = {
  stageLabels: {
    opening: 'Opening conversation',
    question: 'Key question',
    tests: 'Three tests',
    'set-up': 'Set-up',
    'under way': 'Under way',
    review: 'Outcome review',
    shared: 'Shared',
    'later evidence': 'Later evidence',
    closed: 'Closed',
  },
  cycles: [],
  openingPrompts: [
    'What has gone well in your role this year, and what did you do to make it so?',
    'Which issue is still unresolved for you?',
    'If you could answer one question this year, which would change most?',
  ],
  testPrompts: [
    'How will the answer change what you do?',
    'Which pupils will notice, as a group, and what do they need?',
    'How will you share what you find, with whom?',
  ],
  reviewPrompts: [
    'How precise are the findings: what was seen, of whom, beside what?',
    'What would persuade a colleague who doubts it?',
    'How and when will it be shared?',
  ],
};
