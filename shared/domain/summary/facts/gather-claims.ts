import type { Day } from '../../../lib/day';
import type { Claim } from '../../claim/claim';
import type { Visit } from '../../governor/visit';
import { isWithin, type Span } from './span';
import type { ClaimInSummary, VisitInSummary } from './summary-facts';

const isMade = ({ stage }: Visit): boolean => stage === 'held' || stage === 'reported';

/** The claims that stand on a day, in the order they were made, each with what the last visit by then said of it. */
export function gatherClaims(
  source: {
    readonly claims: Readonly<Record<string, Claim>>;
    readonly visits: Readonly<Record<string, Visit>>;
  },
  upToDay: Day,
): readonly ClaimInSummary[] {
  const made = Object.values<Visit>(source.visits)
    .filter((visit) => isMade(visit) && visit.day <= upToDay)
    .toSorted((one, other) => other.day.localeCompare(one.day) || other.id.localeCompare(one.id));
  return Object.values<Claim>(source.claims)
    .filter(({ madeOn, withdrawnOn }) => madeOn <= upToDay && (withdrawnOn === null || withdrawnOn > upToDay))
    .toSorted((one, other) => one.madeOn.localeCompare(other.madeOn) || one.id.localeCompare(other.id))
    .map(({ id, words, madeOn, priorityId, sources }) => ({
      id,
      words,
      madeOn,
      priorityId,
      sources: [...new Set(sources)],
      seen: lastSaid(id, made),
    }));
}

function lastSaid(id: Claim['id'], made: readonly Visit[]): ClaimInSummary['seen'] {
  for (const visit of made) {
    const said = visit.questions.find(({ claimId, seen }) => claimId === id && seen !== null);
    if (said?.seen) return { answer: said.seen, day: visit.day, visitId: visit.id };
  }
  return null;
}

/** The visits that were made in the period, by day; cancelled and coming ones are left out. */
export function gatherVisits(visits: Readonly<Record<string, Visit>>, span: Span): readonly VisitInSummary[] {
  return Object.values<Visit>(visits)
    .filter((visit) => isMade(visit) && isWithin(visit.day, span))
    .toSorted((one, other) => one.day.localeCompare(other.day) || one.id.localeCompare(other.id))
    .map(({ id, day, stage, priorityId, governorIds, questions }) => ({
      id,
      day,
      stage,
      priorityId,
      governorIds,
      questions: questions.length,
      claimsSeen: questions.flatMap(({ claimId, seen }) =>
        claimId === null || seen === null ? [] : [{ claimId, seen }],
      ),
    }));
}
