import { describe, expect, it } from 'vitest';
import { isTermTimeBankHoliday } from '#shared/domain/calendar/bank-holidays';

describe('isTermTimeBankHoliday', () => {
  it('knows those of 2027', () => {
    const holidays = ['2027-03-26', '2027-03-29', '2027-05-03', '2027-05-31'];
    expect(holidays.map(isTermTimeBankHoliday)).toEqual([true, true, true, true]);
  });

  it('takes no other Monday of May, and no other Friday of spring', () => {
    const days = ['2027-05-10', '2027-05-17', '2027-05-24', '2027-03-19', '2027-04-02', '2027-06-07'];
    expect(days.filter(isTermTimeBankHoliday)).toEqual([]);
  });
});
