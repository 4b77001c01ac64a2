import { z } from 'zod';

/** How far a governor has come in asking: clarify what works well, ask key questions, challenge with what one knows. */
export const GOVERNOR_STAGES = ['clarify', 'key questions', 'challenge'] as const;
export const governorStage = z.enum(GOVERNOR_STAGES);
export type GovernorStage = z.infer<typeof governorStage>;

const id = z.string().min(1).max(60);

/** A question that governors can take on a visit, by the stage that it belongs to. */
export const bankQuestion = z
  .strictObject({ id, stage: governorStage, words: z.string().min(1).max(400) })
  .readonly();
export type BankQuestion = z.infer<typeof bankQuestion>;

/** What a school may word or count differently about its governors. */
export const governorSettings = z
  .strictObject({
    /** How many days before a term of office ends the app begins to say so. */
    warnDays: z.int().min(1).max(365),
    stageLabels: z.strictObject({
      clarify: z.string().min(1).max(80),
      'key questions': z.string().min(1).max(80),
      challenge: z.string().min(1).max(80),
    }),
    /** What governors train: ids that activities name. */
    skills: z.array(z.strictObject({ id, label: z.string().min(1).max(80) }).readonly()).readonly(),
    questionBank: z.array(bankQuestion).readonly(),
    /** What every visit keeps to; printed on the visit form. */
    visitRules: z.array(z.string().min(1).max(400)).readonly(),
    /** How many visits a year a governor with a link role means to make. */
    visitsPerYear: z.int().min(0).max(20),
  })
  .readonly();
export type GovernorSettings = z.infer<typeof governorSettings>;

/** What a new school starts with; every word of it is the school's to change. */
export const DEFAULT_GOVERNOR_SETTINGS: GovernorSettings = {
  warnDays: 60,
  stageLabels: {
    clarify: 'Clarify what works well',
    'key questions': 'Ask key questions',
    challenge: 'Challenge with what we know',
  },
  skills: [
    { id: 'appreciative', label: 'Appreciative inquiry' },
    { id: 'key', label: 'Key questions' },
    { id: 'deepening', label: 'Deepening questions' },
  ],
  questionBank: [
    { id: 'well', stage: 'clarify', words: 'What is working well, and what makes it work?' },
    { id: 'proud', stage: 'clarify', words: 'Which change are staff most pleased with this term?' },
    {
      id: 'pupils',
      stage: 'key questions',
      words: 'Which pupils notice the difference, and how do you know?',
    },
    {
      id: 'evidence',
      stage: 'key questions',
      words: 'What have you seen that somebody who doubts it would accept?',
    },
    { id: 'everyone', stage: 'key questions', words: 'Who on the staff has not yet had a share in this?' },
    {
      id: 'stop',
      stage: 'challenge',
      words: 'What would you stop doing if this did not work by the summer?',
    },
    { id: 'cost', stage: 'challenge', words: 'What did it cost in money and time, and was it worth that?' },
    { id: 'else', stage: 'challenge', words: 'What else could explain what you see?' },
  ],
  visitRules: [
    'The visit is arranged beforehand with the headteacher and serves a priority of the school’s plan.',
    'It is not an inspection and not a lesson observation: nobody’s teaching is judged.',
    'The questions are sent ahead, and whoever is asked knows what for.',
    'What is said about single pupils or members of staff is not written down.',
  ],
  visitsPerYear: 3,
};
