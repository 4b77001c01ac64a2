import { execFile } from 'node:child_process';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../../../..');
const fixture = (name: string): string => join(root, 'tests/fixtures/staff', name);

const printed = z.strictObject({
  encoding: z.string(),
  delimiter: z.string(),
  columns: z.array(z.strictObject({ header: z.string(), field: z.string() })),
  rows: z.array(
    z.strictObject({
      row: z.number(),
      label: z.string(),
      reasons: z.array(z.string()),
      person: z.strictObject({
        givenName: z.string(),
        familyName: z.string(),
        email: z.string(),
        staffCode: z.string(),
        jobTitle: z.string(),
        team: z.string(),
        staffGroup: z.string(),
      }),
    }),
  ),
});

async function readStaff(
  path: string,
): Promise<{ readonly out: string; readonly error: string; readonly code: number }> {
  try {
    const { stdout, stderr } = await run(
      process.execPath,
      ['--import', 'tsx', 'build/scripts/read-staff.ts', path],
      {
        cwd: root,
      },
    );
    return { out: stdout, error: stderr, code: 0 };
  } catch (failure) {
    const ended = z.object({ stdout: z.string(), stderr: z.string(), code: z.number() }).parse(failure);
    return { out: ended.stdout, error: ended.stderr, code: ended.code };
  }
}

describe('read-staff', { timeout: 60_000 }, () => {
  it('prints what an import would propose, and nothing else', async () => {
    const { out, error, code } = await readStaff(fixture('sims-report.csv'));
    const answer = printed.parse(JSON.parse(out));
    expect([code, error]).toEqual([0, '']);
    expect(answer).toMatchObject({ encoding: 'utf-8', delimiter: ',' });
    expect(answer.rows).toHaveLength(62);
    expect(answer.rows[0]).toEqual({
      row: 2,
      label: 'new',
      reasons: [],
      person: {
        givenName: 'Meredith',
        familyName: 'Abara',
        email: 'meredith.abara@harbourlane.example',
        staffCode: 'MAB',
        jobTitle: 'Headteacher',
        team: '',
        staffGroup: 'teacher',
      },
    });
  });

  it('prints no password', async () => {
    const { out } = await readStaff(fixture('entra-bulk-template.csv'));
    expect(out).not.toMatch(/Tr0ub4dor|hunter2|scan2me/u);
    expect(printed.parse(JSON.parse(out)).rows.map(({ reasons }) => reasons)).toEqual([
      [],
      ['Sign-in is blocked for this account.'],
      ['This looks like a machine, a room or a shared mailbox, not a person.'],
    ]);
  });

  it('says in a sentence why a file is refused, and prints nothing', async () => {
    const { out, error, code } = await readStaff(fixture('picture.csv'));
    expect([out, code]).toEqual(['', 2]);
    expect(error).toBe(
      'This is a picture, even if its name ends in .csv. Nothing was brought in. Choose the staff list that your school’s system exports as CSV.\n',
    );
  });

  it('refuses 200 MB at once', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'read-staff-script-'));
    try {
      const file = await open(join(folder, 'large.csv'), 'w');
      await file.truncate(200 * 1024 * 1024);
      await file.close();
      const { out, error, code } = await readStaff(join(folder, 'large.csv'));
      expect([out, code]).toEqual(['', 2]);
      expect(error).toMatch(/^This file has 200 MB\./u);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
