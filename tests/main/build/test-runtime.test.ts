import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RUNTIME_NAME, RUNTIME_STAMP, findTestRuntime } from '../../../build/scripts/test-runtime';

let cache: string;

beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'cpd-desk-cache-'));
});

afterEach(() => rm(cache, { recursive: true, force: true }));

async function keepRuntime(stamp: string, executable: string): Promise<void> {
  const folder = join(cache, RUNTIME_NAME);
  await mkdir(join(folder, 'dist'), { recursive: true });
  await writeFile(join(folder, 'dist', executable), '');
  await writeFile(join(folder, 'stamp.json'), stamp);
}

describe('findTestRuntime', () => {
  it('finds a runtime that was made whole', async () => {
    await keepRuntime(RUNTIME_STAMP, 'electron');
    expect(await findTestRuntime(cache)).toMatchObject({
      executable: join(cache, RUNTIME_NAME, 'dist/electron'),
      kind: 'test runtime',
    });
  });

  it('finds none in an empty cache', async () => {
    expect(await findTestRuntime(cache)).toBeUndefined();
  });

  it('does not trust one that was made from another source or by older steps', async () => {
    await keepRuntime('{"recipe":0}', 'electron');
    expect(await findTestRuntime(cache)).toBeUndefined();
  });

  it('does not trust one whose program is gone', async () => {
    await keepRuntime(RUNTIME_STAMP, 'LICENSE');
    expect(await findTestRuntime(cache)).toBeUndefined();
  });
});
