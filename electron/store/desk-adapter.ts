import { readFile, readdir, rename, unlink } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Adapter } from 'lowdb';
import { errorCode, writeDurably } from './durable-file';
import { dropOldVersions, keepVersion, rewriteVersions } from './kept-versions';
import { decodeSavedFile, encodeSavedFile, type SavedFile } from './saved-file';

/** Where the schools are kept that others replaced. */
const REPLACED = 'replaced';
/** A file that a write was still at when the app was stopped. */
const LEFT_BEHIND = /^\.desk.*\.[0-9a-f]{12}\.tmp$/;

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
    await keepVersion(join(this.folder, REPLACED), encodeSavedFile(saved), saved.sequence);
  }

  /**
   * Writes everything anew that the folder keeps beside `desk.json` itself, and takes away what a stopped write left
   * behind. Returns the names of files that could not be changed: damaged ones, and those of a newer version.
   */
  async rewriteKept(change: (document: unknown) => unknown): Promise<readonly string[]> {
    const folders = [this.folder, this.versionsFolder, join(this.folder, REPLACED)];
    for (const folder of folders) {
      const names = await readdir(folder).catch(() => []);
      for (const name of names.filter((each) => LEFT_BEHIND.test(each))) await unlink(join(folder, name));
    }
    const damaged = (await readdir(this.folder)).filter((name) => name.startsWith('desk.json.damaged-'));
    return [
      ...damaged,
      ...(await rewriteVersions(this.versionsFolder, change)),
      ...(await rewriteVersions(join(this.folder, REPLACED), change)),
    ];
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
