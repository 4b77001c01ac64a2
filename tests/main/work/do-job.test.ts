import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { timetableProblem, type TimetableProblem } from '#shared/domain/problem/timetable-problem';
import { doJob } from '../../../electron/work/do-job';
import type { JobProgress, JobRequest } from '../../../electron/work/job';

function staffList(bytes: Uint8Array): JobRequest {
  return {
    kind: 'staff-list',
    input: { bytes, columns: null, people: [], today: '2026-11-12', staffGroups: ['teacher'] },
  };
}

const silent = () => undefined;

describe('doJob', () => {
  it('proposes an import with how the file was written', async () => {
    const bytes = await readFile(new URL('../../fixtures/staff/google-workspace.csv', import.meta.url));
    const result = await doJob(staffList(bytes), silent);
    expect(result).toMatchObject({
      ok: true,
      value: { encoding: 'utf-8-bom', delimiter: ',', counts: { fix: 0 } },
    });
  });

  it('tells how far it is, from the beginning to the end', async () => {
    const told: JobProgress[] = [];
    await doJob(staffList(new TextEncoder().encode('Surname,Forename\nAbara,Meredith\n')), (progress) =>
      told.push(progress),
    );
    expect(told[0]).toEqual({ fraction: 0, words: 'Reading the file' });
    expect(told.at(-1)).toEqual({ fraction: 1, words: 'Comparing 1 row with the people you have' });
  });

  it('refuses a file that is no staff list in the reader’s own words', async () => {
    expect(await doJob(staffList(new Uint8Array()), silent)).toMatchObject({
      ok: false,
      error: { name: 'empty' },
    });
  });

  it('drafts a timetable, and proves a thorough one', async () => {
    const file = new URL('../../fixtures/problems/timetable-12x1.json', import.meta.url);
    const problem = timetableProblem.parse(JSON.parse(await readFile(file, 'utf8')));
    const quick = await doJob({ kind: 'timetable', input: { problem, isThorough: false } }, silent);
    expect(quick).toMatchObject({ ok: true, value: { unplaced: [], penalty: { total: 44 } } });
    const limited = { ...problem, timeLimitSeconds: 60 };
    const thorough = await doJob(
      { kind: 'timetable', input: { problem: limited, isThorough: true } },
      silent,
    );
    expect(thorough).toMatchObject({ ok: true, value: { optimal: true, bound: 44, penalty: { total: 44 } } });
  });

  it('turns a fault into a refusal that says what was kept', async () => {
    // A problem that no caller can make, to see the worker survive a bug.
    const broken = { kind: 'timetable' } as unknown as TimetableProblem;
    const result = await doJob({ kind: 'timetable', input: { problem: broken, isThorough: false } }, silent);
    expect(result).toMatchObject({ ok: false, error: { name: 'work-failed' } });
    expect(!result.ok && result.error.message).toContain('Nothing was changed');
  });
});
