import { current, isDraft } from 'immer';
import { gatherRoundFacts, type RoundFacts } from '../../domain/mentoring/round/round-facts';
import type { Round, RoundId } from '../../domain/mentoring/round/round';
import { ok, refuse, type Result } from '../../lib/result';
import type { DeskDocument } from '../desk-document';
import type { DocumentDraft } from './command';

type RoundDraft = DocumentDraft['rounds'][RoundId];

/** A round that can still be changed. Refuses `round-unknown`, and `round-confirmed`: that one stays as a record. */
export function findOpenRound(draft: DocumentDraft, id: RoundId): Result<RoundDraft> {
  const round = draft.rounds[id];
  if (round === undefined) {
    return refuse('round-unknown', 'This round is no longer there. Nothing was changed.');
  }
  if (round.confirmedOn !== null) {
    return refuse(
      'round-confirmed',
      `“${round.name}” was confirmed and its pairings have begun, so it stays as a record. Nothing was changed.`,
    );
  }
  return ok(round);
}

/** What a round looks at, from the document as it stands in a command; `as` is the round as it would be. */
export function gatherDraftFacts(
  draft: DocumentDraft,
  id: RoundId,
  as: (round: Round) => Round,
): RoundFacts | null {
  // Read outside the draft: its records are looked at many thousand times.
  const document: DeskDocument = isDraft(draft) ? current(draft) : draft;
  const round = document.rounds[id];
  return round === undefined ? null : gatherRoundFacts(document, as(round));
}
