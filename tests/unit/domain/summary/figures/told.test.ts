import { describe, expect, it } from 'vitest';
import type { Measure } from '#shared/domain/summary/figures/measure';
import { beginSentence, say, tellFigures, wordsOf } from '#shared/domain/summary/figures/told';

const came = (value: number, about: readonly number[]): Measure => ({
  key: 'came',
  unit: 'count',
  value,
  records: [],
  about,
});
const told = tellFigures(new Set(), 5);
const untold = tellFigures(new Set(['came']), 5);

describe('tellFigures', () => {
  it('says a figure with its noun and its key', () => {
    expect(told.tell(came(38, [38]), 'colleague')).toEqual({ words: '38 colleagues', key: 'came' });
    expect(told.tell(came(1, [9]), 'pairing').words).toBe('1 pairing');
    expect(told.tell(came(1234, [1234])).words).toBe('1,234');
  });

  it('says of a withheld figure only that it is of few, of nearly all, or of some', () => {
    expect(untold.tell(came(3, [3]), 'colleague')).toEqual({
      words: 'fewer than five colleagues',
      key: 'came',
    });
    expect(untold.tell(came(38, [38, 2]), 'colleague').words).toBe('nearly all colleagues');
    expect(untold.tell(came(38, [38]), 'colleague').words).toBe('some colleagues');
    expect(untold.tell(came(3, [3])).words).toBe('fewer than five');
  });
});

describe('say', () => {
  it('joins words and figures to a sentence', () => {
    const sentence = say`In all, ${told.tell(came(38, [38]), 'colleague')} ${'came'} to it.`;
    expect(wordsOf(sentence)).toBe('In all, 38 colleagues came to it.');
    expect(sentence.map(({ key }) => key)).toEqual([null, 'came', null]);
  });

  it('begins with a capital where the first figure is in words', () => {
    const sentence = beginSentence(say`${untold.tell(came(3, [3]), 'colleague')} came.`);
    expect(wordsOf(sentence)).toBe('Fewer than five colleagues came.');
  });
});
