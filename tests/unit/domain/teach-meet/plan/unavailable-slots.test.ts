import { describe, expect, it } from 'vitest';
import { listSlots } from '#shared/domain/teach-meet/plan/list-slots';
import { suggestDays } from '#shared/domain/teach-meet/plan/suggest-days';
import { timesOverlap, unavailableSlots } from '#shared/domain/teach-meet/plan/unavailable-slots';
import { buildTalk, buildTeachMeet } from './build-teach-meet';

describe('timesOverlap', () => {
  it('finds a shared minute', () => {
    expect(timesOverlap({ start: '10:00', end: '10:08' }, { start: '10:07', end: '10:14' })).toBe(true);
  });

  it('lets one time end when the other begins', () => {
    expect(timesOverlap({ start: '10:00', end: '10:07' }, { start: '10:07', end: '10:14' })).toBe(false);
  });
});

describe('unavailableSlots', () => {
  it('names each slot that touches a time the presenters cannot do', () => {
    const talk = buildTalk('a', { unavailable: [{ start: '10:07', end: '10:17', reason: 'bus duty' }] });
    expect(unavailableSlots(talk, listSlots(buildTeachMeet()))).toEqual(['morning#1', 'morning#2']);
  });
});

describe('suggestDays', () => {
  const year = (insetDays: readonly string[]) => ({ name: '2026/27', terms: [], insetDays });

  it('lists INSET days from today on, soonest first, each once', () => {
    const school = {
      academicYears: [year(['2027-01-04', '2026-09-01', '2026-11-12']), year(['2027-01-04'])],
    };
    expect(suggestDays(school, '2026-11-12')).toEqual([
      { day: '2026-11-12', label: 'Thu 12 Nov 2026' },
      { day: '2027-01-04', label: 'Mon 4 Jan 2027' },
    ]);
  });
});
