import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readStaffFile } from '../../../../electron/work/read-staff/read-staff-file';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read-staff-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('readStaffFile', () => {
  it('reads a list from the disk', async () => {
    const path = join(folder, 'staff.csv');
    await writeFile(path, 'Surname,Forename\nAbara,Meredith\n');
    expect(await readStaffFile(path)).toMatchObject({
      ok: true,
      value: { encoding: 'utf-8', delimiter: ',' },
    });
  });

  it('refuses 200 MB by its size, without reading it', async () => {
    const path = join(folder, 'large.csv');
    const file = await open(path, 'w');
    await file.truncate(200 * 1024 * 1024);
    await file.close();
    const before = process.memoryUsage().arrayBuffers;
    const answer = await readStaffFile(path);
    expect(answer).toEqual({
      ok: false,
      error: {
        name: 'too-large',
        message:
          'This file has 200 MB. A staff list has at most 20 MB, so it was not opened and nothing was brought in. Choose the list that your school’s system exports as CSV.',
      },
    });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50 * 1024 * 1024);
  });

  it('refuses a folder and a missing file', async () => {
    expect(await readStaffFile(folder)).toMatchObject({ ok: false, error: { name: 'not-a-file' } });
    expect(await readStaffFile(join(folder, 'none.csv'))).toMatchObject({
      ok: false,
      error: { name: 'cannot-open' },
    });
  });
});
