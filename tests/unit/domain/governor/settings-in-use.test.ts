import { describe, expect, it } from 'vitest';
import { countGovernorsServing } from '#shared/domain/governor/settings-in-use';
import { aVisit, CLAIM, PEOPLE } from './build-visit';

describe('countGovernorsServing', () => {
  const of = {
    people: PEOPLE,
    claims: { c1: CLAIM },
    visits: { v1: aVisit('v1'), v2: aVisit('v2', { priorityId: 'phonics' }) },
  };

  it('counts visits, claims and link roles of one priority', () => {
    expect(countGovernorsServing(of, 'writing')).toEqual({ visits: 1, claims: 1, linkRoles: 1 });
    expect(countGovernorsServing(of, 'phonics')).toEqual({ visits: 1, claims: 0, linkRoles: 0 });
  });
});
