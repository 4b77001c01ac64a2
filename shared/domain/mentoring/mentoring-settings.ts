import { z } from 'zod';
import { rhythm, PAIRING_STAGES } from './relationship/pairing';

const line = z.string().min(1).max(400);
const lines = z.array(line).readonly();

/** A kind of session, in the school's words, and the questions that help it along. */
export const sessionKind = z
  .strictObject({
    id: z.string().min(1).max(60),
    label: z.string().min(1).max(60),
    /** What it can be evidence of; a lesson review has a form of its own. */
    use: z.enum(['conversation', 'appraisal opening', 'lesson review', 'observation', 'theory']),
    prompts: lines,
  })
  .readonly();
export type SessionKind = z.infer<typeof sessionKind>;

/** What a school may word or count differently in its mentoring and coaching. */
export const mentoringSettings = z
  .strictObject({
    stageLabels: z.strictObject(
      // Each stage has a label: built from the list, so that neither can miss one.
      Object.fromEntries(PAIRING_STAGES.map((stage) => [stage, z.string().min(1).max(30)])) as Record<
        (typeof PAIRING_STAGES)[number],
        z.ZodString
      >,
    ),
    rhythm,
    sessionKinds: z.array(sessionKind).min(1).readonly(),
    groundRules: lines,
    power: z.string().max(2000),
    confidentiality: z.string().max(2000),
    selfReviewQuestions: lines,
  })
  .readonly();
export type MentoringSettings = z.infer<typeof mentoringSettings>;

/** What a new school starts with; every word of it is the school's to change. */
export const DEFAULT_MENTORING_SETTINGS: MentoringSettings = {
  stageLabels: {
    proposed: 'Proposed',
    agreed: 'Agreed',
    active: 'Active',
    pausing: 'Pausing',
    closed: 'Closed',
  },
  rhythm: { everyWeeks: 2, minutes: 45 },
  sessionKinds: [
    {
      id: 'conversation',
      label: 'Learning conversation',
      use: 'conversation',
      prompts: [
        'What has happened since we last met, and what are you pleased with?',
        'What is on your mind that is not resolved yet?',
        'Which part of it is in your hands, and which is not?',
        'What would it look like if it were resolved?',
        'Which ways forward do you see, and which do you choose?',
        'What will you do first, and by when?',
      ],
    },
    {
      id: 'appraisal-opening',
      label: 'Appraisal opening',
      use: 'appraisal opening',
      prompts: [
        'Tell me about a time this year when your work went really well. What made it possible?',
        'What do you value most about what you bring to your role?',
        'Which issue from this year is still unresolved for you?',
        'Which one question, if you could answer it, would move your practice on?',
        'What would the answer change in your own practice?',
        'Which pupils or colleagues would notice, and what would they notice?',
        'How will you share what you find?',
        'What do you need for it: a mentor, time, money?',
      ],
    },
    {
      id: 'closing-review',
      label: 'Closing review',
      use: 'conversation',
      prompts: [
        'What have you found out, as exactly as you can say it?',
        'How do you know, and what else could explain it?',
        'Who else should hear of it, and how will you share it?',
        'What have we both learned from working together?',
      ],
    },
    {
      id: 'lesson-review',
      label: 'Lesson review',
      use: 'lesson review',
      prompts: [
        'What did you notice about the learning?',
        'Which moment would you like us to look at together?',
        'What did you decide not to do, and why?',
        'What would you keep, and what would you try differently?',
      ],
    },
    {
      id: 'observing',
      label: 'Observing a colleague',
      use: 'observation',
      prompts: [
        'What are we looking for, and what will we not comment on?',
        'What did you see that you could try?',
      ],
    },
    {
      id: 'theory',
      label: 'Reading and reasons',
      use: 'theory',
      prompts: ['What does the evidence say works, for whom, and why?', 'What would have to be true here?'],
    },
  ],
  groundRules: [
    'We start and end on time, and protect the time we agreed.',
    'We all prepare; the learner chooses the focus.',
    'We are honest and kind, and assume good intent.',
    'We write down only what we all agree to write down.',
    'Any of us may ask to pause or to end, without giving a reason.',
  ],
  power:
    'We have said openly where one of us has more say over another’s work, and agreed how to keep that out of these conversations. What is said here is not used in appraisal.',
  confidentiality:
    'What we say stays between us unless we all agree to share it. There are limits: a worry about a child’s or an adult’s safety is passed on at once, and the law may give a person the right to see records about them, so no note can be promised to stay unseen.',
  selfReviewQuestions: [
    'What did I want the pupils to learn?',
    'What went well, and how do I know?',
    'What surprised me?',
    'What would I like to talk about?',
  ],
};
