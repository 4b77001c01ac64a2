import { z } from 'zod';
import { goalId } from '../../../domain/mentoring/relationship/goal';
import type { Session } from '../../../domain/mentoring/relationship/session';
import { SAMPLE_SCHOOL } from '../school';
import { LESSON_REVIEWED } from './confidential/lesson-reviews';
import { PRIVATELY_NOTED } from './confidential/notes';
import { sampleSessionId } from './sample-session-id';

const status = z.enum(['planned', 'held', 'missed']);

/** One line of a pairing's table of sessions; it begins with its period. */
export function drawSession(
  pairing: string,
  [when = '', marks = '', specialist = '', actions = '']: readonly string[],
): Session {
  const [day = '', periodId, minutes, kindId = '', state] = when.split(/\s+/);
  const period = SAMPLE_SCHOOL.periods.find(({ id }) => id === periodId);
  if (period === undefined) throw new Error(`${pairing} meets in an unknown period on ${day}`);
  const id = sampleSessionId(pairing, day);
  const words = marks.split(/\s+/);
  return {
    id,
    day,
    start: period.start,
    minutes: Number(minutes),
    kindId,
    status: status.parse(state),
    cover: words.includes('covered') ? 'arranged' : words.includes('cover') ? 'needed' : 'not needed',
    goalIds: words
      .filter((word) => /^\d$/.test(word))
      .map((number) => goalId.parse(`goal-${pairing}-${number}`)),
    specialist,
    ledByLearner: words.includes('led'),
    actions:
      actions === '' ? [] : actions.split('; ').map((action, at) => drawAction(`${id}-${at + 1}`, action)),
    hasNote: PRIVATELY_NOTED.has(`${pairing} ${day}`),
    hasReview: LESSON_REVIEWED.has(`${pairing} ${day}`),
  };
}

/** `Try it with one table @2026-09-30 done` */
function drawAction(id: string, action: string): Session['actions'][number] {
  const [words = '', due = ''] = action.split(' @');
  const [byDay, done] = due.split(' ');
  return { id, words, byDay: byDay || null, isDone: done === 'done' };
}
