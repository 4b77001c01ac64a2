import { describe, expect, it } from 'vitest';
import {
  describeLearningAgreement,
  learningAgreementJob,
} from '#shared/domain/mentoring/papers/learning-agreement-job';
import { prepareLearningAgreement } from '#shared/domain/mentoring/papers/prepare-learning-agreement';
import { pairingId } from '#shared/domain/mentoring/relationship/pairing';
import { aPairing } from '../../../../support/pairings';
import { PAIR, aSource, anAgreement } from './a-pair';

const request = { paper: 'learning-agreement', pairingId: PAIR } as const;
const jobOf = (source = aSource()) => {
  const job = prepareLearningAgreement(request, source);
  if (!job.ok) throw new Error(job.error.message);
  return job.value;
};

describe('prepareLearningAgreement', () => {
  it('says each person’s part, their need, and when they agreed to these words', () => {
    expect(jobOf().people).toEqual([
      { personId: 'mei', name: 'Mei Rashid', part: 'Mentor', needs: '', agreedOn: '2026-09-15' },
      { personId: 'idris', name: 'Idris Sandhu', part: 'Mentee', needs: 'Time to think', agreedOn: null },
    ]);
  });

  it('calls all three of a co-coaching group the same', () => {
    const group = aPairing('pair', ['mei', 'idris', 'olu'], {
      kind: 'co-coaching',
      agreement: anAgreement(),
    });
    expect(jobOf(aSource(group)).people.map(({ part }) => part)).toEqual([
      'Co-coach',
      'Co-coach',
      'Co-coach',
    ]);
  });

  it('forgets an agreement to words that have changed since', () => {
    const pairing = aPairing('pair', ['mei', 'idris'], {
      agreement: anAgreement({ wordedOn: '2026-10-01' }),
    });
    expect(jobOf(aSource(pairing)).people.map(({ agreedOn }) => agreedOn)).toEqual([null, null]);
  });

  it('is a job of the declared shape, with nothing besides', () => {
    const job = jobOf();
    expect(learningAgreementJob.parse(job)).toEqual(job);
  });

  it('is titled by its people, on A4', () => {
    expect(describeLearningAgreement(jobOf())).toEqual({
      name: 'Learning agreement',
      title: 'Learning agreement: Mei Rashid and Idris Sandhu',
      layout: 'a4-portrait',
    });
  });

  it('refuses a pairing that has gone', () => {
    const gone = prepareLearningAgreement({ ...request, pairingId: pairingId.parse('gone') }, aSource());
    expect(!gone.ok && gone.error.name).toBe('pairing-unknown');
  });

  it('refuses a pairing that has agreed nothing yet, and says what to do', () => {
    const none = prepareLearningAgreement(request, aSource(aPairing('pair', ['mei', 'idris'])));
    expect(!none.ok && none.error.message).toBe(
      'Mei Rashid and Idris Sandhu have no learning agreement yet. Write it first, then print it.',
    );
  });
});
