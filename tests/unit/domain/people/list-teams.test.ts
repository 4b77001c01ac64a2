import { describe, expect, it } from 'vitest';
import { listTeams } from '#shared/domain/people/list-teams';

describe('listTeams', () => {
  it('names each team once, Year 2 before Year 10, and leaves out having none', () => {
    const people = ['Year 10', '', 'Year 2', 'Year 10'].map((team) => ({ team }));
    expect(listTeams(people)).toEqual(['Year 2', 'Year 10']);
  });
});
