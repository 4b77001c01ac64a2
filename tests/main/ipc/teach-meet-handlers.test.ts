import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { PaperJob } from '#shared/domain/paper/paper-job';
import { teachMeetId } from '#shared/domain/teach-meet/teach-meet';
import { ok, refuse } from '#shared/lib/result';
import { teachMeetHandlers } from '../../../electron/ipc/teach-meet-handlers';
import type { PaperPrinter } from '../../../electron/output/print-paper';
import type { JobRunner } from '../../../electron/work/job-runner';
import { tempFolder } from '../../support/temp-folder';
import { theSchool, november } from '../../unit/document/commands/carry-out';
import { CANCELLED, aDesk, chosen } from './a-desk';

const { dialog } = await vi.hoisted(async () => ({ dialog: (await import('./a-desk')).dialogs() }));
vi.mock('electron', () => ({ dialog }));

const draft = { teachMeetId: november.id, version: null };
const gone = { teachMeetId: teachMeetId.parse('gone'), version: null };

async function aHandledDesk(printed: Partial<PaperPrinter> = {}) {
  const desk = await aDesk(theSchool);
  const jobs: unknown[][] = [];
  const papers: PaperJob[] = [];
  const printer: PaperPrinter = {
    renderPaper: async (job) => {
      papers.push(job);
      return ok({ pdf: new TextEncoder().encode(`%PDF ${job.paper}`), pageCount: 1 });
    },
    printOnPaper: async () => ok('printed'),
    ...printed,
  };
  const runner = {
    run: async (...job: unknown[]) => {
      jobs.push(job);
      return ok('solution');
    },
  };
  // Only starting is asked of it.
  return {
    ...desk,
    jobs,
    papers,
    handlers: teachMeetHandlers({ ...desk, printer, jobs: runner as unknown as JobRunner }),
  };
}

describe('what is printed and saved of a Teach-meet', () => {
  it('is noted in the history once it is there, and not where they changed their mind', async () => {
    const { handlers, owner } = await aHandledDesk();
    const papers = [{ paper: 'programme', size: 'A4' }] as const;
    dialog.showSaveDialog.mockResolvedValueOnce(CANCELLED);
    await handlers['teachMeet.savePapers']({ ...draft, papers: [...papers] });
    dialog.showSaveDialog.mockResolvedValueOnce(chosen(join(tempFolder(), 'a.pdf')));
    await handlers['teachMeet.savePapers']({ ...draft, papers: [...papers] });
    await handlers['teachMeet.printPaper']({ ...draft, paper: 'programme', size: 'A3' });
    dialog.showSaveDialog.mockResolvedValueOnce(chosen(join(tempFolder(), 'a.csv')));
    await handlers['teachMeet.saveFile']({ ...draft, file: { kind: 'csv' } });
    expect(owner.document?.history.map(({ words }) => words)).toEqual([
      'Save as PDF for “November Teach-meet”, draft: Programme (A4)',
      'Print for “November Teach-meet”, draft: Programme (A3)',
      'Save “November Teach-meet”, draft as CSV',
    ]);
    expect(owner.document?.history.at(-1)?.about).toEqual([{ kind: 'teach-meet', id: november.id }]);
  });
});

describe('teachMeet.saveFile', () => {
  it.each([
    ['csv', 'csv', /Phonics for all/],
    ['schedule-xml', 'xml', /<schedule/],
    ['schedule-json', 'json', /"schedule"/],
    ['calendar', 'ics', /BEGIN:VCALENDAR/],
    ['xlsx', 'xlsx', /^PK/],
  ] as const)('saves %s under a name that says what it is', async (kind, extension, content) => {
    const { handlers } = await aHandledDesk();
    const path = join(tempFolder(), `a.${extension}`);
    dialog.showSaveDialog.mockResolvedValueOnce(chosen(path));
    const result = await handlers['teachMeet.saveFile']({ ...draft, file: { kind } });
    expect(result).toEqual({ ok: true, value: { path, count: 1 } });
    expect(readFileSync(path, 'utf8')).toMatch(content);
    expect(dialog.showSaveDialog.mock.lastCall?.[1]).toMatchObject({
      defaultPath: `November Teach-meet draft.${extension}`,
    });
  });

  it('refuses a Teach-meet or a version that is not there, and asks for no place', async () => {
    const { handlers } = await aHandledDesk();
    dialog.showSaveDialog.mockClear();
    for (const edition of [gone, { ...draft, version: 7 }]) {
      expect((await handlers['teachMeet.saveFile']({ ...edition, file: { kind: 'csv' } })).ok).toBe(false);
    }
    expect(dialog.showSaveDialog).not.toHaveBeenCalled();
  });

  it('says why it could not write', async () => {
    const { handlers } = await aHandledDesk();
    dialog.showSaveDialog.mockResolvedValueOnce(chosen(join(tempFolder(), 'gone', 'a.csv')));
    const result = await handlers['teachMeet.saveFile']({ ...draft, file: { kind: 'csv' } });
    expect(result.ok ? '' : result.error.message).toContain('that folder is no longer there');
  });
});

