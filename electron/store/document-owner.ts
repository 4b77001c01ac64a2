import { applyPatches, enablePatches, produceWithPatches, type Patch } from 'immer';
import { replayErasures } from '#shared/document/anonymise/replay-erasures';
import { checkChange } from '#shared/document/check-change';
import { COMMANDS, type Command } from '#shared/document/commands/commands';
import { withoutConfidential, type DeskDocument, type OpenDocument } from '#shared/document/desk-document';
import { peopleOfRecords } from '#shared/document/people-of-records';
import { findTouched, MOST_TOUCHED, type Touched } from '#shared/document/touched-records';
import type { ErasureDepth } from '#shared/domain/duties/erasure';
import { MAX_CHANGE_WORDS, type Change } from '#shared/domain/history/change';
import type { HistoryCheck } from '#shared/domain/history/history-check';
import type { NoteCommand } from '#shared/domain/history/note-commands';
import { NOTHING_CONFIDENTIAL, type Confidential } from '#shared/domain/mentoring/relationship/confidential';
import type { PersonId } from '#shared/domain/people/person';
import type { RecordRef } from '#shared/domain/record/record-ref';
import { ok, refuse, type Refusal, type Result } from '#shared/lib/result';
import { checkKeptHistory } from './check-kept-history';
import type { DeskStore } from './desk-store';
import { sha256 } from './durable-file';
import { erasePerson } from './erase-person';
import { sealDocument } from './seal';

enablePatches();

/** How many changes can be undone. */
export const UNDO_DEPTH = 200;

/** The most letters of an account's name that a line holds. */
const MOST_ACCOUNT_LETTERS = 80;
const MINUTE_MS = 60_000;

type Step = {
  readonly words: string;
  readonly patches: readonly Patch[];
  readonly inverse: readonly Patch[];
};

/** What every mirror of the document needs to follow a change. */
export type Publication = {
  readonly sequence: number;
  readonly patches: readonly Patch[];
  readonly undo: string | null;
  readonly redo: string | null;
};

/** Whether a patch may leave the main process: what is confidential never does. */
const isOpen = ({ path }: Patch) => path[0] !== 'confidential';

const NOTHING_OPEN = refuse(
  'nothing-open',
  'No school is open yet. Start your school or open the sample first.',
);

/** As much of the words as a line of the history holds: a draft that returns forty talks to the tray names them all. */
const clip = (words: string) =>
  words.length <= MAX_CHANGE_WORDS ? words : `${words.slice(0, MAX_CHANGE_WORDS - 1)}…`;

/**
 * Owns the document: one way in (commands), one way out (patches). A change is published only after it is on the disk.
 */
export class DocumentOwner {
  #document: DeskDocument | null;
  #open: OpenDocument | null;
  #sequence = 0;
  #done: Step[] = [];
  #undone: Step[] = [];
  #turn: Promise<unknown> = Promise.resolve();
  readonly #store: DeskStore;
  readonly #by: string;
  readonly #now: () => string;
  readonly #publish: (publication: Publication) => void;

  constructor(options: {
    readonly document: DeskDocument | null;
    readonly store: DeskStore;
    readonly now: () => string;
    readonly publish: (publication: Publication) => void;
    /** The computer account at which everything is done; '' where the system tells none. */
    readonly by?: string;
  }) {
    this.#document = options.document === null ? null : sealDocument(options.document);
    this.#open = this.#document === null ? null : withoutConfidential(this.#document);
    this.#by = (options.by ?? '').slice(0, MOST_ACCOUNT_LETTERS);
    this.#store = options.store;
    this.#now = options.now;
    this.#publish = options.publish;
  }

  /** The document for everybody's eyes: what screens, reports, exports and prints are made from. */
  get document(): OpenDocument | null {
    return this.#open;
  }

  /** What only a private view may read. */
  get confidential(): Confidential {
    return this.#document?.confidential ?? NOTHING_CONFIDENTIAL;
  }

