import { basename } from 'node:path';
import { Low } from 'lowdb';
import { z } from 'zod';
import { change } from '#shared/domain/history/change';
import type { DeskDocument } from '#shared/document/desk-document';
import { upgradeDocument } from '#shared/document/upgrades/upgrade-document';
import { ok, refuse, type Refusal, type Result } from '#shared/lib/result';
import { replayErasures } from '#shared/document/anonymise/replay-erasures';
import type { Erasure } from '#shared/domain/duties/erasure';
import { DamagedFile, DeskAdapter } from './desk-adapter';
import { errorCode, sha256 } from './durable-file';
import { ErasureRegister } from './erasure-register';
import { newestGoodVersion, readVersions } from './kept-versions';
import type { SavedFile } from './saved-file';
import { sealDocument } from './seal';

/** What the check of the history reads of an older version: seals came with format 4. */
const withHistory = z.looseObject({ history: z.array(change).readonly() });

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
  readonly #register: ErasureRegister;
  readonly #now: () => string;

  constructor(folder: string, now = () => new Date().toISOString()) {
    this.#adapter = new DeskAdapter(folder);
    this.#register = new ErasureRegister(folder);
    this.#now = now;
    this.#low = new Low<SavedFile | null>(this.#adapter, null);
  }

  /**
   * Reads the document. A damaged file is set aside, never overwritten; where it or a missing file leaves a gap, the
   * newest good version fills it.
   */
  async open(): Promise<Result<Opened>> {
    try {
      const damaged = await this.#register.read();
      const opened = await this.#openDocument();
      if (!opened.ok || opened.value.document === null) return opened;
      await this.#register.include(opened.value.document.erasures);
      if (damaged === null) return opened;
      const what = `The list of those who were made anonymous was damaged; it was kept as ${damaged}, and the list in your records stands for it.`;
      return ok({ ...opened.value, notice: [opened.value.notice, what].filter(Boolean).join(' ') });
    } catch (error) {
      return this.#block(
        'data-unreadable',
        `CPD Desk could not read its data folder (${errorCode(error) || 'unknown fault'}). Nothing was changed. Check that the folder is there and that you may open it, then start CPD Desk again.`,
      );
    }
  }

  async #openDocument(): Promise<Result<Opened>> {
    const isDamaged = await this.#readFindsDamage();
    if (isDamaged) return this.#recover(basename(await this.#adapter.setAside()));
    const { data } = this.#low;
    return data === null ? this.#recover(null) : this.#upgraded(data, null, this.#register.isUnderWay);
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
        true,
      );
    }
    if (setAside === null) return ok({ document: null, notice: null });
    return ok({
      document: null,
      notice: `${what} There is no earlier version in this folder: restore a backup, or start again.`,
    });
  }

  /** What was saved as today's document; where `isOlder`, whoever was made anonymous since is made so again. */
  async #upgraded(saved: SavedFile, notice: string | null, isOlder: boolean): Promise<Result<Opened>> {
    const upgraded = upgradeDocument(saved.document);
    if (!upgraded.ok) return this.#block(upgraded.error.name, upgraded.error.message);
    const document = isOlder ? this.#eraseAgain(upgraded.value) : upgraded.value;
    if (document !== upgraded.value) {
      this.#low.data = { sequence: saved.sequence + 1, document };
      await this.#low.write();
    }
    if (this.#register.isUnderWay) await this.#finishErasing((older) => this.#eraseAgain(older));
    return ok({ document, notice });
  }

  /** An older copy of the records without anybody who was made anonymous in this data folder. */
  #eraseAgain(document: DeskDocument): DeskDocument {
    const again = replayErasures(document, this.#register.erasures, sha256, { at: this.#now(), by: '' });
    return again === document ? document : sealDocument(again);
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

  /** The histories of the kept versions before what was saved last, oldest first. */
  async *keptHistories(): AsyncGenerator<DeskDocument['history']> {
    const upTo = (this.#low.data?.sequence ?? 0) - 1;
    for await (const saved of readVersions(this.#adapter.versionsFolder, upTo)) {
      const parsed = withHistory.safeParse(saved.document);
      if (parsed.success) yield parsed.data.history;
    }
  }

  /** Everybody who was made anonymous in this data folder, whichever document was open then. */
  get erasures(): readonly Erasure[] {
    return this.#register.erasures;
  }

  /**
   * Saves a document in which somebody was made anonymous, and takes their name out of everything else in the folder:
   * `erase` does so to another copy of the records. One that is cut short is carried through when the folder is next
   * opened. Answers with the files that still may name them: damaged ones that were set aside.
   */
  saveErased(
    document: DeskDocument,
    erasure: Erasure,
    erase: (copy: DeskDocument) => DeskDocument,
  ): Promise<Result<{ readonly untouched: readonly string[]; readonly isFinished: boolean }>> {
    const saving = this.#queue.then(() => this.#writeErased(document, erasure, erase));
    this.#queue = saving;
    return saving;
  }

  async #writeErased(
    document: DeskDocument,
    erasure: Erasure,
    erase: (copy: DeskDocument) => DeskDocument,
  ): Promise<Result<{ readonly untouched: readonly string[]; readonly isFinished: boolean }>> {
    if (this.#blocked !== null) return { ok: false, error: this.#blocked };
    try {
      await this.#register.begin(erasure);
    } catch (error) {
      return refuse('not-saved', describeSaveFault(errorCode(error)));
    }
    const saved = await this.#write(document);
    if (!saved.ok) {
      await this.#register.takeBack().catch(() => undefined);
      return saved;
    }
    try {
      return ok({ untouched: await this.#finishErasing(erase), isFinished: true });
    } catch {
      return ok({ untouched: [], isFinished: false });
    }
  }

  async #finishErasing(erase: (copy: DeskDocument) => DeskDocument): Promise<readonly string[]> {
    const untouched = await this.#adapter.rewriteKept((saved) => {
      const copy = upgradeDocument(saved);
      if (!copy.ok) return null;
      const erased = erase(copy.value);
      return erased === copy.value ? saved : erased;
    });
    await this.#register.finish();
    return untouched;
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
