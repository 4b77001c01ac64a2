import type { Goal } from '#shared/domain/mentoring/relationship/goal';

const WORDS = ['Just starting', 'Finding my way', 'Getting there', 'Mostly secure', 'Second nature'] as const;

/** The learner's own view of where they stand, as a choice. */
export const RATING_CHOICES = [
  { id: 'none', label: 'Not said' },
  ...WORDS.map((words, index) => ({ id: String(index + 1), label: `${index + 1} – ${words}` })),
] as const;

/**
 * A self-rating in words.
 *
 * @example
 * sayRating(2) //=> '2 – Finding my way'
 */
export function sayRating(rating: Goal['selfRatingBefore']): string {
  return RATING_CHOICES.find(({ id }) => id === String(rating))?.label ?? 'Not said';
}
