import { DEFAULT_FUNDS } from '../../domain/bursary/default-funds';
import { DEFAULT_ENQUIRY_SETTINGS } from '../../domain/enquiry/enquiry-settings';
import type { Upgrade } from './upgrade-document';

/** As format 2 was written; whatever else it may be is refused when the finished document is checked. */
type FormatTwo = { readonly school: object };

/** Format 3 brought enquiries and bursaries: appraisal records, funds, awards, the ledger and its receipts. */
export const toFormat3: Upgrade = {
  from: 2,
  upgrade: (document) => {
    const before = document as FormatTwo;
    return {
      ...before,
      format: 3,
      school: { ...before.school, enquiries: DEFAULT_ENQUIRY_SETTINGS },
      enquiries: {},
      funds: DEFAULT_FUNDS,
      awards: {},
      ledger: [],
      receipts: {},
    };
  },
};
