import { describe, expect, it } from 'vitest';
import { isTrainedMentor, lacksFreePeriods, listPhases } from '#shared/domain/people/mentoring-profile';
import { DEFAULT_PERIODS } from '#shared/domain/school/week';
import { aPerson } from '../../../support/documents';

describe('isTrainedMentor', () => {
  it('counts the day of the training itself, and none still to come', () => {
    const mei = aPerson('mei', { mentorTrainedOn: '2026-11-12' });
    expect(isTrainedMentor(mei, '2026-11-12')).toBe(true);
    expect(isTrainedMentor(mei, '2026-11-11')).toBe(false);
    expect(isTrainedMentor(aPerson('idris'), '2026-11-12')).toBe(false);
  });
});

describe('lacksFreePeriods', () => {
  it('is so for staff without any in the week as it is now, and never for a governor', () => {
    expect(lacksFreePeriods(aPerson('mei', { freePeriods: ['mon/p1'] }), DEFAULT_PERIODS)).toBe(false);
    expect(lacksFreePeriods(aPerson('mei', { freePeriods: ['mon/removed'] }), DEFAULT_PERIODS)).toBe(true);
    expect(lacksFreePeriods(aPerson('mei', { kind: 'governor' }), DEFAULT_PERIODS)).toBe(false);
  });
});

describe('listPhases', () => {
  it('names each once, by number where it has one', () => {
    const phases = ['Key stage 10', 'Key stage 2', '', 'Early years', 'Key stage 2'];
    expect(listPhases(phases.map((phase, at) => aPerson(`p${at}`, { phase })))).toEqual([
      'Early years',
      'Key stage 2',
      'Key stage 10',
    ]);
  });
});
