import type { Day } from '../../lib/day';
import type { PersonId } from '../people/person';
import type { Enquiry, EnquiryId } from './enquiry';
import type { AppraisalCycle } from './enquiry-settings';

/** An enquiry at its opening conversation; who joins or leaves during the cycle has a shorter one, by their days in it. */
export function newEnquiry(of: {
  readonly id: EnquiryId;
  readonly personId: PersonId;
  readonly cycle: AppraisalCycle;
  readonly today: Day;
  readonly startDay?: Day | null;
  readonly leavingDay?: Day | null;
}): Enquiry {
  const { id, personId, cycle, today, startDay = null, leavingDay = null } = of;
  return {
    id,
    personId,
    cycleId: cycle.id,
    startDay: startDay !== null && startDay > cycle.startDay ? startDay : cycle.startDay,
    endDay: leavingDay !== null && leavingDay < cycle.endDay ? leavingDay : cycle.endDay,
    title: '',
    stage: 'opening',
    stageChanges: [{ day: today, to: 'opening', why: '' }],
    opening: { heldOn: null, wentWell: '', unresolved: '' },
    question: { form: 'impact', change: '', on: '', group: '', over: '' },
    tests: { practice: '', pupils: '', pupilGroup: '', pupilNeed: '', sharing: '' },
    setUp: {
      mentorId: null,
      pairingId: null,
      protectedTime: '',
      governorAssentOn: null,
      governorAssentBy: '',
    },
    priorityId: '',
    theme: '',
    objectives: [],
    dialogue: [],
    outcome: null,
    sharing: [],
    laterEvidence: [],
    mayNameTitle: false,
  };
}
