import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMoney, MOST_PENCE, readMoney, toDecimal } from '#shared/lib/money';

const amount = fc.integer({ min: 0, max: MOST_PENCE });
const nameOf = (text: string) => {
  const read = readMoney(text);
  return read.ok ? read.value : read.error.name;
};

describe('readMoney', () => {
  it('reads what toDecimal and formatMoney write', () => {
    fc.assert(
      fc.property(amount, (pence) => {
        expect(readMoney(toDecimal(pence))).toEqual({ ok: true, value: pence });
        expect(readMoney(formatMoney(pence))).toEqual({ ok: true, value: pence });
      }),
    );
  });

  it.each([
    ['150', 15_000],
    [' £ 150.5 ', 15_050],
    ['£1,150', 115_000],
    ['1 150.00', 115_000],
    ['12.', 1200],
    ['0.07', 7],
    ['1000000', MOST_PENCE],
  ])('reads “%s”', (text, pence) => {
    expect(nameOf(text)).toBe(pence);
  });

  it.each([
    ['−£5', 'negative-amount'],
    ['-5', 'negative-amount'],
    ['£-5', 'negative-amount'],
    ['£1e9', 'no-amount'],
    ['1000000000', 'too-much'],
    ['1000000.01', 'too-much'],
    ['99999999999999999999', 'too-much'],
    ['12.345', 'fraction-of-a-penny'],
    ['1,250.005', 'fraction-of-a-penny'],
    ['12,50', 'unclear-comma'],
    ['1,2,3', 'unclear-comma'],
    ['12 50', 'unclear-comma'],
    ['', 'no-amount'],
    ['£', 'no-amount'],
    ['fifty', 'no-amount'],
    ['NaN', 'no-amount'],
    ['Infinity', 'no-amount'],
    ['0x10', 'no-amount'],
  ])('refuses “%s”: %s', (text, name) => {
    expect(nameOf(text)).toBe(name);
  });

  it('gives whole pence or a sentence, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[£−-]?[\d., e]{0,14}$/)), (text) => {
        const read = readMoney(text);
        const isGood = read.ok
          ? Number.isInteger(read.value) && read.value >= 0 && read.value <= MOST_PENCE
          : /^[A-Z].*\.$/.test(read.error.message);
        expect(isGood).toBe(true);
      }),
    );
  });
});

describe('formatMoney', () => {
  it.each([
    [0, '£0.00'],
    [15_000, '£150.00'],
    [-5, '−£0.05'],
    [-123_456, '−£1,234.56'],
    [MOST_PENCE, '£1,000,000.00'],
  ])('writes %i pence', (pence, words) => {
    expect(formatMoney(pence)).toBe(words);
  });
});

describe('toDecimal', () => {
  it('always has two decimals, and no thousands', () => {
    expect([0, 7, -5, 115_050].map(toDecimal)).toEqual(['0.00', '0.07', '-0.05', '1150.50']);
  });
});
