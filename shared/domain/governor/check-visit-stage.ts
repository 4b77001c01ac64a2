import { formatDay, type Day } from '../../lib/day';
import { listWords } from '../../lib/plural';
import { ok, refuse, type Result } from '../../lib/result';
import type { Priority } from '../school/priority';
import type { Visit, VisitStage } from './visit';

/** Which stages each stage may go on or back to. */
export const VISIT_MOVES: Readonly<Record<VisitStage, readonly VisitStage[]>> = {
  planned: ['questions sent', 'held', 'cancelled'],
  'questions sent': ['planned', 'held', 'cancelled'],
  held: ['planned', 'questions sent', 'reported'],
  reported: ['held'],
  cancelled: ['planned'],
};

/** What each stage is called where it stands by itself. */
export const VISIT_STAGE_LABELS: Readonly<Record<VisitStage, string>> = {
  planned: 'Planned',
  'questions sent': 'Questions sent',
  held: 'Held',
  reported: 'Reported',
  cancelled: 'Cancelled',
};

export type VisitCheck = { readonly today: Day; readonly priorities: readonly Priority[] };

/**
 * What a visit still lacks for a stage, in words that follow "First,": a priority of the plan; for "questions sent" at
 * least one question; for "held" its day; for "reported" what works well and an answer.
 *
 * @example
 * listMissing({ ...visit, questions: [] }, 'questions sent', check) //=> ['add at least one question']
 */
export function listMissing(
  visit: Visit,
  to: VisitStage,
  { today, priorities }: VisitCheck,
): readonly string[] {
  const { day, questions, priorityId, worksWell } = visit;
  const missing: readonly (readonly [isMissing: boolean, words: string])[] = [
    [!priorities.some(({ id }) => id === priorityId), 'choose a priority of the school’s plan'],
    [to === 'questions sent' && questions.length === 0, 'add at least one question'],
    [(to === 'held' || to === 'reported') && day > today, `wait until its day, ${formatDay(day)}`],
    [to === 'reported' && worksWell.trim() === '', 'write what works well'],
    [
      to === 'reported' && questions.length > 0 && questions.every(({ answer }) => answer.trim() === ''),
      'write down the answer to a question',
    ],
  ];
  return missing.flatMap(([isMissing, words]) => (isMissing ? [words] : []));
}

/**
 * Whether a visit may be kept as it is: by a move that its stage allows, with everything that its stage asks for. What
 * was missing before the change may stay missing, so that an old visit can still be corrected.
 */
export function checkVisitStage(before: Visit | null, after: Visit, check: VisitCheck): Result<null> {
  const { stage } = after;
  const isMoved = before === null || before.stage !== stage;
  if (before !== null && isMoved && !VISIT_MOVES[before.stage].includes(stage)) {
    return refuse(
      'visit-stage',
      `A visit that is ${before.stage} cannot become ${stage} at once. Nothing was changed. It can become ${listChoices(VISIT_MOVES[before.stage])}.`,
    );
  }
  const lacked = before === null || isMoved ? [] : listMissing(before, stage, check);
  const missing =
    stage === 'cancelled' ? [] : listMissing(after, stage, check).filter((each) => !lacked.includes(each));
  if (missing.length > 0) {
    return refuse(
      'visit-incomplete',
      `The visit cannot be kept as ${stage} yet. Nothing was changed. First, ${listWords(missing)}.`,
    );
  }
  if (stage === 'questions sent' && after.sentOn === null) {
    return refuse('sent-day-missing', 'Say on which day the questions were sent. Nothing was changed.');
  }
  if (after.sentOn !== null && after.sentOn > after.day) {
    return refuse(
      'sent-after-visit',
      'The questions would go out after the visit. Nothing was changed. Choose an earlier day for them, or a later one for the visit.',
    );
  }
  return ok(null);
}

const listChoices = (stages: readonly VisitStage[]): string =>
  stages.length < 2 ? (stages[0] ?? '') : `${stages.slice(0, -1).join(', ')} or ${stages.at(-1) ?? ''}`;

/** A visit moved to another stage on a day: the days of sending and reporting go with it. It checks nothing. */
export function moveVisit(visit: Visit, to: VisitStage, today: Day): Visit {
  const sentOn = to === 'questions sent' ? (visit.sentOn ?? today) : visit.sentOn;
  return {
    ...visit,
    stage: to,
    sentOn: to === 'planned' ? null : sentOn,
    reportedOn: to === 'reported' ? today : null,
  };
}
