import { describe, expect, it } from 'vitest';
import { stableNumbers, stableUuid } from '../../../electron/output/stable-id';

describe('stableUuid', () => {
  it('gives the same name the same UUID of version 5', () => {
    expect(stableUuid('talk-1')).toBe(stableUuid('talk-1'));
    expect(stableUuid('talk-1')).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it('gives another name another UUID', () => {
    expect(stableUuid('talk-1')).not.toBe(stableUuid('talk-2'));
  });
});

describe('stableNumbers', () => {
  const names = Array.from({ length: 400 }, (_, index) => `talk-${index}`);

  it('gives every name a positive number of its own', () => {
    const numbers = [...stableNumbers(names).values()];
    expect(new Set(numbers).size).toBe(names.length);
    expect(numbers.every((number) => Number.isInteger(number) && number > 0)).toBe(true);
  });

  it('keeps the number of a name when others come and go', () => {
    expect(stableNumbers(['talk-3', 'talk-9']).get('talk-9')).toBe(
      stableNumbers(['talk-9', 'talk-12']).get('talk-9'),
    );
  });
});
