import { basename } from 'node:path';
import { Low } from 'lowdb';
import type { DeskDocument } from '#shared/document/desk-document';
import { upgradeDocument } from '#shared/document/upgrades/upgrade-document';
import { ok, refuse, type Refusal, type Result } from '#shared/lib/result';
import { DamagedFile, DeskAdapter } from './desk-adapter';
import { errorCode } from './durable-file';
import { newestGoodVersion } from './kept-versions';
import type { SavedFile } from './saved-file';

/** What was found when the data folder was opened. */
export type Opened = {
  readonly document: DeskDocument | null;
  /** Something the coordinator must know: what happened, what was kept, what to do. */
  readonly notice: string | null;
};

/**
 * The only reader and writer of the data folder.
 *
 * A save is acknowledged once its bytes are on the disk. The journal of single edits belongs between {@link save}'s
 * caller and the snapshot written here.
 */
export class DeskStore {
  readonly #adapter: DeskAdapter;
  readonly #low: Low<SavedFile | null>;
  #queue: Promise<unknown> = Promise.resolve();
  #blocked: Refusal | null = null;

  constructor(folder: string) {
    this.#adapter = new DeskAdapter(folder);
    this.#low = new Low<SavedFile | null>(this.#adapter, null);
  }

  /**
   * Reads the document. A damaged file is set aside, never overwritten; where it or a missing file leaves a gap, the
   * newest good version fills it.
   */
  async open(): Promise<Result<Opened>> {
    try {
      const isDamaged = await this.#readFindsDamage();
      if (isDamaged) return await this.#recover(basename(await this.#adapter.setAside()));
      return this.#low.data === null ? await this.#recover(null) : this.#upgraded(this.#low.data, null);
    } catch (error) {
      return this.#block(
        'data-unreadable',
        `CPD Desk could not read its data folder (${errorCode(error) || 'unknown fault'}). Nothing was changed. Check that the folder is there and that you may open it, then start CPD Desk again.`,
      );
    }
  }

  async #readFindsDamage(): Promise<boolean> {
    try {
      await this.#low.read();
      return false;
    } catch (error) {
      if (error instanceof DamagedFile) return true;
      throw error;
    }
  }

  /** Opens the newest good version; `setAside` is the damaged file's new name, or null where there was no file. */
  async #recover(setAside: string | null): Promise<Result<Opened>> {
    const good = await newestGoodVersion(this.#adapter.versionsFolder);
    this.#low.data = good;
    const what =
      setAside === null
        ? 'The data file was missing.'
        : `The data file was damaged. It was kept as ${setAside} and not changed.`;
    if (good !== null) {
      await this.#low.write();
      return this.#upgraded(
        good,
        `${what} The last good version was opened instead. Check your latest changes.`,
      );
    }
    if (setAside === null) return ok({ document: null, notice: null });
    return ok({
      document: null,
      notice: `${what} There is no earlier version in this folder: restore a backup, or start again.`,
    });
  }

  #upgraded(saved: SavedFile | null, notice: string | null): Result<Opened> {
    if (saved === null) return ok({ document: null, notice });
    const upgraded = upgradeDocument(saved.document);
    if (!upgraded.ok) return this.#block(upgraded.error.name, upgraded.error.message);
    return ok({ document: upgraded.value, notice });
  }

  /** From now on nothing is written: what is on the disk is worth more than what could be written over it. */
  #block(name: string, message: string): Result<never> {
    this.#blocked = { name, message };
    return refuse(name, message);
  }

  /** Saves after every save before it; ok means that the document is on the disk. */
  save(document: DeskDocument): Promise<Result<null>> {
    const saving = this.#queue.then(() => this.#write(document));
    this.#queue = saving;
    return saving;
  }

  /** Keeps what was saved last under `replaced`, before another school takes its place. */
  async keepReplaced(): Promise<Result<null>> {
    const { data } = this.#low;
    if (this.#blocked !== null || data === null) return ok(null);
    try {
      await this.#adapter.keepReplaced(data);
      return ok(null);
    } catch (error) {
      return refuse('not-saved', describeSaveFault(errorCode(error)));
    }
  }

  async #write(document: DeskDocument): Promise<Result<null>> {
    if (this.#blocked !== null) return { ok: false, error: this.#blocked };
    const before = this.#low.data;
    try {
      this.#low.data = { sequence: (before?.sequence ?? 0) + 1, document };
      await this.#low.write();
      return ok(null);
    } catch (error) {
      this.#low.data = before;
      return refuse('not-saved', describeSaveFault(errorCode(error)));
    }
  }

  /** Resolves once everything asked for so far is on the disk or was refused. */
  async settled(): Promise<void> {
    await this.#queue;
  }
}

function describeSaveFault(code: string): string {
  const kept = 'This change was not saved; everything before it was.';
  if (code === 'ENOSPC') return `The disk is full. ${kept} Make some room on the disk, then do it again.`;
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM') {
    return `CPD Desk may not write to its data folder. ${kept} Ask whoever looks after this computer, then do it again.`;
  }
  return `CPD Desk could not write to the disk (${code || 'unknown fault'}). ${kept} Try again.`;
}
