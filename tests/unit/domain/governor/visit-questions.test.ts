import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_GOVERNOR_SETTINGS } from '#shared/domain/governor/governor-settings';
import { visitQuestion } from '#shared/domain/governor/visit';
import {
  addFromBank,
  listLeftInBank,
  moveQuestion,
  ownQuestion,
  questionFromClaim,
} from '#shared/domain/governor/visit-questions';
import { aQuestion, CLAIM } from './build-visit';

const { questionBank } = DEFAULT_GOVERNOR_SETTINGS;

describe('questionFromClaim', () => {
  it('asks what was seen of the claim, and knows which it is', () => {
    expect(questionFromClaim(CLAIM, 'q1')).toMatchObject({
      words: 'What have you seen of: “Year 4 write longer sentences”?',
      claimId: CLAIM.id,
      seen: null,
    });
  });

  it('is a whole question however long the claim is', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 400 }), (words) => {
        expect(visitQuestion.safeParse(questionFromClaim({ ...CLAIM, words }, 'q1')).success).toBe(true);
      }),
    );
  });
});

describe('addFromBank', () => {
  it('takes the words and the stage over', () => {
    const [first] = questionBank;
    if (first === undefined) throw new Error('The bank is empty.');
    expect(addFromBank(first, 'q1')).toMatchObject({ id: 'q1', words: first.words, stage: 'clarify' });
  });
});

describe('listLeftInBank', () => {
  it('leaves out what the visit asks already', () => {
    const [first] = questionBank;
    if (first === undefined) throw new Error('The bank is empty.');
    const left = listLeftInBank(questionBank, [
      addFromBank(first, 'q1'),
      ownQuestion('Mine', 'clarify', 'q2'),
    ]);
    expect(left).toEqual(questionBank.slice(1));
  });
});

describe('moveQuestion', () => {
  const questions = [aQuestion('a'), aQuestion('b'), aQuestion('c')];
  const order = (id: string, by: -1 | 1) =>
    moveQuestion(questions, id, by)
      .map((each) => each.id)
      .join('');

  it('moves one place and no further than the ends', () => {
    expect(order('b', -1)).toBe('bac');
    expect(order('b', 1)).toBe('acb');
    expect(order('a', -1)).toBe('abc');
    expect(order('c', 1)).toBe('abc');
  });
});
