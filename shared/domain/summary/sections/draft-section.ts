import type { SectionId } from '../summary-content';
import { draftActivity } from './draft-activity';
import { draftBalance } from './draft-balance';
import { draftBursaries } from './draft-bursaries';
import { draftClaims } from './draft-claims';
import { draftComparison } from './draft-comparison';
import { draftEnquiries } from './draft-enquiries';
import { draftGovernors } from './draft-governors';
import { draftHours } from './draft-hours';
import { draftMentoring } from './draft-mentoring';
import { draftNextSteps } from './draft-next-steps';
import { draftPrinciples } from './draft-principles';
import { draftPriorities } from './draft-priorities';
import { draftTeachMeets } from './draft-teach-meets';
import type { SectionDraft, SectionSource } from './section-draft';

const DRAFTS: Readonly<Record<SectionId, (source: SectionSource) => SectionDraft>> = {
  priorities: draftPriorities,
  activity: draftActivity,
  hours: draftHours,
  mentoring: draftMentoring,
  principles: draftPrinciples,
  enquiries: draftEnquiries,
  'teach-meets': draftTeachMeets,
  bursaries: draftBursaries,
  governors: draftGovernors,
  claims: draftClaims,
  balance: draftBalance,
  comparison: draftComparison,
  'next-steps': draftNextSteps,
};

/** A section's figures, before anything is withheld. */
export const draftSection = (id: SectionId, source: SectionSource): SectionDraft => DRAFTS[id](source);
