import { z } from 'zod';

const words = z.string().max(4000);

/**
 * A lesson review by mentor-coaching, in its order: the teacher's own five-minute self-review, a focus chosen together,
 * what was seen and asked, next steps. There is no place for a grade.
 */
export const lessonReview = z
  .strictObject({
    /** The teacher's own answers, before anybody else says anything. */
    selfReview: z
      .array(z.strictObject({ question: z.string().min(1).max(300), answer: words }).readonly())
      .readonly(),
    focus: words,
    seen: words,
    asked: words,
    nextSteps: words,
  })
  .readonly();
export type LessonReview = z.infer<typeof lessonReview>;

/** Whether the teacher has said something before the others do. */
export const hasSelfReview = (review: LessonReview): boolean =>
  review.selfReview.some(({ answer }) => answer.trim() !== '');
