import { describe, expect, expectTypeOf, it } from 'vitest';
import type { OpenDocument } from '#shared/document/desk-document';
import { withoutConfidential } from '#shared/document/desk-document';
import {
  gatherCoachingFacts,
  type CoachingFacts,
  type PairingFacts,
} from '#shared/domain/mentoring/report-facts';
import type { Confidential } from '#shared/domain/mentoring/relationship/confidential';
import type { PairingStage } from '#shared/domain/mentoring/relationship/pairing';
import { keepApartId } from '#shared/domain/mentoring/keep-apart';
import { aDocument } from '../../../support/documents';
import {
  buildAction,
  buildAgreement,
  buildGoal,
  buildPairing,
  buildSession,
  byPairingId,
  MEI,
  SCHOOL,
} from './relationship/build-pairing';

const SECRET = 'kingfisher';

const REVIEWED = buildSession('2026-10-15', {
  kindId: 'lesson-review',
  hasNote: true,
  hasReview: true,
  minutes: 30,
});
const PAIRING = buildPairing({
  goals: [buildGoal('A goal')],
  sessions: [
    REVIEWED,
    buildSession('2026-10-01', { actions: [buildAction('One', { isDone: true }), buildAction('Two')] }),
    buildSession('2026-11-26', { status: 'planned', actions: [buildAction('Three')] }),
  ],
  stageChanges: [{ day: '2026-09-07', to: 'active', why: 'Both asked for it' }],
});

/** Every string that anybody could have typed about a pairing, with the word in it. */
const SPOKEN = buildPairing({
  agreement: {
    ...buildAgreement('2026-09-08'),
    purpose: SECRET,
    power: SECRET,
    needs: [{ personId: MEI, words: SECRET }],
  },
  goals: [buildGoal('A goal', { title: SECRET, buildsOn: SECRET, successCriteria: SECRET })],
  sessions: [
    buildSession('2026-10-01', { specialist: SECRET, actions: [buildAction('One', { words: SECRET })] }),
  ],
  gains: [{ id: 'g1', day: '2026-10-02', words: SECRET, personId: MEI, kind: 'learned' }],
  evidence: [{ id: 'v1', day: '2026-10-02', words: SECRET, principle: 'combining' }],
  stageChanges: [{ day: '2026-10-02', to: 'active', why: SECRET }],
  closing: { day: '2026-12-18', reason: 'purpose met', learned: SECRET, waiting: [] },
});

type Strings<T> = T extends string
  ? T
  : T extends readonly (infer U)[]
    ? Strings<U>
    : T extends object
      ? Strings<T[keyof T]>
      : never;
type KeysOf<T> = T extends readonly (infer U)[]
  ? KeysOf<U>
  : T extends object
    ? { [K in keyof T]: K | KeysOf<T[K]> }[keyof T]
    : never;

describe('gatherCoachingFacts', () => {
  it('tells that they met and for how long, what was agreed and done, and which principles show', () => {
    expect(gatherCoachingFacts({ school: SCHOOL, pairings: byPairingId([PAIRING]) }).pairings).toEqual([
      {
        pairingId: 'mei-idris',
        people: ['mei', 'idris'],
        kind: 'mentoring',
        stage: 'active',
        startDay: '2026-09-07',
        stages: [{ day: '2026-09-07', to: 'active' }],
        sessionsHeld: [
          { day: '2026-10-01', minutes: 45 },
          { day: '2026-10-15', minutes: 30 },
        ],
        actions: { agreed: 2, done: 1 },
        principles: ['conversation', 'experimenting'],
      },
    ]);
  });

  it('carries none of anybody’s words', () => {
    const facts = JSON.stringify(gatherCoachingFacts({ school: SCHOOL, pairings: byPairingId([SPOKEN]) }));
    expect(JSON.stringify(SPOKEN)).toContain(SECRET);
    expect(facts).not.toContain(SECRET);
  });

  it('gets no private note, lesson review or reason from a document', () => {
    const confidential: Confidential = {
      notes: { [REVIEWED.id]: { pairingId: PAIRING.id, words: SECRET } },
      lessonReviews: {
        [REVIEWED.id]: {
          pairingId: PAIRING.id,
          review: {
            selfReview: [{ question: 'How was it?', answer: SECRET }],
            focus: SECRET,
            seen: SECRET,
            asked: SECRET,
            nextSteps: SECRET,
          },
        },
      },
      keepApartReasons: { [keepApartId.parse('k1')]: SECRET },
    };
    const document = aDocument({ school: SCHOOL, pairings: byPairingId([PAIRING]), confidential });
    expect(JSON.stringify(document)).toContain(SECRET);
    expect(JSON.stringify(gatherCoachingFacts(withoutConfidential(document)))).not.toContain(SECRET);
    expect(JSON.stringify(gatherCoachingFacts(document))).not.toContain(SECRET);
  });
});

describe('CoachingFacts', () => {
  it('is made from the open document, and cannot name a part of what is confidential', () => {
    expectTypeOf<OpenDocument>().toExtend<Parameters<typeof gatherCoachingFacts>[0]>();
    expectTypeOf<Parameters<typeof gatherCoachingFacts>[0]>().not.toHaveProperty('confidential');
    expectTypeOf<
      Extract<KeysOf<CoachingFacts>, 'notes' | 'lessonReviews' | 'review' | 'words' | 'learned' | 'why'>
    >().toEqualTypeOf<never>();
  });

  it('has no field of free words: each text is an id, a day, or one of a closed list', () => {
    type Texts = Strings<Omit<PairingFacts, 'pairingId' | 'people' | 'startDay' | 'stages' | 'sessionsHeld'>>;
    expectTypeOf<string extends Texts ? 'free words' : 'closed lists'>().toEqualTypeOf<'closed lists'>();
    expectTypeOf<keyof PairingFacts['sessionsHeld'][number]>().toEqualTypeOf<'day' | 'minutes'>();
    expectTypeOf<keyof PairingFacts['stages'][number]>().toEqualTypeOf<'day' | 'to'>();
    expectTypeOf<PairingFacts['stages'][number]['to']>().toEqualTypeOf<PairingStage>();
  });
});
