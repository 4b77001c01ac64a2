import type { Day } from '../../lib/day';
import type { PersonId } from '../people/person';
import type { Visit, VisitId } from './visit';

/** A visit as it is first planned: no questions yet, and nobody knows of it. */
export function newVisit(of: {
  readonly id: VisitId;
  readonly day: Day;
  readonly governorIds: readonly PersonId[];
  readonly priorityId: string;
  readonly focus: string;
  readonly start?: Visit['start'];
  readonly hostIds?: readonly PersonId[];
}): Visit {
  const { id, day, start = null, governorIds, hostIds = [], priorityId, focus } = of;
  return {
    id,
    day,
    start,
    governorIds,
    hostIds,
    priorityId,
    focus: focus.trim(),
    stage: 'planned',
    sentOn: null,
    reportedOn: null,
    questions: [],
    worksWell: '',
    followUps: [],
  };
}
