import { describe, expect, it } from 'vitest';
import { NEW_GOVERNANCE } from '#shared/domain/governor/governance';
import { visitId, type Visit } from '#shared/domain/governor/visit';
import { personId } from '#shared/domain/people/person';
import { listGovernorTasks } from '#shared/domain/today/list-governor-tasks';
import { aPerson, aSchool } from '../../../support/documents';

const TODAY = '2026-11-22';
const ADA = personId.parse('ada');

const aVisit = (id: string, of: Partial<Visit> = {}): Visit => ({
  id: visitId.parse(id),
  day: '2026-11-10',
  start: null,
  governorIds: [ADA],
  hostIds: [],
  priorityId: 'talk',
  focus: 'Talk before writing',
  stage: 'held',
  sentOn: null,
  reportedOn: null,
  questions: [],
  worksWell: '',
  followUps: [],
  ...of,
});
const list = (visits: readonly Visit[], termEndDay: string | null = null) =>
  listGovernorTasks({
    school: aSchool(),
    people: { ada: aPerson('ada', { kind: 'governor', governance: { ...NEW_GOVERNANCE, termEndDay } }) },
    visits: Object.fromEntries(visits.map((each) => [each.id, each])),
    today: TODAY,
  });

describe('listGovernorTasks', () => {
  it('asks for nothing where nothing is due', () => {
    expect(list([])).toEqual([]);
    expect(list([aVisit('v1', { stage: 'reported' })], '2028-08-31')).toEqual([]);
  });

  it('names the one term of office that ends, and opens the board', () => {
    expect(list([], '2026-12-31')).toMatchObject([
      {
        title: 'A term of office ends soon',
        detail: 'ada Test: term of office ends on Thu 31 Dec 2026.',
        href: '/governors',
      },
    ]);
  });

  it('opens the one visit without a report, and lists several', () => {
    expect(list([aVisit('v1')])).toMatchObject([
      { title: 'Write up a governors’ visit', href: '/governors/visits/v1' },
    ]);
    expect(list([aVisit('v1'), aVisit('v2')])).toMatchObject([
      { title: 'Write up 2 governors’ visits', href: '/governors/visits' },
    ]);
  });
});