describe('teachMeet.savePapers', () => {
  const papers = [
    { paper: 'programme', size: 'A4' },
    { paper: 'wall-grid', size: 'A3' },
  ] as const;

  it('saves one paper where it was put', async () => {
    const { handlers } = await aHandledDesk();
    const path = join(tempFolder(), 'programme.pdf');
    dialog.showSaveDialog.mockResolvedValueOnce(chosen(path));
    const result = await handlers['teachMeet.savePapers']({ ...draft, papers: [papers[0]] });
    expect(result).toEqual({ ok: true, value: { path, count: 1 } });
    expect(readFileSync(path, 'utf8')).toBe('%PDF programme');
  });

  it('saves a set into a folder, each under its own name', async () => {
    const { handlers } = await aHandledDesk();
    const folder = tempFolder();
    dialog.showOpenDialog.mockResolvedValueOnce(chosen(folder));
    await handlers['teachMeet.savePapers']({ ...draft, papers: [...papers] });
    const names = readdirSync(folder);
    expect(names).toHaveLength(2);
    for (const name of names) expect(name).toMatch(/^November Teach-meet draft - .+\.pdf$/);
  });

  it('draws nothing where they changed their mind', async () => {
    const { handlers, papers: drawn } = await aHandledDesk();
    dialog.showOpenDialog.mockResolvedValueOnce(CANCELLED);
    expect(await handlers['teachMeet.savePapers']({ ...draft, papers: [...papers] })).toEqual({
      ok: true,
      value: null,
    });
    expect(drawn).toEqual([]);
  });

  it('passes on why a paper could not be drawn', async () => {
    const { handlers } = await aHandledDesk({
      renderPaper: async () => refuse('paper-failed', 'It could not be laid out.'),
    });
    dialog.showSaveDialog.mockResolvedValueOnce(chosen(join(tempFolder(), 'a.pdf')));
    const result = await handlers['teachMeet.savePapers']({ ...draft, papers: [papers[0]] });
    expect(result.ok ? '' : result.error.name).toBe('paper-failed');
  });
});

describe('teachMeet.printPaper', () => {
  it('prints what is there and refuses what is not', async () => {
    const { handlers } = await aHandledDesk();
    const paper = { paper: 'programme', size: 'A4' } as const;
    expect(await handlers['teachMeet.printPaper']({ ...draft, ...paper })).toEqual({
      ok: true,
      value: 'printed',
    });
    expect((await handlers['teachMeet.printPaper']({ ...gone, ...paper })).ok).toBe(false);
  });
});

describe('teachMeet.draft', () => {
  it('drafts in a process of its own', async () => {
    const { handlers, jobs } = await aHandledDesk();
    await handlers['teachMeet.draft']({
      jobId: 'a',
      teachMeetId: november.id,
      mode: 'around-locked',
      isThorough: false,
    });
    expect(jobs[0]?.slice(0, 2)).toEqual(['a', 'timetable']);
  });

  it('refuses a Teach-meet that has gone', async () => {
    const { handlers, jobs } = await aHandledDesk();
    const of = {
      jobId: 'a',
      teachMeetId: gone.teachMeetId,
      mode: 'around-locked',
      isThorough: false,
    } as const;
    expect((await handlers['teachMeet.draft'](of)).ok).toBe(false);
    expect(jobs).toEqual([]);
  });
});
