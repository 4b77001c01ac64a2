import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveDay } from '#shared/domain/calendar/move-day';
import { termState } from '#shared/domain/governor/term-state';
import { TODAY } from './build-visit';

const state = (termEndDay: string | null, termStartDay: string | null = null, warnDays = 60) =>
  termState({ termStartDay, termEndDay }, { warnDays }, TODAY);

describe('termState', () => {
  it('says that no end is entered', () => {
    expect(state(null).words).toBe('No end of term entered');
    expect(state(null, '2025-09-01').words).toBe('No end of term entered: in office since Mon 1 Sep 2025');
  });

  it('is under way until the days of warning begin', () => {
    expect(state('2027-01-12')).toEqual({ state: 'under way', daysLeft: 61, words: 'Until Tue 12 Jan 2027' });
    expect(state('2027-01-11')).toEqual({
      state: 'ending soon',
      daysLeft: 60,
      words: 'Ends in 60 days, on Mon 11 Jan 2027',
    });
  });

  it('counts its last day as a day in office', () => {
    expect(state(TODAY).words).toBe('Ends today, on Thu 12 Nov 2026');
    expect(state('2026-11-13').words).toBe('Ends in 1 day, on Fri 13 Nov 2026');
    expect(state('2026-11-11').state).toBe('ended');
  });

  it('has not begun before its first day', () => {
    expect(state('2030-11-12', '2026-11-13')).toMatchObject({
      state: 'to begin',
      words: 'Begins on Fri 13 Nov 2026',
    });
  });

  it('warns exactly as many days before the end as the school says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 365 }), fc.integer({ min: -400, max: 800 }), (warnDays, days) => {
        const expected = days < 0 ? 'ended' : days <= warnDays ? 'ending soon' : 'under way';
        expect(state(moveDay(TODAY, days), null, warnDays)).toMatchObject({
          state: expected,
          daysLeft: days,
        });
      }),
    );
  });
});
