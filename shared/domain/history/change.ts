import { z } from 'zod';
import { instant } from '../../lib/instant';

/** The most characters that one line of the history holds. */
export const MAX_CHANGE_WORDS = 1000;

/** One line of the change history, in the coordinator's words. */
export const change = z
  .strictObject({
    sequence: z.int().min(1),
    at: instant,
    words: z.string().min(1).max(MAX_CHANGE_WORDS),
    /** The command's name, or how it came about otherwise. */
    command: z.string().min(1).max(60),
  })
  .readonly();
export type Change = z.infer<typeof change>;
