import type { Enquiry, EnquiryStage } from './enquiry';
import { hasQuestion, listMissingParts } from './word-question';

/** Whether something is missing, and what to do about it. */
type Gap = readonly [isMissing: boolean, words: string];

/**
 * What an enquiry still lacks at a stage, in words. They are prompts: a coordinator can move on all the same, since a
 * conversation may have said what the record does not.
 *
 * @example
 * listGaps(enquiry, 'tests') //=> ['Name the pupils in your purview, as a group']
 */
export function listGaps(enquiry: Enquiry, stage: EnquiryStage = enquiry.stage): readonly string[] {
  const { opening, question, tests, setUp, objectives, outcome, sharing, laterEvidence } = enquiry;
  const gaps: Readonly<Record<EnquiryStage, readonly Gap[]>> = {
    opening: [
      [opening.heldOn === null, 'Say when the opening conversation was held'],
      [isBlank(opening.wentWell), 'Note what went well'],
      [isBlank(opening.unresolved), 'Note what is unresolved'],
    ],
    question: hasQuestion(question)
      ? listMissingParts(question).map(({ words }) => [true, `Say ${words}`] as const)
      : [[true, 'Find the key question']],
    tests: [
      [isBlank(tests.practice), 'Say what it will change in your own practice'],
      [isBlank(tests.pupilGroup), 'Name the pupils in your purview, as a group'],
      [isBlank(tests.pupilNeed), 'Say what these pupils need'],
      [isBlank(tests.sharing) && sharing.length === 0, 'Say how it will be shared'],
    ],
    'set-up': [
      [setUp.mentorId === null, 'Choose a mentor'],
      [isBlank(setUp.protectedTime), 'Agree protected time'],
      [setUp.governorAssentOn === null, 'Note the governors’ assent'],
    ],
    'under way': [[objectives.length === 0, 'Set at least one objective']],
    review: [
      [outcome === null, 'Review the outcome'],
      [outcome !== null && isBlank(outcome.precision), 'Say how precise the findings are'],
    ],
    shared: [[!sharing.some(({ isDone }) => isDone), 'Note where it was shared']],
    'later evidence': [
      [laterEvidence.some(({ seenOn }) => seenOn === null), 'Look again at what changed for the pupils'],
    ],
    closed: [],
  };
  return gaps[stage].flatMap(([isMissing, words]) => (isMissing ? [words] : []));
}

const isBlank = (words: string) => words.trim() === '';
