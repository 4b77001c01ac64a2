import { copyFile, mkdir, open, readdir, readFile, rename, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeSavedFile, type SavedFile } from './saved-file';

export const VERSIONS_KEPT = 10;
const NAME = /^desk-(\d{10})\.json$/;

/**
 * The last good versions beside the current file, oldest first, by the number of their save: clocks can be wrong, numbers
 * cannot.
 */
export async function listVersions(folder: string): Promise<readonly { sequence: number; path: string }[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .flatMap((name) => {
      const match = NAME.exec(name);
      return match ? [{ sequence: Number(match[1]), path: join(folder, name) }] : [];
    })
    .toSorted((a, b) => a.sequence - b.sequence);
}

/** Keeps a copy of a file that was just written and verified, and lets go of all but the last ten. */
export async function keepVersion(folder: string, path: string, sequence: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  const kept = join(folder, `desk-${String(sequence).padStart(10, '0')}.json`);
  const beside = `${kept}.tmp`;
  await copyFile(path, beside);
  const file = await open(beside, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(beside, kept);
  const versions = await listVersions(folder);
  for (const old of versions.slice(0, -VERSIONS_KEPT)) await unlink(old.path);
}

/** The newest kept version that still reads as it was written, or null. */
export async function newestGoodVersion(folder: string): Promise<SavedFile | null> {
  for (const { path } of (await listVersions(folder)).toReversed()) {
    const saved = decodeSavedFile(await readFile(path));
    if (saved !== null) return saved;
  }
  return null;
}
