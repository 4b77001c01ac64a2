import { describe, expect, it } from 'vitest';
import { listWords, plural } from '#shared/lib/plural';

describe('plural', () => {
  it.each([
    [0, '0 talks'],
    [1, '1 talk'],
    [2, '2 talks'],
    [12_345, '12,345 talks'],
  ])('counts %d', (count, words) => {
    expect(plural(count, 'talk')).toBe(words);
  });

  it('takes a plural of its own', () => {
    expect([plural(1, 'person', 'people'), plural(3, 'person', 'people')]).toEqual(['1 person', '3 people']);
  });
});

describe('listWords', () => {
  it.each([
    [[], ''],
    [['Hall'], 'Hall'],
    [['Hall', 'Library'], 'Hall and Library'],
    [['Hall', 'Library', 'Year 2'], 'Hall, Library and Year 2'],
  ])('joins %j', (words, sentence) => {
    expect(listWords(words)).toBe(sentence);
  });
});