  /** All of it, for a backup: nothing that was kept may be missing from one. */
  get whole(): DeskDocument | null {
    return this.#document;
  }

  get state(): Omit<Publication, 'patches'> {
    return {
      sequence: this.#sequence,
      undo: this.#done.at(-1)?.words ?? null,
      redo: this.#undone.at(-1)?.words ?? null,
    };
  }

  /**
   * Puts a line into the history for what was read, printed or saved as a file; it changes nothing else and there is
   * nothing to undo in it. `onceIn` minutes the same words are noted once.
   */
  note(
    words: string,
    command: NoteCommand,
    about: readonly RecordRef[] = [],
    onceIn = 0,
  ): Promise<Result<string>> {
    return this.#inTurn(async () => {
      const document = this.#document;
      if (document === null || this.#open === null) return NOTHING_OPEN;
      const since = new Date(Date.parse(this.#now()) - onceIn * MINUTE_MS).toISOString();
      const isNoted = document.history.some(
        (line) =>
          line.at > since && line.command === command && line.words === clip(words) && line.by === this.#by,
      );
      if (onceIn > 0 && isNoted) return ok(words);
      const people = peopleOfRecords(about, this.#open);
      return this.#keep(document, [], { words, command, about: about.slice(0, MOST_TOUCHED), people });
    });
  }

  /** Carries out a command and says what was done, in words. */
  run(command: Command): Promise<Result<string>> {
    return this.#inTurn(async () => {
      if (this.#document === null) return NOTHING_OPEN;
      let answer: Result<string> = refuse('unknown-command', 'CPD Desk does not know this action.');
      const [next, patches, inverse] = produceWithPatches(this.#document, (draft) => {
        // The union of commands and of their definitions go together by name, which a lookup cannot tell the compiler.
        const definition = COMMANDS[command.name] as (typeof COMMANDS)['people.add'];
        const input = command.input as Parameters<typeof definition.apply>[1];
        answer = definition.apply(draft, input, { now: this.#now() });
      });
      // A refused command may have touched its draft before it refused: that draft is dropped whole.
      const { ok: accepted } = answer as Result<string>;
      if (!accepted || patches.length === 0) return answer;
      const { value: words } = answer as { readonly value: string };
      const line = { words, command: command.name, ...findTouched(this.#document, next) };
      return this.#keep(next, patches, line, () => {
        this.#done = [...this.#done, { words, patches, inverse }].slice(-UNDO_DEPTH);
        this.#undone = [];
      });
    });
  }

  /** Takes back the last change. */
  undo(): Promise<Result<string>> {
    return this.#inTurn(async () => {
      const step = this.#done.at(-1);
      if (this.#document === null || step === undefined)
        return refuse('nothing-to-undo', 'There is nothing to undo.');
      const next = applyPatches(this.#document, step.inverse);
      const touched = findTouched(this.#document, next);
      return this.#keep(
        next,
        step.inverse,
        { words: `Undo: ${step.words}`, command: 'undo', ...touched },
        () => {
          this.#done = this.#done.slice(0, -1);
          this.#undone = [...this.#undone, step];
        },
      );
    });
  }

  /** Does again what was undone last. */
  redo(): Promise<Result<string>> {
    return this.#inTurn(async () => {
      const step = this.#undone.at(-1);
      if (this.#document === null || step === undefined)
        return refuse('nothing-to-redo', 'There is nothing to redo.');
      const next = applyPatches(this.#document, step.patches);
      const touched = findTouched(this.#document, next);
      return this.#keep(
        next,
        step.patches,
        { words: `Redo: ${step.words}`, command: 'redo', ...touched },
        () => {
          this.#undone = this.#undone.slice(0, -1);
          this.#done = [...this.#done, step];
        },
      );
    });
  }

  /**
   * Puts another whole document in place: a new school, the sample. Undo starts afresh, and the school that was open is
   * kept beside the records.
   */
  replace(document: DeskDocument, words: string): Promise<Result<string>> {
    return this.#inTurn(() => this.#replace(document, words));
  }

  /** Puts a backup in place as `replace` does, with everybody anonymous again who was made so since it was saved. */
  restore(backup: DeskDocument, words: string): Promise<Result<string>> {
    return this.#inTurn(() => {
      const known = [...this.#store.erasures, ...(this.#document?.erasures ?? []), ...backup.erasures];
      return this.#replace(replayErasures(backup, known, sha256, { at: this.#now(), by: this.#by }), words);
    });
  }

  async #replace(document: DeskDocument, words: string): Promise<Result<string>> {
    if (this.#document !== null && !this.#document.school.isSample) {
      const kept = await this.#store.keepReplaced();
      if (!kept.ok) return kept;
    }
    const line = { words, command: 'document.replace', about: [], people: [] };
    return this.#keep(sealDocument(document), 'whole', line, () => this.#forgetSteps());
  }

