import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkReviewDay } from '#shared/domain/enquiry/check-review-day';
import { enquiry, enquiryId } from '#shared/domain/enquiry/enquiry';
import { DEFAULT_ENQUIRY_SETTINGS, enquirySettings } from '#shared/domain/enquiry/enquiry-settings';
import { isPartYear, startCycle } from '#shared/domain/enquiry/start-cycle';
import { checkCycle, cycleAt, suggestCycle, suggestNextCycle } from '#shared/domain/enquiry/suggest-cycle';
import { moveDay } from '#shared/domain/calendar/move-day';
import type { Person } from '#shared/domain/people/person';
import { aPerson } from '../../../support/documents';
import { buildEnquiry, CYCLE, PEOPLE } from './build-enquiry';

const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => moveDay('2001-01-01', days));
const monthDay = anyDay.map((day) => day.slice(5));

describe('suggestCycle', () => {
  it('runs from 1 November with reviews by 31 October, unless the school says otherwise', () => {
    expect(suggestCycle('2026-11-22', 'c1')).toEqual(CYCLE);
    expect(suggestCycle('2026-10-31', 'c1')).toMatchObject({ name: '2025–26', startDay: '2025-11-01' });
  });

  it('puts a review that comes after the cycle into the autumn after it', () => {
    expect(suggestCycle('2026-11-22', 'c1', { start: '09-01', reviewBy: '10-31' })).toMatchObject({
      startDay: '2026-09-01',
      endDay: '2027-08-31',
      reviewByDay: '2027-10-31',
    });
  });

  it('holds the day it was asked for, is a year long and passes its own check, whatever the dates', () => {
    fc.assert(
      fc.property(anyDay, monthDay, monthDay, (day, start, reviewBy) => {
        const cycle = suggestCycle(day, 'c1', { start, reviewBy });
        expect(cycle.startDay <= day || start === '02-29').toBe(true);
        expect(cycle.endDay >= day).toBe(true);
        expect(checkCycle(cycle).ok).toBe(true);
      }),
    );
  });
});

describe('suggestNextCycle', () => {
  it('goes on with the school’s own dates', () => {
    const own = { ...CYCLE, startDay: '2026-09-01', endDay: '2027-08-31', reviewByDay: '2027-10-15' };
    expect(suggestNextCycle([own], '2027-06-01', 'c2')).toMatchObject({
      name: '2027–28',
      startDay: '2027-09-01',
      reviewByDay: '2028-10-15',
    });
    expect(suggestNextCycle([], '2027-06-01', 'c2').startDay).toBe('2026-11-01');
  });
});

describe('cycleAt', () => {
  const next = { ...CYCLE, id: 'c2', startDay: '2027-11-01', endDay: '2028-10-31' };

  it('finds the cycle of a day, else the latest begun, else the first', () => {
    const at = (day: string) => cycleAt([next, CYCLE], day)?.id;
    expect([at('2027-10-31'), at('2027-11-01'), at('2029-01-01'), at('2025-01-01')]).toEqual([
      'c1',
      'c2',
      'c2',
      'c1',
    ]);
    expect(cycleAt([], '2027-01-01')).toBeNull();
  });
});

describe('checkCycle', () => {
  it.each([
    ['that ends before it starts', { endDay: '2026-10-31' }, 'cycle-backwards'],
    ['that ends in a wrong year', { endDay: '2072-10-31' }, 'cycle-too-long'],
    ['with a review before its start', { reviewByDay: '2025-10-31' }, 'review-before-start'],
  ])('refuses a cycle %s', (_, of, name) => {
    const checked = checkCycle({ ...CYCLE, ...of });
    expect(checked.ok ? 'ok' : checked.error.name).toBe(name);
  });
});

describe('checkReviewDay', () => {
  it.each([
    ['2026-10-31', 'before-enquiry'],
    ['2026-11-01', 'ok'],
    ['2027-05-10', 'ok'],
    ['2027-05-11', 'day-ahead'],
  ])('says of %s: %s', (day, name) => {
    const checked = checkReviewDay(buildEnquiry(), day, '2027-05-10');
    expect(checked.ok ? 'ok' : checked.error.name).toBe(name);
  });
});

describe('startCycle', () => {
  const start = (people: readonly Person[], enquiries = {}) =>
    startCycle({
      cycle: CYCLE,
      people: Object.fromEntries(people.map((person) => [person.id, person])),
      enquiries,
      today: '2026-11-22',
      idFor: (id) => enquiryId.parse(`e-${id}`),
    });

  it('begins one enquiry for everybody on the staff, by name', () => {
    const { enquiries, outside } = start([...Object.values(PEOPLE), aPerson('gov', { kind: 'governor' })]);
    expect(enquiries.map(({ id, stage }) => [id, stage])).toEqual([
      ['e-mei', 'opening'],
      ['e-idris', 'opening'],
    ]);
    expect(outside).toEqual([]);
    for (const each of enquiries) expect(enquiry.safeParse(each).error).toBeUndefined();
  });

  it('leaves outside early career teachers, who left, who leaves or joins out of its days, and who has one', () => {
    const mei = aPerson('mei', { givenName: 'Mei', familyName: 'Rashid' });
    const of = (id: string, change: Partial<Person>) => aPerson(id, { familyName: id, ...change });
    const people = [
      of('a', { ectYear: 1 }),
      of('b', { leavingDay: '2026-11-10' }),
      of('d', { startDay: '2028-01-01' }),
      mei,
    ];
    const { enquiries, outside } = start(people, { e1: buildEnquiry() });
    expect(enquiries).toEqual([]);
    expect(outside.map(({ why }) => why)).toEqual(['early career', 'has left', 'joins after', 'has one']);
    expect(outside[0]?.words).toBe('a a is in year 1 of induction');
  });

  it('begins another where the one before was closed', () => {
    expect(start([aPerson('mei')], { e1: buildEnquiry({ stage: 'closed' }) }).enquiries).toHaveLength(1);
  });

  it('gives part-year cycles to who joins or leaves during it', () => {
    const { enquiries } = start([aPerson('a', { startDay: '2027-01-04', leavingDay: '2027-07-21' })]);
    expect(enquiries[0]).toMatchObject({ startDay: '2027-01-04', endDay: '2027-07-21' });
    expect([isPartYear(enquiries[0] ?? CYCLE, CYCLE), isPartYear(CYCLE, CYCLE)]).toEqual([true, false]);
  });
});

describe('enquirySettings', () => {
  it('accept what a new school starts with', () => {
    expect(enquirySettings.safeParse(DEFAULT_ENQUIRY_SETTINGS).error).toBeUndefined();
  });
});
