import { mkdir, readdir, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { writeDurably } from './durable-file';
import { decodeSavedFile, type SavedFile } from './saved-file';

const VERSIONS_KEPT = 10;
const NAME = /^desk-(\d{10})\.json$/;

/**
 * The last good versions beside the current file, oldest first, by the number of their save: clocks can be wrong, numbers
 * cannot.
 */
async function listVersions(folder: string): Promise<readonly { sequence: number; path: string }[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .flatMap((name) => {
      const match = NAME.exec(name);
      return match ? [{ sequence: Number(match[1]), path: join(folder, name) }] : [];
    })
    .toSorted((a, b) => a.sequence - b.sequence);
}

/** Keeps one more version under the number of its save, and returns its path. */
export async function keepVersion(folder: string, bytes: Uint8Array, sequence: number): Promise<string> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, `desk-${String(sequence).padStart(10, '0')}.json`);
  await writeDurably(path, bytes);
  return path;
}

/** Lets go of all but the last ten versions. */
export async function dropOldVersions(folder: string): Promise<void> {
  const versions = await listVersions(folder);
  for (const old of versions.slice(0, -VERSIONS_KEPT)) await unlink(old.path);
}

/** The newest kept version that still reads as it was written, or null. */
export async function newestGoodVersion(folder: string): Promise<SavedFile | null> {
  for (const { path } of (await listVersions(folder)).toReversed()) {
    const bytes = await readFile(path).catch(() => null);
    const saved = bytes === null ? null : decodeSavedFile(bytes);
    if (saved !== null) return saved;
  }
  return null;
}
