import { mkdir, readdir, readFile, unlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { writeDurably } from './durable-file';
import { decodeSavedFile, encodeSavedFile, type SavedFile } from './saved-file';

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

/** Every kept version up to a save that still reads as it was written, oldest first. */
export async function* readVersions(folder: string, upTo: number): AsyncGenerator<SavedFile> {
  for (const { path, sequence } of await listVersions(folder)) {
    const bytes = sequence > upTo ? null : await readFile(path).catch(() => null);
    const saved = bytes === null ? null : decodeSavedFile(bytes);
    if (saved !== null) yield saved;
  }
}

/**
 * Writes every kept version anew as `change` has it; one that no longer reads as it was written goes, since nothing could
 * be opened from it and nobody can say whom it names. Returns the names of those that `change` could not read (null).
 */
export async function rewriteVersions(
  folder: string,
  change: (document: unknown) => unknown,
): Promise<readonly string[]> {
  const unread: string[] = [];
  for (const { path } of await listVersions(folder)) {
    const saved = decodeSavedFile(await readFile(path));
    if (saved === null) {
      await unlink(path);
      continue;
    }
    const document = change(saved.document);
    if (document === null) unread.push(basename(path));
    else if (document !== saved.document) {
      await writeDurably(path, encodeSavedFile({ sequence: saved.sequence, document }));
    }
  }
  return unread;
}
