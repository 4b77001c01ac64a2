import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rename, unlink, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const RENAME_PATIENCE_MS = 30_000;
const BUSY = new Set(['EPERM', 'EBUSY', 'EACCES']);

/** Who may read a file: only the user, or (for files made for others) whoever may read their folder. */
const PRIVATE = 0o600;
export const FOR_OTHERS = 0o644;

/**
 * Replaces a file so that, whatever happens, either the old bytes or the new ones are on the disk, never a mixture.
 *
 * Writes everything (short writes are continued) to a new file beside it, syncs it, reads it back, renames it over the
 * old one and syncs the folder. A rename that a virus scanner holds up is tried again for 30 seconds. Rejects with the
 * system's error and leaves the old file where any step fails. What is too long to hold at once may come in pieces.
 */
export async function writeDurably(
  path: string,
  bytes: Uint8Array | AsyncIterable<Uint8Array>,
  mode = PRIVATE,
): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const given = await writeNew(beside, bytes instanceof Uint8Array ? [bytes] : bytes, mode);
    if ((await hashFile(beside)) !== given) throw new Error(`${basename(path)} was not written whole`);
    await renamePatiently(beside, path);
  } catch (error) {
    await unlink(beside).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(path));
}

export const sha256 = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

/** The SHA-256 of a file, however long it is. */
async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece);
  return hash.digest('hex');
}

/** Writes a file that was not there before and returns the SHA-256 of what it was given. */
async function writeNew(
  path: string,
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  mode: number,
): Promise<string> {
  const hash = createHash('sha256');
  const file = await open(path, 'wx', mode);
  try {
    for await (const piece of pieces) {
      hash.update(piece);
      await writeAll(file, piece);
    }
    await file.sync();
    return hash.digest('hex');
  } finally {
    await file.close();
  }
}

async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  let offset = 0;
  while (offset < bytes.byteLength) {
    const { bytesWritten } = await file.write(bytes, offset, bytes.byteLength - offset);
    if (bytesWritten === 0) throw new Error('The disk took no more bytes.');
    offset += bytesWritten;
  }
}

async function renamePatiently(from: string, to: string): Promise<void> {
  const giveUpAt = performance.now() + RENAME_PATIENCE_MS;
  for (let pause = 20; ; pause = Math.min(pause * 2, 1000)) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      if (!BUSY.has(errorCode(error)) || performance.now() > giveUpAt) throw error;
      await wait(pause * (0.5 + Math.random()));
    }
  }
}

/** Windows cannot sync a folder; everywhere else a rename is only safe once its folder is on the disk. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** The system's short name of an error (`ENOSPC`, `EACCES`…), or '' where it has none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
