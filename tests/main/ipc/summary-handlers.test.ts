import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { PaperJob } from '#shared/domain/paper/paper-job';
import type { SummaryForm } from '#shared/domain/summary/summary-form';
import { ok, refuse } from '#shared/lib/result';
import { summaryHandlers } from '../../../electron/ipc/summary-handlers';
import type { PaperPrinter } from '../../../electron/output/print-paper';
import { AUTUMN, aSummary } from '../../support/a-summary';
import { aDocument } from '../../support/documents';
import { tempFolder } from '../../support/temp-folder';
import { CANCELLED, aDesk, chosen } from './a-desk';

const { dialog } = await vi.hoisted(async () => ({ dialog: (await import('./a-desk')).dialogs() }));
vi.mock('electron', () => ({ dialog }));

const ALL: SummaryForm[] = ['pdf', 'docx', 'xlsx', 'csv', 'poster'];

async function aHandledDesk(printed: Partial<PaperPrinter> = {}) {
  const desk = await aDesk(aDocument({ summaries: { [AUTUMN]: aSummary() } }));
  const papers: PaperJob[] = [];
  const printer: PaperPrinter = {
    renderPaper: async (job) => {
      papers.push(job);
      return ok({ pdf: new TextEncoder().encode(`%PDF ${job.paper}`), pageCount: 1 });
    },
    printOnPaper: async () => ok('printed'),
    ...printed,
  };
  dialog.showSaveDialog.mockReset();
  dialog.showOpenDialog.mockReset();
  const handlers = summaryHandlers({ ...desk, printer });
  const save = (forms: SummaryForm[], version = 1) =>
    handlers['summaries.saveFiles']({ summaryId: AUTUMN, version, forms });
  return { papers, save };
}

describe('summaries.saveFiles', () => {
  it.each([
    ['pdf', 'autumn-summary.pdf'],
    ['docx', 'autumn-summary.docx'],
    ['xlsx', 'autumn-summary.xlsx'],
    ['csv', 'autumn-summary.csv'],
    ['poster', 'autumn-summary-poster.pdf'],
  ] as const)('saves one form where it was put: %s', async (form, name) => {
    const { save } = await aHandledDesk();
    const path = join(tempFolder(), name);
    dialog.showSaveDialog.mockResolvedValueOnce(chosen(path));
    expect(await save([form])).toEqual({ ok: true, value: { path, count: 1 } });
    expect(dialog.showSaveDialog.mock.lastCall?.[1]).toMatchObject({ defaultPath: name });
    expect(readFileSync(path).length).toBeGreaterThan(5);
  });

  it('saves several forms as one new folder', async () => {
    const { save, papers } = await aHandledDesk();
    const place = tempFolder();
    dialog.showOpenDialog.mockResolvedValueOnce(chosen(place));
    const path = join(place, 'autumn-summary-version-1');
    expect(await save(ALL)).toEqual({ ok: true, value: { path, count: 5 } });
    expect(readdirSync(path).toSorted()).toEqual([
      'autumn-summary-poster.pdf',
      'autumn-summary.csv',
      'autumn-summary.docx',
      'autumn-summary.pdf',
      'autumn-summary.xlsx',
    ]);
    expect(papers.map(({ paper }) => paper)).toEqual(['governors-summary', 'staffroom-poster']);
  });

  it('leaves a folder of that name as it is', async () => {
    const { save } = await aHandledDesk();
    const place = tempFolder();
    mkdirSync(join(place, 'autumn-summary-version-1'));
    dialog.showOpenDialog.mockResolvedValueOnce(chosen(place));
    expect(await save(['csv', 'docx'])).toMatchObject({
      value: { path: join(place, 'autumn-summary-version-1 (2)') },
    });
    expect(readdirSync(join(place, 'autumn-summary-version-1'))).toEqual([]);
  });

  it('writes nothing at all where one form cannot be made', async () => {
    const { save } = await aHandledDesk({ renderPaper: async () => refuse('paper-failed', 'It failed.') });
    const place = tempFolder();
    dialog.showOpenDialog.mockResolvedValueOnce(chosen(place));
    expect(await save(['csv', 'pdf'])).toMatchObject({ ok: false, error: { name: 'paper-failed' } });
    expect(readdirSync(place)).toEqual([]);
  });

  it('makes nothing where they changed their mind', async () => {
    const { save, papers } = await aHandledDesk();
    dialog.showSaveDialog.mockResolvedValueOnce(CANCELLED);
    dialog.showOpenDialog.mockResolvedValueOnce(CANCELLED);
    expect(await save(['pdf'])).toEqual({ ok: true, value: null });
    expect(await save(ALL)).toEqual({ ok: true, value: null });
    expect(papers).toEqual([]);
  });

  it('refuses a version that was never frozen, without asking where to', async () => {
    const { save } = await aHandledDesk();
    expect(await save(['pdf'], 9)).toMatchObject({ ok: false, error: { name: 'version-unknown' } });
    expect(dialog.showSaveDialog).not.toHaveBeenCalled();
  });
});
