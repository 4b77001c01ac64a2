import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LearningAgreementJob } from '#shared/domain/mentoring/papers/learning-agreement-job';
import { prepareLearningAgreement } from '#shared/domain/mentoring/papers/prepare-learning-agreement';
import {
  listAgreementVersions,
  type AgreementVersion,
} from '#shared/domain/mentoring/papers/shorten-agreement';
import { PAIR, aSource } from './a-pair';

function aJob(change: Partial<LearningAgreementJob> = {}): LearningAgreementJob {
  const job = prepareLearningAgreement({ paper: 'learning-agreement', pairingId: PAIR }, aSource());
  if (!job.ok) throw new Error(job.error.message);
  return { ...job.value, ...change };
}
const lengthOf = ({
  people,
  purpose,
  groundRules,
  power,
  confidentiality,
  meetingRhythm,
}: AgreementVersion) =>
  [...people.map(({ needs }) => needs), purpose, ...groundRules, power, confidentiality, meetingRhythm].join(
    '',
  ).length;
const sentence = 'We prepare well and listen closely. ';

describe('listAgreementVersions', () => {
  it('begins with every word of the agreement', () => {
    const job = aJob({ purpose: sentence.repeat(50) });
    expect(listAgreementVersions(job)[0]).toMatchObject({ ...job, isShortened: false, rulesLeftOut: 0 });
  });

  it('runs lines together before it leaves out a word', () => {
    const [, folded] = listAgreementVersions(aJob({ purpose: 'One\n\n\nTwo' }));
    expect(folded).toMatchObject({ purpose: 'One Two', isShortened: false });
  });

  it('says of each shorter version that it is one', () => {
    const [, ...shorter] = listAgreementVersions(aJob({ power: sentence.repeat(50) }));
    expect(shorter.length).toBeGreaterThan(5);
    for (const version of shorter) {
      expect(version.isShortened).toBe(true);
      expect(version.power.endsWith('…')).toBe(true);
    }
  });

  it('counts the ground rules that have no room', () => {
    const job = aJob({ groundRules: Array.from({ length: 40 }, (_, index) => `Rule ${index}`) });
    const last = listAgreementVersions(job).at(-1);
    expect(last?.rulesLeftOut).toBeGreaterThan(30);
    expect((last?.groundRules.length ?? 0) + (last?.rulesLeftOut ?? 0)).toBe(40);
  });

  it('ends with a version that goes on a page, however long the agreement', () => {
    const words = fc.string({ maxLength: 2000 });
    fc.assert(
      fc.property(
        words,
        words,
        words,
        fc.array(fc.string({ minLength: 1, maxLength: 400 })),
        (a, b, c, rules) => {
          const job = aJob({
            purpose: a,
            power: b,
            confidentiality: c,
            meetingRhythm: a,
            groundRules: rules,
          });
          const last = listAgreementVersions(job).at(-1);
          expect(last === undefined ? Infinity : lengthOf(last)).toBeLessThan(1400);
        },
      ),
    );
  });

  it('has no two versions of the same words', () => {
    const versions = listAgreementVersions(aJob({ power: sentence.repeat(50) }));
    expect(new Set(versions.map(({ power }) => power)).size).toBe(versions.length);
  });
});
