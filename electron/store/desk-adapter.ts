import { readFile, rename, unlink } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Adapter } from 'lowdb';
import { errorCode, writeDurably } from './durable-file';
import { dropOldVersions, keepVersion } from './kept-versions';
import { decodeSavedFile, encodeSavedFile, type SavedFile } from './saved-file';

/** Says that `desk.json` is there but does not read as it was written. */
export class DamagedFile extends Error {
  override readonly name = 'DamagedFile';
}

/** lowdb's reading and writing of `desk.json`, made safe: see {@link writeDurably}; the last ten versions are kept. */
export class DeskAdapter implements Adapter<SavedFile | null> {
  readonly path: string;
  readonly versionsFolder: string;

  private readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
    this.path = join(folder, 'desk.json');
    this.versionsFolder = join(folder, 'versions');
  }

  /** The saved file, or null where there is none yet. Rejects with {@link DamagedFile} and leaves the file alone. */
  async read(): Promise<SavedFile | null> {
    let bytes: Uint8Array;
    try {
      bytes = await readFile(this.path);
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return null;
      throw error;
    }
    const saved = decodeSavedFile(bytes);
    if (saved === null) throw new DamagedFile(`${this.path} does not read as it was written`);
    return saved;
  }

  /** Either both the file and its kept version are written, or neither is. */
  async write(saved: SavedFile | null): Promise<void> {
    if (saved === null) return;
    const bytes = encodeSavedFile(saved);
    const version = await keepVersion(this.versionsFolder, bytes, saved.sequence);
    try {
      await writeDurably(this.path, bytes);
    } catch (error) {
      await unlink(version).catch(() => undefined);
      throw error;
    }
    // The save is on the disk: an old version that cannot be let go of is no reason to call it failed.
    await dropOldVersions(this.versionsFolder).catch(() => undefined);
  }

  /** Keeps a saved file for good, outside the ten versions: somebody may want the school back that another one replaced. */
  async keepReplaced(saved: SavedFile): Promise<void> {
    await keepVersion(join(this.folder, 'replaced'), encodeSavedFile(saved), saved.sequence);
  }

  /** Moves a damaged file out of the way under a name that nothing else has, and returns that name. */
  async setAside(): Promise<string> {
    let number = 1;
    while (existsSync(`${this.path}.damaged-${number}`)) number += 1;
    const name = `${this.path}.damaged-${number}`;
    await rename(this.path, name);
    return name;
  }
}
