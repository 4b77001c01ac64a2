import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { NO_ANSWERS } from '#shared/contract/staff-list';
import { ok } from '#shared/lib/result';
import { peopleHandlers } from '../../../electron/ipc/people-handlers';
import type { JobRunner } from '../../../electron/work/job-runner';
import { aDocument, aPerson } from '../../support/documents';
import { tempFolder } from '../../support/temp-folder';
import { CANCELLED, aDesk, chosen } from './a-desk';

const { dialog } = await vi.hoisted(async () => ({ dialog: (await import('./a-desk')).dialogs() }));
vi.mock('electron', () => ({ dialog }));

const mei = aPerson('mei', { givenName: 'Mei', familyName: 'Rashid', jobTitle: '=cmd|calc' });
const idris = aPerson('idris', { givenName: 'Idris', familyName: 'Okafor' });
const document = aDocument({ people: { [mei.id]: mei, [idris.id]: idris } });

async function aHandledDesk(of: typeof document | null = document) {
  const desk = await aDesk(of);
  const asked: unknown[][] = [];
  const jobs = {
    run: async (...job: unknown[]) => {
      asked.push(job);
      return ok('proposal');
    },
    cancel: (jobId: string) => void asked.push(['cancel', jobId]),
  };
  // Only starting and cancelling is asked of it.
  return {
    asked,
    owner: desk.owner,
    handlers: peopleHandlers({ ...desk, jobs: jobs as unknown as JobRunner }),
  };
}

describe('people.export', () => {
  it('writes those who were asked for, harmless to a spreadsheet', async () => {
    const { handlers } = await aHandledDesk();
    const path = join(tempFolder(), 'staff.csv');
    dialog.showSaveDialog.mockResolvedValueOnce(chosen(path));
    const result = await handlers['people.export']({ format: 'csv', ids: [mei.id] });
    expect(result).toEqual({ ok: true, value: { path, count: 1 } });
    const text = readFileSync(path, 'utf8');
    expect(text).toContain('Rashid');
    expect(text).not.toContain('Okafor');
    expect(text).not.toMatch(/(^|[,"])=cmd/m);
  });

  it('writes a workbook', async () => {
    const { handlers, owner } = await aHandledDesk();
    const path = join(tempFolder(), 'staff.xlsx');
    dialog.showSaveDialog.mockResolvedValueOnce(chosen(path));
    await handlers['people.export']({ format: 'xlsx', ids: [mei.id, idris.id] });
    expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK');
    expect(owner.document?.history.at(-1)).toMatchObject({
      command: 'file.exported',
      words: 'Save the staff list of 2 people as XLSX',
      people: [mei.id, idris.id],
    });
    expect(dialog.showSaveDialog.mock.lastCall?.[1]).toMatchObject({
      defaultPath: 'Staff list 2026-11-12.xlsx',
    });
  });

  it('writes nothing where they changed their mind', async () => {
    const { handlers } = await aHandledDesk();
    dialog.showSaveDialog.mockResolvedValueOnce(CANCELLED);
    expect(await handlers['people.export']({ format: 'csv', ids: [mei.id] })).toEqual({
      ok: true,
      value: null,
    });
  });

  it('says why it could not write', async () => {
    const { handlers } = await aHandledDesk();
    dialog.showSaveDialog.mockResolvedValueOnce(chosen(join(tempFolder(), 'gone', 'staff.csv')));
    const result = await handlers['people.export']({ format: 'csv', ids: [mei.id] });
    expect(result.ok ? '' : result.error.message).toContain('The file was not saved');
  });
});

describe('people.readStaffList', () => {
  const request = {
    jobId: 'a',
    fileName: 'a.csv',
    bytes: new Uint8Array([65]),
    columns: null,
    answers: NO_ANSWERS,
  };

  it('compares the file with the school’s own people, in a process of its own', async () => {
    const { handlers, asked } = await aHandledDesk();
    expect(await handlers['people.readStaffList'](request)).toEqual({ ok: true, value: 'proposal' });
    expect(asked[0]?.slice(0, 2)).toEqual(['a', 'staff-list']);
    expect(asked[0]?.[2]).toMatchObject({ people: [mei, idris], today: '2026-11-12' });
  });

  it('asks for a school first', async () => {
    const { handlers, asked } = await aHandledDesk(null);
    const result = await handlers['people.readStaffList'](request);
    expect(result.ok ? '' : result.error.name).toBe('nothing-open');
    expect(asked).toEqual([]);
  });
});

describe('work.cancel', () => {
  it('ends the job', async () => {
    const { handlers, asked } = await aHandledDesk();
    expect(await handlers['work.cancel']({ jobId: 'a' })).toBeNull();
    expect(asked).toEqual([['cancel', 'a']]);
  });
});
