import { describe, expect, it } from 'vitest';
import { whoHasToAgree } from '#shared/domain/mentoring/relationship/who-has-to-agree';
import { buildAgreement, buildPairing, PEOPLE } from './build-pairing';

const SIGNED = buildAgreement('2026-09-10', [['mei', '2026-09-10']]);

describe('whoHasToAgree', () => {
  it('is everybody where nothing is written', () => {
    expect(whoHasToAgree(buildPairing(), PEOPLE)).toEqual({
      isWritten: false,
      people: ['mei', 'idris'],
      words: 'No learning agreement yet',
    });
  });

  it('is who has not agreed to the words as they stand', () => {
    expect(whoHasToAgree(buildPairing({ agreement: SIGNED }), PEOPLE)?.words).toBe(
      'Idris Sandhu has still to agree',
    );
    expect(
      whoHasToAgree(buildPairing({ agreement: { ...SIGNED, wordedOn: '2026-10-01' } }), PEOPLE)?.words,
    ).toBe('Mei Rashid and Idris Sandhu have still to agree');
  });

  it('is nobody where all have, and where the pairing is at rest', () => {
    const all = buildAgreement('2026-09-10', [
      ['mei', '2026-09-10'],
      ['idris', '2026-09-11'],
    ]);
    const rest = (['pausing', 'closed'] as const).map((stage) => buildPairing({ stage }));
    expect([buildPairing({ agreement: all }), ...rest].map((each) => whoHasToAgree(each, PEOPLE))).toEqual([
      null,
      null,
      null,
    ]);
  });
});
