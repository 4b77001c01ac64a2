import { z } from 'zod';
import { day } from '../../lib/day';
import { recordId } from '../../lib/record-id';
import { awardId } from '../bursary/award';
import { EVIDENCE_SOURCES, enquiryId } from '../enquiry/enquiry';

export const claimId = recordId(60).brand<'ClaimId'>();
export type ClaimId = z.infer<typeof claimId>;

/** Something that the school says has changed, worded by the lead for governors, with what it rests on. */
export const claim = z
  .strictObject({
    id: claimId,
    words: z.string().min(1).max(400),
    madeOn: day,
    /** Id of the school priority it serves, or ''. */
    priorityId: z.string().max(60),
    /** What it rests on; a claim with nothing but self-report rests on self-report. */
    sources: z.array(z.enum(EVIDENCE_SOURCES)).readonly(),
    /** The records that it came from. */
    enquiryIds: z.array(enquiryId).readonly(),
    awardIds: z.array(awardId).readonly(),
    /** The day from which it is no longer made. */
    withdrawnOn: day.nullable(),
  })
  .readonly();
export type Claim = z.infer<typeof claim>;

/**
 * Whether a claim rests on more than what those who did it say.
 *
 * @example
 * restsOnMore({ sources: ['self-report'] }) //=> false
 */
export function restsOnMore({ sources }: Pick<Claim, 'sources'>): boolean {
  return sources.some((source) => source !== 'self-report');
}