  /**
   * Makes somebody who has left anonymous: in the records, in every file that the data folder keeps of them, and in
   * every backup that is restored from now on. There is no undo. Answers with what is left to look at. Refuses somebody
   * who is still here.
   */
  anonymise(id: PersonId, depth: ErasureDepth): Promise<Result<string>> {
    return this.#inTurn(async () => {
      if (this.#document === null) return NOTHING_OPEN;
      const line = { at: this.#now(), by: this.#by };
      const erased = await erasePerson(this.#document, id, depth, { store: this.#store, line });
      if (!erased.ok) return erased;
      this.#forgetSteps();
      this.#place(erased.value.document, 'whole');
      return ok(erased.value.words);
    });
  }

  /** Whether every line of the history says what it said, and goes on from what the kept versions have. */
  checkHistory(): Promise<Result<HistoryCheck>> {
    return this.#inTurn<HistoryCheck>(async () =>
      this.#document === null
        ? NOTHING_OPEN
        : ok(await checkKeptHistory(this.#document.history, this.#store)),
    );
  }

  #forgetSteps(): void {
    this.#done = [];
    this.#undone = [];
  }

  /** Saves the document with one line more in its history, and only then publishes both. */
  async #keep(
    next: DeskDocument,
    patches: readonly Patch[] | 'whole',
    line: Touched & Pick<Change, 'words' | 'command'>,
    remember: () => void = () => undefined,
  ): Promise<Result<string>> {
    const entry: Change = {
      ...line,
      sequence: (next.history.at(-1)?.sequence ?? 0) + 1,
      at: this.#now(),
      words: clip(line.words),
      by: this.#by,
      seal: null,
      erasedBy: null,
    };
    const withHistory = sealDocument({ ...next, history: [...next.history, entry] });
    const fits = checkChange(this.#document, withHistory);
    if (!fits.ok) return fits;
    const saved = await this.#store.save(withHistory);
    if (!saved.ok) return saved;
    remember();
    this.#place(withHistory, patches);
    return ok(line.words);
  }

  /** From now on this is the document; every mirror is told. */
  #place(document: DeskDocument, patches: readonly Patch[] | 'whole'): void {
    const open = withoutConfidential(document);
    this.#document = document;
    this.#open = open;
    this.#sequence += 1;
    const last = document.history.length - 1;
    const published: readonly Patch[] =
      patches === 'whole'
        ? [{ op: 'replace', path: [], value: open }]
        : [...patches.filter(isOpen), { op: 'add', path: ['history', last], value: document.history[last] }];
    this.#publish({ ...this.state, patches: published });
  }

  #inTurn<T>(work: () => Promise<Result<T, Refusal>>): Promise<Result<T>> {
    const result = this.#turn.then(work);
    this.#turn = result.catch(() => undefined);
    return result;
  }
}
