import type { CoachingFacts, PairingFacts } from '../../mentoring/report-facts';
import { isWithin, lastMove, type Span } from './span';
import type { PairingInSummary } from './summary-facts';

/**
 * The pairings that were under way in the period: begun by its last day, past the proposal, and not closed before its
 * first day; with the stage they had on the last day and the meetings held within it.
 */
export function gatherPairings({ pairings }: CoachingFacts, span: Span): readonly PairingInSummary[] {
  return pairings.flatMap((pairing): readonly PairingInSummary[] => {
    const stage = stageOn(pairing, span.endDay);
    const held = pairing.sessionsHeld.filter(({ day }) => isWithin(day, span));
    const isUnderWay =
      pairing.startDay <= span.endDay && stage !== 'proposed' && !isClosedBefore(pairing, span.startDay);
    if (!isUnderWay && held.length === 0) return [];
    return [
      {
        id: pairing.pairingId,
        kind: pairing.kind,
        stage,
        people: pairing.people,
        meetings: held.length,
        minutes: held.reduce((sum, { minutes }) => sum + minutes, 0),
        principles: pairing.principles,
      },
    ];
  });
}

/** The stage on a day: by its changes, and where none is noted the one it has. */
function stageOn({ stages, stage }: PairingFacts, day: string): PairingFacts['stage'] {
  if (stages.length === 0) return stage;
  return lastMove(stages, day)?.to ?? 'proposed';
}

function isClosedBefore({ stages, stage, sessionsHeld }: PairingFacts, day: string): boolean {
  const last = lastMove(stages, day);
  if (last !== undefined) return last.to === 'closed' && last.day < day;
  return stages.length === 0 && stage === 'closed' && sessionsHeld.every((held) => held.day < day);
}
