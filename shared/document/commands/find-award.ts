import type { Award, AwardId } from '../../domain/bursary/award';
import type { Fund } from '../../domain/bursary/fund';
import { nameOf } from '../../domain/people/name-of';
import { ok, refuse, type Result } from '../../lib/result';
import type { DocumentDraft } from './command';

/** An award to change, its fund and its words for the history; refuses `award-unknown`. */
export function findAward(
  draft: DocumentDraft,
  id: AwardId,
): Result<{
  readonly award: DocumentDraft['awards'][Award['id']];
  readonly fund: Fund;
  readonly words: string;
}> {
  const award = draft.awards[id];
  const fund = award === undefined ? undefined : draft.funds[award.fundId];
  if (award === undefined || fund === undefined) {
    return refuse('award-unknown', 'This award is no longer there. Nothing was changed.');
  }
  return ok({ award, fund, words: `${award.reference} (${nameOf(draft.people, award.personId)})` });
}
