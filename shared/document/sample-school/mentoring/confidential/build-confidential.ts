import { DEFAULT_MENTORING_SETTINGS } from '../../../../domain/mentoring/mentoring-settings';
import { keepApartId } from '../../../../domain/mentoring/keep-apart';
import type { Confidential } from '../../../../domain/mentoring/relationship/confidential';
import { pairingId } from '../../../../domain/mentoring/relationship/pairing';
import { sampleSessionId } from '../sample-session-id';
import { LESSON_REVIEWS } from './lesson-reviews';
import { NOTES } from './notes';

const KEEP_APART_REASONS: Readonly<Record<string, string>> = {
  'apart-1':
    'A grievance in 2024 about the kingfisher group’s timetable: settled, and both asked not to be put together.',
  'apart-2': 'They were married until last year. Both know that the office’s kingfisher rule keeps it quiet.',
};

/** What only each pair, or only the coordinator, may read. */
export function buildConfidential(): Confidential {
  const questions = DEFAULT_MENTORING_SETTINGS.selfReviewQuestions;
  return {
    notes: Object.fromEntries(
      NOTES.map(([pairing, day, words]) => [
        sampleSessionId(pairing, day),
        { pairingId: pairingId.parse(`pairing-${pairing}`), words },
      ]),
    ),
    lessonReviews: Object.fromEntries(
      LESSON_REVIEWS.map(({ of: [pairing, day], answers, ...review }) => [
        sampleSessionId(pairing, day),
        {
          pairingId: pairingId.parse(`pairing-${pairing}`),
          review: {
            ...review,
            selfReview: questions.map((question, at) => ({ question, answer: answers[at] ?? '' })),
          },
        },
      ]),
    ),
    keepApartReasons: Object.fromEntries(
      Object.entries(KEEP_APART_REASONS).map(([id, reason]) => [keepApartId.parse(id), reason]),
    ),
  };
}
