import { SECTION_IDS } from './summary-content';
import type { SummarySettings } from './summary';

/** What a new school starts with: every section, and groups of fewer than five withheld. */
export const DEFAULT_SUMMARY_SETTINGS: SummarySettings = {
  smallGroup: 5,
  sections: SECTION_IDS.map((section) => ({ section, isOn: true, heading: '', words: '' })),
};
