import type { AppraisalCycle } from '../../../domain/enquiry/enquiry-settings';
import { suggestCycle } from '../../../domain/enquiry/suggest-cycle';

/** Harbour Lane's appraisal begins with the school year and is reviewed by the end of the October after it. */
const DATES = { start: '09-01', reviewBy: '10-31' };

export const SAMPLE_CYCLES: readonly AppraisalCycle[] = [
  suggestCycle('2025-09-01', 'cycle-2025', DATES),
  suggestCycle('2026-09-01', 'cycle-2026', DATES),
];
