import { describe, expect, it } from 'vitest';
import { countExpected, sayExpected } from '#shared/domain/teach-meet/programme/count-expected';

const named = (name: string, isGovernor = false) => ({ name, sortName: name, group: '', isGovernor });

describe('countExpected', () => {
  it('counts everybody, and the governors among them', () => {
    expect(countExpected([named('Mei'), named('Ada', true)])).toEqual({ names: 2, governors: 1 });
  });
});

describe('sayExpected', () => {
  it('speaks of people and governors', () => {
    expect(sayExpected({ names: 66, governors: 6 })).toBe('66 people, 6 governors among them');
    expect(sayExpected({ names: 1, governors: 0 })).toBe('1 person, no governors');
  });
});
