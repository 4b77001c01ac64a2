import { claimId, type Claim } from '#shared/domain/claim/claim';
import { NEW_GOVERNANCE } from '#shared/domain/governor/governance';
import { newVisit } from '#shared/domain/governor/new-visit';
import { visitId, type Visit, type VisitQuestion } from '#shared/domain/governor/visit';
import { newSummary } from '#shared/domain/summary/new-summary';
import { summaryId, type Summary, type SummaryPeriod } from '#shared/domain/summary/summary';
import type { DeskDocument } from '#shared/document/desk-document';
import { aPerson } from '../../../support/documents';
import { NOW, theSchool } from './carry-out';

export const winifred = aPerson('winifred', {
  kind: 'governor',
  givenName: 'Winifred',
  familyName: 'Oduyale',
  governance: NEW_GOVERNANCE,
});

/** The school of the commands with a governor and a priority. */
export const governed: DeskDocument = {
  ...theSchool,
  school: { ...theSchool.school, priorities: [{ id: 'talk', label: 'Talk' }] },
  people: { ...theSchool.people, [winifred.id]: winifred },
};

export function buildClaim(of: Partial<Claim> = {}): Claim {
  return {
    id: claimId.parse('claim'),
    words: 'Pupils talk more',
    madeOn: '2026-10-01',
    priorityId: 'talk',
    sources: ['self-report'],
    enquiryIds: [],
    awardIds: [],
    withdrawnOn: null,
    ...of,
  };
}

/** Winifred's visit for talk on Thu 26 Nov 2026, planned; the commands are carried out on the 9th. */
export function buildVisit(of: Partial<Visit> = {}): Visit {
  const begun = newVisit({
    id: visitId.parse('visit'),
    day: '2026-11-26',
    governorIds: [winifred.id],
    priorityId: 'talk',
    focus: 'How pupils talk',
  });
  return { ...begun, ...of };
}

export function buildQuestion(of: Partial<VisitQuestion> = {}): VisitQuestion {
  return {
    id: 'question',
    words: 'How do you know?',
    stage: 'key questions',
    claimId: null,
    answer: '',
    seen: null,
    ...of,
  };
}

export const AUTUMN: SummaryPeriod = {
  kind: 'term',
  name: 'Autumn term 2026–27',
  startDay: '2026-09-01',
  endDay: '2026-12-18',
};

/** The autumn's summary as it is begun. */
export function beginSummary(id = 'autumn'): Omit<Summary, 'releases'> {
  return newSummary({ id: summaryId.parse(id), period: AUTUMN, school: theSchool.school, now: NOW });
}
