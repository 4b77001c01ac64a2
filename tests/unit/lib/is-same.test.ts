import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSame } from '#shared/lib/is-same';

describe('isSame', () => {
  it('finds a copy the same, whatever it holds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        expect(isSame(JSON.parse(text), JSON.parse(text))).toBe(true);
      }),
    );
  });

  it('finds what is written differently different', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.array(fc.integer()), (one, other) => {
        expect(isSame({ one }, { one: other })).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
    );
  });

  it('does not mind the order of keys', () => {
    expect(isSame({ a: 1, b: [2] }, { b: [2], a: 1 })).toBe(true);
  });

  it.each([
    [[], {}],
    [null, {}],
    [{ a: undefined }, { b: undefined }],
    [
      ['Maths', 'Art'],
      ['Art', 'Maths'],
    ],
    [{ a: 1 }, { a: 1, b: 2 }],
    ['1', 1],
  ])('tells %j from %j', (one, other) => {
    expect(isSame(one, other)).toBe(false);
  });
});
