import { describe, expect, it } from 'vitest';
import type { PaperJob } from '#shared/domain/paper/paper-job';
import { createPaperPrinter, type PaperWindow } from '../../../electron/output/print-paper';
import { sampleProgramme } from '../../support/sample-programme';

const job: PaperJob = {
  paper: 'programme',
  size: 'A4',
  programme: sampleProgramme({ rooms: 1, sessions: [2] }),
  stamp: { kind: 'draft', madeAt: '2026-11-09T08:00:00.000Z' },
  changes: null,
};

/** Windows that note in order what is done with them. */
function pretendWindows(behaviour: Partial<PaperWindow> = {}) {
  const diary: string[] = [];
  const open = (): PaperWindow => {
    diary.push('open');
    return {
      layOut: async () => 3,
      toPdf: async () => new Uint8Array([37]),
      print: async () => ({ kind: 'printed' }),
      close: () => void diary.push('close'),
      ...behaviour,
    };
  };
  return { diary, open };
}

describe('createPaperPrinter', () => {
  it('gives the PDF and its number of pages', async () => {
    const { open } = pretendWindows();
    expect(await createPaperPrinter(open).renderPaper(job)).toEqual({
      ok: true,
      value: { pdf: new Uint8Array([37]), pageCount: 3 },
    });
  });

  it('has one window open at a time', async () => {
    const { diary, open } = pretendWindows();
    const printer = createPaperPrinter(open);
    await Promise.all([printer.renderPaper(job), printer.renderPaper(job), printer.printOnPaper(job)]);
    expect(diary).toEqual(['open', 'close', 'open', 'close', 'open', 'close']);
  });

  it('closes the window and goes on to the next job when one fails', async () => {
    const { diary, open } = pretendWindows({ layOut: async () => await Promise.reject(new Error('gone')) });
    const printer = createPaperPrinter(open);
    const answers = await Promise.all([printer.renderPaper(job), printer.renderPaper(job)]);
    expect(answers.map((answer) => !answer.ok && answer.error.name)).toEqual([
      'paper-failed',
      'paper-failed',
    ]);
    expect(diary).toEqual(['open', 'close', 'open', 'close']);
  });

  it('gives up a paper that never gets ready, and says so', async () => {
    const { diary, open } = pretendWindows({ layOut: () => new Promise(() => {}) });
    const answer = await createPaperPrinter(open, 20).renderPaper(job);
    expect(!answer.ok && answer.error.message).toMatch(/^“Programme” was not ready in time/);
    expect(diary).toEqual(['open', 'close']);
  });

  it('takes a closed print dialog for an answer, not a failure', async () => {
    const { open } = pretendWindows({ print: async () => ({ kind: 'cancelled' }) });
    expect(await createPaperPrinter(open).printOnPaper(job)).toEqual({ ok: true, value: 'cancelled' });
  });

  it('says what to do when the printer refuses', async () => {
    const { open } = pretendWindows({ print: async () => ({ kind: 'failed', reason: 'no printer' }) });
    const answer = await createPaperPrinter(open).printOnPaper(job);
    expect(!answer.ok && answer.error.message).toContain('save the paper as PDF instead');
  });
});
