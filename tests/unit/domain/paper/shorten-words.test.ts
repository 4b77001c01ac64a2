import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortenWords } from '#shared/domain/paper/shorten-words';

describe('shortenWords', () => {
  it('cuts at the end of a word', () => {
    expect(shortenWords('Reading aloud every day', 14)).toBe('Reading aloud…');
    expect(shortenWords('Reading aloud every day', 13)).toBe('Reading aloud…');
  });

  it('leaves words alone that are short enough', () => {
    expect(shortenWords('Reading', 7)).toBe('Reading');
  });

  it('cuts a word that is longer than the whole', () => {
    expect(shortenWords('abcdef', 3)).toBe('abc…');
  });

  it('puts no ellipsis after a comma', () => {
    expect(shortenWords('In time, and kindly', 9)).toBe('In time…');
  });

  it('never parts a character that takes two code units', () => {
    expect(shortenWords('😀😀😀', 2)).toBe('😀😀…');
  });

  it('is never longer than asked, but for the ellipsis', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (words, limit) => {
        expect([...shortenWords(words, limit)].length).toBeLessThanOrEqual(limit + 1);
      }),
    );
  });
});
