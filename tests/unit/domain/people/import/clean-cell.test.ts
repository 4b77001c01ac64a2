import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanCell } from '#shared/domain/people/import/clean-cell';

describe('cleanCell', { timeout: 60_000 }, () => {
  it('takes away what cannot be seen', () => {
    expect(cleanCell('\uFEFFSi\u0000ân\u202E \u00A0Hathers\u0007age ')).toBe('Siân Hathersage');
  });

  it.each([
    "=cmd|' /C calc'!A0",
    '@SUM(A1)',
    '+44 1304 555010',
    '-1+2',
    '<script>alert(1)</script>',
    "O’Neill-Smith d'Arcy",
    'محمد',
    'Wójcik',
  ])('keeps %s as typed', (text) => {
    expect(cleanCell(text)).toBe(text);
  });

  it('unwraps the text that Excel writes to keep leading zeros', () => {
    expect(cleanCell('="0042"')).toBe('0042');
  });

  it('leaves a clean cell alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = cleanCell(text);
        expect(cleanCell(clean)).toBe(clean);
      }),
    );
  });
});
