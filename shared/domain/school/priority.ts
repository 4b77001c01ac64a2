import { z } from 'zod';

/** A priority of the school's improvement plan, which goals, enquiries and bursaries can serve. */
export const priority = z
  .strictObject({ id: z.string().min(1).max(60), label: z.string().min(1).max(160) })
  .readonly();
export type Priority = z.infer<typeof priority>;
