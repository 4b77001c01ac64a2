import { readFileSync, readdirSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { errorCode, writeDurably } from '../../../electron/store/durable-file';
import { tempFolder } from '../../support/temp-folder';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('writeDurably', () => {
  it('writes a new file whole', async () => {
    const path = join(tempFolder(), 'desk.json');
    await writeDurably(path, bytes('Phonics for all'));
    expect(readFileSync(path, 'utf8')).toBe('Phonics for all');
  });

  it('replaces an old file and leaves nothing beside it', async () => {
    const folder = tempFolder();
    const path = join(folder, 'desk.json');
    writeFileSync(path, 'old');
    await writeDurably(path, bytes('new'));
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['desk.json']);
  });

  it('writes megabytes whole', async () => {
    const path = join(tempFolder(), 'desk.json');
    const large = new Uint8Array(8 * 1024 * 1024).fill(65);
    await writeDurably(path, large);
    expect(readFileSync(path).byteLength).toBe(large.byteLength);
  });

  it('says so and leaves nothing where the folder is not there', async () => {
    const folder = tempFolder();
    const fault = await writeDurably(join(folder, 'none', 'desk.json'), bytes('x')).catch(
      (error: unknown) => error,
    );
    expect(errorCode(fault)).toBe('ENOENT');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('leaves what stands in its way untouched', async () => {
    const folder = tempFolder();
    const path = join(folder, 'desk.json');
    mkdirSync(path);
    await expect(writeDurably(path, bytes('x'))).rejects.toThrow(/EISDIR|ENOTEMPTY|EEXIST|EPERM/);
    expect(readdirSync(folder)).toEqual(['desk.json']);
  });
});
