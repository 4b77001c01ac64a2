import { describe, expect, it } from 'vitest';
import { findFrozenEdition } from '#shared/domain/summary/papers/summary-edition';
import { AUTUMN, aSummary, aSummaryContent } from '../../../../support/a-summary';

const source = { summaries: { [AUTUMN]: aSummary() }, school: { timeZone: 'Europe/London' } };

describe('findFrozenEdition', () => {
  it('is what was frozen, stamped by the school’s clock', () => {
    expect(findFrozenEdition({ summaryId: AUTUMN, version: 1 }, source)).toEqual({
      ok: true,
      value: {
        content: aSummaryContent(),
        stamp: 'Version 1, frozen Sun 22 Nov 2026, 10:07',
        isDraft: false,
      },
    });
  });

  it('refuses a version that was never frozen, and a summary that has gone', () => {
    expect(findFrozenEdition({ summaryId: AUTUMN, version: 2 }, source)).toMatchObject({
      error: { name: 'version-unknown' },
    });
    expect(findFrozenEdition({ summaryId: AUTUMN, version: 1 }, { ...source, summaries: {} })).toMatchObject({
      error: { name: 'summary-unknown' },
    });
  });
});
