import { readFile, rename } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { erasure, type Erasure } from '#shared/domain/duties/erasure';
import { errorCode, writeDurably } from './durable-file';
import { decodeSavedFile, encodeSavedFile } from './saved-file';

const register = z.strictObject({
  erasures: z.array(erasure),
  /** Whether the last erasure was begun and not yet carried through every file. */
  isUnderWay: z.boolean(),
});
type Register = { readonly erasures: readonly Erasure[]; readonly isUnderWay: boolean };

const EMPTY: Register = { erasures: [], isUnderWay: false };

/**
 * Who was ever made anonymous in this data folder, kept apart from the document so that it outlives every restored
 * backup. It names nobody: see {@link Erasure}.
 */
export class ErasureRegister {
  readonly #path: string;
  #register: Register = EMPTY;
  #writes = 0;

  constructor(folder: string) {
    this.#path = join(folder, 'erasures.json');
  }

  get erasures(): readonly Erasure[] {
    return this.#register.erasures;
  }

  get isUnderWay(): boolean {
    return this.#register.isUnderWay;
  }

  /**
   * Reads the register. A damaged one is set aside, and its new name returned: the document's own list of erasures then
   * stands for it.
   */
  async read(): Promise<string | null> {
    let bytes: Uint8Array;
    try {
      bytes = await readFile(this.#path);
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return null;
      throw error;
    }
    const saved = decodeSavedFile(bytes);
    const parsed = register.safeParse(saved?.document);
    if (saved !== null && parsed.success) {
      this.#register = parsed.data;
      this.#writes = saved.sequence;
      return null;
    }
    let number = 1;
    while (existsSync(`${this.#path}.damaged-${number}`)) number += 1;
    await rename(this.#path, `${this.#path}.damaged-${number}`);
    return `erasures.json.damaged-${number}`;
  }

  /** Writes down an erasure before it is carried out, so that one that is cut short is carried through at the next start. */
  async begin(added: Erasure): Promise<void> {
    await this.#write({ erasures: [...this.erasures, added], isUnderWay: true });
  }

  /** Takes in what a document knows of and the register does not: the folder may have come from another computer. */
  async include(known: readonly Erasure[]): Promise<void> {
    const ours = new Set(this.erasures.map(({ fingerprint }) => fingerprint));
    const added = known.filter(({ fingerprint }) => !ours.has(fingerprint));
    if (added.length > 0) await this.#write({ ...this.#register, erasures: [...this.erasures, ...added] });
  }

  /** Takes the last erasure out again: it could not be carried out. */
  async takeBack(): Promise<void> {
    await this.#write({ erasures: this.erasures.slice(0, -1), isUnderWay: false });
  }

  /** Every file is without the name. */
  async finish(): Promise<void> {
    await this.#write({ erasures: this.erasures, isUnderWay: false });
  }

  async #write(next: Register): Promise<void> {
    await writeDurably(this.#path, encodeSavedFile({ sequence: this.#writes + 1, document: next }));
    this.#writes += 1;
    this.#register = next;
  }
}
