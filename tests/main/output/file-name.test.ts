import { describe, expect, it } from 'vitest';
import { fileName } from '../../../electron/output/file-name';

describe('fileName', () => {
  it.each([
    ['Year 2: talk & words', 'Year 2 talk words'],
    ['../../etc/passwd', 'etc passwd'],
    ['Ysgol Gŵyr – Medi', 'Ysgol Gŵyr Medi'],
    ['a\0b\\c', 'a b c'],
    ['.hidden.', 'hidden'],
  ])('makes a file’s name of %j', (words, name) => {
    expect(fileName(words)).toBe(name);
  });

  it('is never longer than every system takes', () => {
    expect(fileName('x'.repeat(500))).toHaveLength(80);
  });
});
