import { render, waitFor } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { gatherSubjectRecord } from '#shared/document/subject-record/gather-subject-record';
import { prepareSubjectPack } from '#shared/domain/duties/papers/prepare-subject-record';
import { subjectRecordJob } from '#shared/domain/duties/papers/subject-record-job';
import { listMentionKeys } from '#shared/domain/duties/withhold-mentions';
import { Paper } from '../../../renderer/print/paper';
import { splitPieces } from '../../../renderer/print/sheets/split-pieces';
import { MEI, theSampleDocument } from '../../support/sample-document';

const BODY_HEIGHT = 600;
const ROW_HEIGHT = 30;

function measureLikeABrowser(this: Element): DOMRect {
  if (this.classList.contains('page__body')) return new DOMRect(0, 0, 700, BODY_HEIGHT);
  const page = this.closest<HTMLElement>('.page');
  const place = page === null ? -1 : [...page.querySelectorAll('[data-row]')].indexOf(this);
  return place < 0 ? new DOMRect() : new DOMRect(0, place * ROW_HEIGHT, 700, ROW_HEIGHT);
}

beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(measureLikeABrowser);
});
afterEach(() => {
  vi.restoreAllMocks();
});

function recordOfMei() {
  const document = theSampleDocument();
  const record = gatherSubjectRecord(document, MEI, {
    withPrivate: true,
    madeAt: '2026-11-22T09:00:00.000Z',
  });
  if (!record.ok) throw new Error(record.error.message);
  return { record: record.value, school: document.school };
}

describe('SubjectRecordPaper', () => {
  it('has every line of the record, names in boxes and withheld ones as bars', async () => {
    const { record, school } = recordOfMei();
    const [withheld = ''] = listMentionKeys(record);
    const { job } = prepareSubjectPack(record, new Set([withheld]), school);
    expect(subjectRecordJob.parse(job)).toEqual(job);
    const onPaginated = vi.fn<(pageCount: number) => void>();
    const { container } = render(<Paper job={job} onPaginated={onPaginated} />);
    await waitFor(() => expect(onPaginated).toHaveBeenCalled(), { timeout: 20_000 });
    const squeeze = (text: string) => text.replaceAll(/\s/g, '');
    const text = squeeze(container.textContent);
    const lines = job.sections.flatMap(({ entries }) => entries.flatMap((entry) => entry.lines));
    const missing = lines.filter(
      ({ pieces }) =>
        !pieces.every((piece) => piece.kind === 'withheld' || text.includes(squeeze(piece.words))),
    );
    expect(missing).toEqual([]);
    expect(container.querySelectorAll('.record__bar')).toHaveLength(1);
    expect(container.querySelectorAll('.record__other')).toHaveLength(listMentionKeys(record).size - 1);
    expect(container.querySelectorAll('h1')).toHaveLength(1);
  });
});

describe('splitPieces', () => {
  it('loses no letter but line breaks, and makes no run longer than a part of a page', () => {
    const piece = fc.oneof(
      fc.record({ kind: fc.constant('words' as const), words: fc.lorem({ maxCount: 400 }) }),
      fc.record({ kind: fc.constant('other' as const), words: fc.constant('Mei Rashid') }),
      fc.constant({ kind: 'withheld' as const }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const runs = splitPieces(pieces);
        expect(runs.flat().map(textOf).join('')).toBe(pieces.map(textOf).join(''));
        for (const run of runs) expect(run.map(textOf).join('').length).toBeLessThan(2000);
      }),
    );
  });

  it('begins a new run with each paragraph', () => {
    const runs = splitPieces([{ kind: 'words', words: 'One\nTwo\n\nThree' }]);
    expect(runs.map((run) => run.map(textOf).join(''))).toEqual(['One', 'Two', 'Three']);
  });
});

const textOf = (piece: { readonly kind: string; readonly words?: string }) => piece.words ?? '[withheld]';
