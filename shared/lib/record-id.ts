import { z } from 'zod';

/**
 * The id of a record in the document, 1 to `longest` characters. Refuses the names that every object has from birth
 * (`__proto__`, `constructor`, `toString`…): looked up in a record, they would find what nobody put there.
 *
 * @example
 * recordId(60).safeParse('mei').success //=> true
 * recordId(60).safeParse('__proto__').success //=> false
 */
export const recordId = (longest: number): z.ZodString =>
  z
    .string()
    .min(1)
    .max(longest)
    .refine((id) => !(id in {}), 'This cannot be an id.');
