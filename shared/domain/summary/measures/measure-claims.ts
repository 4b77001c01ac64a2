import { restsOnMore } from '../../claim/claim';
import type { SummaryFacts } from '../facts/summary-facts';
import { countRecords, refs } from '../figures/measure';

/** The claims that stand, what they rest on and whether governors saw it. */
export function measureClaims({ claims }: Pick<SummaryFacts, 'claims'>, prefix = '') {
  const count = (key: string, of: SummaryFacts['claims']) =>
    countRecords(`${prefix}claims${key}`, refs('claim', of));
  return {
    all: count('', claims),
    more: count('.more', claims.filter(restsOnMore)),
    seen: count(
      '.seen',
      claims.filter(({ seen }) => seen?.answer === 'seen'),
    ),
    notSeen: count(
      '.not-seen',
      claims.filter(({ seen }) => seen?.answer === 'not seen'),
    ),
  };
}
