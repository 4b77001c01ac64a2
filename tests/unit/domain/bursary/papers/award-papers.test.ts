import { describe, expect, it } from 'vitest';
import { awardId } from '#shared/domain/bursary/award';
import { describePaper, paperJob } from '#shared/domain/paper/paper-job';
import type { PaperRequest } from '#shared/domain/paper/paper-request';
import { preparePaper } from '#shared/domain/paper/prepare-paper';
import { withoutConfidential } from '#shared/document/desk-document';
import { AWARD, aLedger } from '../../../../support/a-ledger';

const NOW = '2026-11-12T23:30:00.000Z';
const APPLICATION: PaperRequest = { paper: 'bursary-application', awardId: AWARD };
const LETTER: PaperRequest = { paper: 'award-letter', awardId: AWARD };

const prepare = (request: PaperRequest, change: Parameters<typeof aLedger>[0] = {}) =>
  preparePaper(request, { ...withoutConfidential(aLedger(change)), now: NOW });

describe('the papers of an award', () => {
  it.each([
    [APPLICATION, 'Application B-0007: Mei Rashid'],
    [LETTER, 'Award letter B-0007: Mei Rashid'],
  ])('are named by its reference and person: $paper', (request, title) => {
    const job = prepare(request);
    expect(job.ok && describePaper(job.value)).toMatchObject({ title, layout: 'a4-portrait' });
  });

  it.each([APPLICATION, LETTER])('come whole through a message: $paper', (request) => {
    const job = prepare(request);
    expect(job.ok && paperJob.parse(structuredClone(job.value))).toEqual(job.ok && job.value);
  });

  it.each([APPLICATION, LETTER])('refuse an award that has gone: $paper', (request) => {
    const gone = preparePaper({ ...request, awardId: awardId.parse('gone') } as PaperRequest, {
      ...withoutConfidential(aLedger()),
      now: NOW,
    });
    expect(gone.ok ? '' : gone.error.name).toBe('award-unknown');
  });

  it.each([
    ['fund', { funds: {} }],
    ['person', { people: {} }],
  ])('say that the %s has gone', (what, change) => {
    const gone = prepare(APPLICATION, change);
    expect(gone.ok ? '' : gone.error.message).toBe(
      `B-0007 cannot be put on paper: its ${what} is no longer there.`,
    );
  });
});

describe('the award letter', () => {
  it('is dated by the school’s day', () => {
    const job = prepare(LETTER);
    expect(job.ok && job.value).toMatchObject({ day: 'Thu 12 Nov 2026' });
  });

  it('is not written where nobody has granted the award', () => {
    const refused = prepare(LETTER, { ledger: [] });
    expect(refused.ok ? '' : refused.error.name).toBe('not-awarded');
  });
});

describe('the application', () => {
  it('can be printed while it is a draft, to be filled in by hand', () => {
    expect(prepare(APPLICATION, { ledger: [] }).ok).toBe(true);
  });
});
