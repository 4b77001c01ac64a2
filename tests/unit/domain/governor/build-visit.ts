import { activityId, NO_TAGS, type Activity } from '#shared/domain/activity/activity';
import { claimId, type Claim } from '#shared/domain/claim/claim';
import { NEW_GOVERNANCE, type Governance } from '#shared/domain/governor/governance';
import { newVisit } from '#shared/domain/governor/new-visit';
import { visitId, type Visit, type VisitQuestion } from '#shared/domain/governor/visit';
import { personId, type Person } from '#shared/domain/people/person';
import { aPerson } from '../../../support/documents';

export const TODAY = '2026-11-12';
export const PRIORITIES = [
  { id: 'writing', label: 'Writing in every year' },
  { id: 'phonics', label: 'Phonics for all' },
];

const place = (of: Partial<Governance> = {}): Governance => ({ ...NEW_GOVERNANCE, ...of });

export const WINNIE = aPerson('winnie', {
  kind: 'governor',
  givenName: 'Winifred',
  familyName: 'Oduyale',
  governance: place({
    category: 'Co-opted governor',
    termEndDay: '2026-12-01',
    linkRoles: [{ id: 'r1', words: 'Staff development', priorityId: 'writing' }],
  }),
});
export const TOBIAS = aPerson('tobias', {
  kind: 'governor',
  givenName: 'Tobias',
  familyName: 'Lindgarth',
});
export const MEI = aPerson('mei', { givenName: 'Mei', familyName: 'Rashid', jobTitle: 'English lead' });
export const PEOPLE: Readonly<Record<string, Person>> = { winnie: WINNIE, tobias: TOBIAS, mei: MEI };

export const CLAIM: Claim = {
  id: claimId.parse('c1'),
  words: 'Year 4 write longer sentences.',
  madeOn: '2026-09-10',
  priorityId: 'writing',
  sources: ['pupils’ work'],
  enquiryIds: [],
  awardIds: [],
  withdrawnOn: null,
};

export function aQuestion(id: string, of: Partial<VisitQuestion> = {}): VisitQuestion {
  return { id, words: `Question ${id}`, stage: 'clarify', claimId: null, answer: '', seen: null, ...of };
}

/** Winnie's visit about writing, a fortnight ahead unless said otherwise. */
export function aVisit(id: string, of: Partial<Visit> = {}): Visit {
  return {
    ...newVisit({
      id: visitId.parse(id),
      day: '2026-11-26',
      governorIds: [WINNIE.id],
      priorityId: 'writing',
      focus: 'How talk before writing spreads',
    }),
    ...of,
  };
}

export function aTraining(id: string, of: Partial<Activity> = {}): Activity {
  return {
    id: activityId.parse(id),
    title: `Training ${id}`,
    day: '2026-10-01',
    start: null,
    minutes: 90,
    kindId: 'governor training',
    provider: '',
    priorityId: '',
    tags: NO_TAGS,
    skills: ['key'],
    invited: [],
    attended: [personId.parse('winnie')],
    words: '',
    ...of,
  };
}
