import { applyPatches, enablePatches, produceWithPatches, type Patch } from 'immer';
import { checkChange } from '#shared/document/check-change';
import { COMMANDS, type Command } from '#shared/document/commands/commands';
import { withoutConfidential, type DeskDocument, type OpenDocument } from '#shared/document/desk-document';
import { NOTHING_CONFIDENTIAL, type Confidential } from '#shared/domain/mentoring/relationship/confidential';
import { MAX_CHANGE_WORDS } from '#shared/domain/history/change';
import { ok, refuse, type Refusal, type Result } from '#shared/lib/result';
import type { DeskStore } from './desk-store';

enablePatches();

/** How many changes can be undone. */
export const UNDO_DEPTH = 200;

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
  readonly #now: () => string;
  readonly #publish: (publication: Publication) => void;

  constructor(options: {
    readonly document: DeskDocument | null;
    readonly store: DeskStore;
    readonly now: () => string;
    readonly publish: (publication: Publication) => void;
  }) {
    this.#document = options.document;
    this.#open = options.document === null ? null : withoutConfidential(options.document);
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
      return this.#keep(next, patches, answer, command.name, (words) => {
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
      return this.#keep(next, step.inverse, ok(`Undo: ${step.words}`), 'undo', () => {
        this.#done = this.#done.slice(0, -1);
        this.#undone = [...this.#undone, step];
      });
    });
  }

  /** Does again what was undone last. */
  redo(): Promise<Result<string>> {
    return this.#inTurn(async () => {
      const step = this.#undone.at(-1);
      if (this.#document === null || step === undefined)
        return refuse('nothing-to-redo', 'There is nothing to redo.');
      const next = applyPatches(this.#document, step.patches);
      return this.#keep(next, step.patches, ok(`Redo: ${step.words}`), 'redo', () => {
        this.#undone = this.#undone.slice(0, -1);
        this.#done = [...this.#done, step];
      });
    });
  }

  /**
   * Puts another whole document in place: a new school, the sample, a restored backup. Undo starts afresh, and the
   * school that was open is kept beside the records.
   */
  replace(document: DeskDocument, words: string): Promise<Result<string>> {
    return this.#inTurn(async () => {
      if (this.#document !== null && !this.#document.school.isSample) {
        const kept = await this.#store.keepReplaced();
        if (!kept.ok) return kept;
      }
      const startAfresh = () => {
        this.#done = [];
        this.#undone = [];
      };
      return this.#keep(document, 'whole', ok(words), 'document.replace', startAfresh);
    });
  }

  async #keep(
    next: DeskDocument,
    patches: readonly Patch[] | 'whole',
    answer: Result<string>,
    command: string,
    remember: (words: string) => void,
  ): Promise<Result<string>> {
    if (!answer.ok) return answer;
    const entry = {
      sequence: (next.history.at(-1)?.sequence ?? 0) + 1,
      at: this.#now(),
      words: clip(answer.value),
      command,
    };
    const withHistory: DeskDocument = { ...next, history: [...next.history, entry] };
    const fits = checkChange(this.#document, withHistory);
    if (!fits.ok) return fits;
    const open = withoutConfidential(withHistory);
    const saved = await this.#store.save(withHistory);
    if (!saved.ok) return saved;
    remember(answer.value);
    this.#document = withHistory;
    this.#open = open;
    this.#sequence += 1;
    const published: readonly Patch[] =
      patches === 'whole'
        ? [{ op: 'replace', path: [], value: open }]
        : [...patches.filter(isOpen), { op: 'add', path: ['history', next.history.length], value: entry }];
    this.#publish({ ...this.state, patches: published });
    return answer;
  }

  #inTurn(work: () => Promise<Result<string, Refusal>>): Promise<Result<string>> {
    const result = this.#turn.then(work);
    this.#turn = result.catch(() => undefined);
    return result;
  }
}
