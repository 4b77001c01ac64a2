import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listWeek, sharedPeriods } from '#shared/domain/mentoring/relationship/shared-periods';
import { DEFAULT_PERIODS } from '#shared/domain/school/week';
import { PEOPLE, SCHOOL } from './build-pairing';

const labels = (...people: readonly (readonly string[])[]) =>
  sharedPeriods(
    people.map((freePeriods) => ({ freePeriods })),
    SCHOOL,
  ).map(({ label }) => label);
const someFree = fc.subarray(listWeek(SCHOOL).map(({ id }) => id));

describe('sharedPeriods', () => {
  it('lists what all have free, in the order of the week', () => {
    const { mei, idris } = PEOPLE;
    expect(labels(mei?.freePeriods ?? [], idris?.freePeriods ?? [])).toEqual(['Tue, Period 3', 'Thu, Lunch']);
  });

  it('has none where somebody has none', () => {
    expect([labels(['tue/p3'], []), labels([], ['tue/p3']), labels()]).toEqual([[], [], []]);
  });

  it('leaves out a period that the school no longer has', () => {
    const school = { periods: DEFAULT_PERIODS.filter(({ id }) => id !== 'p3') };
    expect(sharedPeriods([{ freePeriods: ['tue/p3', 'tue/p1'] }], school).map(({ id }) => id)).toEqual([
      'tue/p1',
    ]);
  });

  it('does not depend on who is named first', () => {
    fc.assert(
      fc.property(someFree, someFree, someFree, (a, b, c) => {
        expect(labels(a, b, c)).toEqual(labels(c, a, b));
      }),
    );
  });

  it('has nothing that one of them has not, and all that each has', () => {
    fc.assert(
      fc.property(someFree, someFree, (a, b) => {
        const shared = sharedPeriods([{ freePeriods: a }, { freePeriods: b }], SCHOOL).map(({ id }) => id);
        expect(new Set(shared)).toEqual(new Set(a.filter((each) => b.includes(each))));
      }),
    );
  });
});
