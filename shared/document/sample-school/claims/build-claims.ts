import { claimId, type Claim, type ClaimId } from '../../../domain/claim/claim';
import { sampleAwardId } from '../bursaries/draw-award';
import { sampleEnquiryId } from '../enquiries/draw-enquiry';
import { SAMPLE_CLAIMS, type ClaimSketch } from './sample-claims';

/** The fixed id of a claim. `sampleClaimId('bookmarks') //=> 'claim-bookmarks'` */
export const sampleClaimId = (id: string): ClaimId => claimId.parse(`claim-${id}`);

/** Ten claims, one of them withdrawn; most rest on more than what those who did it say. */
export function buildClaims(): Readonly<Record<ClaimId, Claim>> {
  return Object.fromEntries(SAMPLE_CLAIMS.map((sketch) => [sampleClaimId(sketch.id), drawClaim(sketch)]));
}

function drawClaim({ id, enquiries = [], awards = [], withdrawnOn, ...of }: ClaimSketch): Claim {
  return {
    ...of,
    id: sampleClaimId(id),
    enquiryIds: enquiries.map(sampleEnquiryId),
    awardIds: awards.map(sampleAwardId),
    withdrawnOn: withdrawnOn ?? null,
  };
}
