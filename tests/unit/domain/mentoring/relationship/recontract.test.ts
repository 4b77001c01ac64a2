import { describe, expect, it } from 'vitest';
import { agreedOn, findRecontract, needsRecontract } from '#shared/domain/mentoring/relationship/recontract';
import { buildAgreement, buildPairing, SCHOOL } from './build-pairing';

const agreed = (...days: readonly [string, string]) =>
  buildPairing({
    agreement: buildAgreement('2026-09-10', [
      ['mei', days[0]],
      ['idris', days[1]],
    ]),
  });

describe('needsRecontract', () => {
  it('is so from the first day of the next term', () => {
    const pairing = agreed('2026-09-10', '2026-09-14');
    expect(['2026-12-31', '2027-01-04'].map((day) => needsRecontract(pairing, SCHOOL, day))).toEqual([
      false,
      true,
    ]);
  });

  it('is over when everybody agreed again', () => {
    const one = buildPairing({
      agreement: buildAgreement('2026-09-10', [
        ['mei', '2026-09-10'],
        ['idris', '2026-09-10'],
        ['mei', '2027-01-07'],
      ]),
    });
    expect(needsRecontract(one, SCHOOL, '2027-01-08')).toBe(true);
    expect(needsRecontract(agreed('2027-01-07', '2027-01-08'), SCHOOL, '2027-01-08')).toBe(false);
  });

  it('takes who agreed in the holidays as agreed for the new term', () => {
    expect(needsRecontract(agreed('2026-12-28', '2027-01-02'), SCHOOL, '2027-01-10')).toBe(false);
  });

  it('is not so where not everybody has agreed at all', () => {
    const half = buildPairing({ agreement: buildAgreement('2026-09-10', [['mei', '2026-09-10']]) });
    expect([half, buildPairing()].map((pairing) => needsRecontract(pairing, SCHOOL, '2027-02-01'))).toEqual([
      false,
      false,
    ]);
  });

  it('leaves a pausing or closed pairing in peace', () => {
    const stages = (['pausing', 'closed', 'proposed'] as const).map((stage) => ({
      ...agreed('2026-09-10', '2026-09-10'),
      stage,
    }));
    expect(stages.filter((pairing) => needsRecontract(pairing, SCHOOL, '2027-02-01'))).toEqual([]);
  });
});

describe('findRecontract', () => {
  it('says which term began and when they last agreed', () => {
    expect(findRecontract(agreed('2026-09-10', '2026-09-14'), SCHOOL, '2027-01-12')?.words).toBe(
      'The spring term began on Mon 4 Jan 2027. They last agreed on Thu 10 Sep 2026.',
    );
  });
});

describe('agreedOn', () => {
  it('is the day since which all have agreed to the words as they stand', () => {
    expect(agreedOn(agreed('2026-09-10', '2026-09-14'))).toBe('2026-09-10');
  });

  it('is null when the words were changed since', () => {
    expect(agreedOn(agreed('2026-09-09', '2026-09-14'))).toBeNull();
  });
});
