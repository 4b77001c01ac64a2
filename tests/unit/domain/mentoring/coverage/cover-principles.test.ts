import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverPrinciples } from '#shared/domain/mentoring/coverage/cover-principles';
import { PRINCIPLE_PROMPTS } from '#shared/domain/mentoring/coverage/principle-prompts';
import { PRINCIPLE_IDS } from '#shared/domain/mentoring/principles';
import { PAIRING_STAGES, pairingId } from '#shared/domain/mentoring/relationship/pairing';
import { buildPairing, buildSession, SCHOOL } from '../relationship/build-pairing';

const MET = buildPairing({ sessions: [buildSession('2026-10-01')] });
const QUIET = buildPairing({ id: pairingId.parse('quiet') });
const PROPOSED = buildPairing({ id: pairingId.parse('proposed'), stage: 'proposed' });

describe('coverPrinciples', () => {
  it('says for each principle where it shows and where it is to come', () => {
    const [conversation, goals] = coverPrinciples([MET, QUIET], SCHOOL);
    expect(conversation).toMatchObject({
      principle: 'conversation',
      name: 'A learning conversation',
      prompt: PRINCIPLE_PROMPTS.conversation,
      shown: [{ pairingId: 'mei-idris', evidence: [{ day: '2026-10-01' }] }],
      toCome: ['quiet'],
    });
    expect(goals).toMatchObject({ shown: [], toCome: ['mei-idris', 'quiet'] });
  });

  it('leaves out pairings that have not begun', () => {
    expect(coverPrinciples([PROPOSED], SCHOOL).flatMap(({ shown, toCome }) => [...shown, ...toCome])).toEqual(
      [],
    );
  });

  it('has each pairing that has begun once under each principle', () => {
    const pairing = fc.record({
      stage: fc.constantFrom(...PAIRING_STAGES),
      noted: fc.subarray([...PRINCIPLE_IDS]),
    });
    fc.assert(
      fc.property(fc.array(pairing, { maxLength: 8 }), (all) => {
        const pairings = all.map(({ stage, noted }, index) =>
          buildPairing({
            id: pairingId.parse(`p${index}`),
            stage,
            evidence: noted.map((principle) => ({
              id: principle,
              day: '2026-10-05',
              words: 'Noted',
              principle,
            })),
          }),
        );
        const begun = pairings.filter(({ stage }) => stage !== 'proposed');
        for (const { principle, shown, toCome } of coverPrinciples(pairings, SCHOOL)) {
          expect([...shown.map((each) => each.pairingId), ...toCome].toSorted()).toEqual(
            begun.map(({ id }) => id).toSorted(),
          );
          expect(shown.map((each) => each.pairingId)).toEqual(
            begun
              .filter(({ evidence }) => evidence.some((each) => each.principle === principle))
              .map(({ id }) => id),
          );
        }
      }),
    );
  });
});

describe('PRINCIPLE_PROMPTS', () => {
  it('has one for each principle', () => {
    expect(Object.keys(PRINCIPLE_PROMPTS)).toEqual(PRINCIPLE_IDS);
  });
});
