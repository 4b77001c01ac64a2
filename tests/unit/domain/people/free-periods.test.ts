import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { haveSameFreePeriods, listFreePeriods, setFree } from '#shared/domain/people/free-periods';
import { DEFAULT_PERIODS, WEEKDAYS } from '#shared/domain/school/week';

const week = WEEKDAYS.flatMap((weekday) => DEFAULT_PERIODS.map(({ id }) => `${weekday}/${id}`));
const free = fc.subarray([...week, 'mon/removed', 'fri/removed']);

describe('listFreePeriods', () => {
  it('lists them Monday first and in the order of the day', () => {
    expect(listFreePeriods(['tue/p1', 'mon/p5', 'mon/p2'], DEFAULT_PERIODS)).toEqual([
      'mon/p2',
      'mon/p5',
      'tue/p1',
    ]);
  });

  it('leaves out a period that the school no longer has', () => {
    expect(listFreePeriods(['mon/removed', 'mon/p1'], DEFAULT_PERIODS)).toEqual(['mon/p1']);
  });
});

describe('setFree', () => {
  it('keeps a period that the school no longer has', () => {
    expect(setFree(['mon/removed'], ['tue/p1'], true, DEFAULT_PERIODS)).toEqual(['tue/p1', 'mon/removed']);
  });

  it('has all that was set and none that was cleared, each once and the rest as it was', () => {
    fc.assert(
      fc.property(free, free, fc.boolean(), (before, changed, isFree) => {
        const after = setFree(before, changed, isFree, DEFAULT_PERIODS);
        const wanted = isFree
          ? new Set([...before, ...changed])
          : new Set(before.filter((each) => !changed.includes(each)));
        expect(after).toHaveLength(wanted.size);
        expect(new Set(after)).toEqual(wanted);
      }),
    );
  });
});

describe('haveSameFreePeriods', () => {
  it('goes by the periods, not by their order nor by those that are no more', () => {
    const one = { freePeriods: ['tue/p1', 'mon/p1'] };
    const other = { freePeriods: ['mon/p1', 'mon/removed', 'tue/p1'] };
    expect(haveSameFreePeriods([one, other], DEFAULT_PERIODS)).toBe(true);
  });

  it('sees who has one more', () => {
    const one = { freePeriods: ['mon/p1'] };
    expect(haveSameFreePeriods([one, { freePeriods: ['mon/p1', 'mon/p2'] }], DEFAULT_PERIODS)).toBe(false);
    expect(haveSameFreePeriods([{ freePeriods: [] }, one], DEFAULT_PERIODS)).toBe(false);
  });
});
