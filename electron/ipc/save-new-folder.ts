import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Saved } from '#shared/contract/channels';
import { ok, refuse, type Result } from '#shared/lib/result';
import { errorCode } from '../store/durable-file';
import { describeFault, writeChosenFile } from './write-chosen-file';

/**
 * Saves files as one new folder of this name, or of the name with a number behind it where it is taken. Where any file
 * cannot be written, the whole folder is taken away again.
 */
export async function saveNewFolder(
  place: string,
  name: string,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<Result<Saved>> {
  const folder = await makeNewFolder(place, name);
  if (!folder.ok) return folder;
  for (const file of files) {
    const written = await writeChosenFile(join(folder.value, file.name), file.bytes);
    if (!written.ok) {
      await rm(folder.value, { recursive: true, force: true }).catch(() => undefined);
      return written;
    }
  }
  return ok({ path: folder.value, count: files.length });
}

/** A folder that was not there before. */
export async function makeNewFolder(place: string, name: string): Promise<Result<string>> {
  for (let copy = 1; ; copy += 1) {
    const path = join(place, copy === 1 ? name : `${name} (${copy})`);
    try {
      await mkdir(path);
      return ok(path);
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') return refuse('file-not-written', describeFault(errorCode(error)));
    }
  }
}
