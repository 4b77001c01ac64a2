import { z } from 'zod';
import { day } from '../../lib/day';
import { personId } from '../people/person';

/** How much of somebody goes: the name alone, or the name and every word they wrote. Dates, states, minutes and money stay. */
export const ERASURE_DEPTHS = ['name', 'name and words'] as const;
export const erasureDepth = z.enum(ERASURE_DEPTHS);
export type ErasureDepth = z.infer<typeof erasureDepth>;

/** That somebody was made anonymous, so that it can be done again to an older backup. It does not say who they were. */
export const erasure = z
  .strictObject({
    /** The SHA-256 of the id that the person had, in hexadecimal. */
    fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
    /** The id that stands for them since. */
    newId: personId,
    /** What they are called since: "Former colleague 3". */
    label: z.string().min(1).max(80),
    depth: erasureDepth,
    on: day,
  })
  .readonly();
export type Erasure = z.infer<typeof erasure>;
