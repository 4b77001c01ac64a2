/** One thing that a governors' visit is not, and how words give it away. */
type VisitWordRule = {
  readonly name: string;
  readonly pattern: RegExp;
  /** What to mind; it follows the words that were found. */
  readonly sentence: string;
};

const PERSON = String.raw`(?:lessons?|teach\w*|classroom|staff|colleagues?|assistants?|performance)`;

/**
 * What a visit never is, each rule by its name: the check quotes the words that sound like it. "Attendance rate" and "the
 * grades of Year 6" are about pupils' results and pass.
 *
 * @see Governor school visits: your how-to guide (The Key for School Governors): not inspection, never lesson observation
 */
export const VISIT_WORD_RULES: readonly VisitWordRule[] = [
  {
    name: 'lesson observation',
    pattern:
      /\b(?:observ(?:e|es|ed|ing|ations?)|watch(?:es|ed|ing)?\s+(?:\w+\s+){0,3}(?:teach\w*|lessons?))\b/iu,
    sentence: 'sounds like a lesson observation. A visit is not one: ask what people do and see themselves.',
  },
  {
    name: 'grading',
    pattern: new RegExp(
      String.raw`\b(?:(?:grade|grading|rate|rating|rank|ranking|score|scoring)\s+(?:of\s+)?(?:how|(?:the|each|every|this|that|their|his|her|our|a|all|your)\s+(?:\w+\s+){0,2}${PERSON}|${PERSON})|(?:graded|rated|ranked|scored)\s+(?:\w+\s+){0,2}${PERSON}|${PERSON}\s+(?:grades?|ratings?|scores?|rankings?))\b`,
      'iu',
    ),
    sentence: 'sounds like grading. A visit grades nobody: ask what has changed for pupils.',
  },
  {
    name: 'judging',
    pattern: /\b(?:judg(?:e|es|ed|ing|e?ments?)|inspect(?:s|ed|ing|ions?)?)\b/iu,
    sentence: 'sounds like an inspection. A visit judges nobody’s teaching: ask how the school knows.',
  },
  {
    name: 'comparing people',
    pattern:
      /\b(?:good|better|best|bad|worse|worst|weak(?:er|est)?|poor(?:er|est)?|strong(?:er|est)|failing|underperforming)\s+(?:teach(?:ers?|ing)|staff|colleagues?|assistants?)\b/iu,
    sentence: 'compares people. A visit is about a priority, not about who does well.',
  },
];

/** Words of a visit that read like something it must not be. */
export type VisitWarning = { readonly name: string; readonly words: string };

/**
 * Where the focus or a question of a visit reads like observing lessons or judging people, in words. It warns and stops
 * nobody: the governors may mean something else.
 *
 * @example
 * checkVisitWords('Observe a phonics lesson')
 * //=> [{ name: 'lesson observation', words: '“Observe” sounds like a lesson observation. A visit is not one: ask what people do and see themselves.' }]
 */
export function checkVisitWords(text: string): readonly VisitWarning[] {
  return VISIT_WORD_RULES.flatMap(({ name, pattern, sentence }) => {
    const found = pattern.exec(text)?.[0];
    return found === undefined ? [] : [{ name, words: `“${found}” ${sentence}` }];
  });
}
