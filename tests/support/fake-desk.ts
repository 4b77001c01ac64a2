import { applyPatches, enablePatches, produceWithPatches, type Patch } from 'immer';
import type { DeskBridge } from '#shared/contract/bridge';
import type { Events } from '#shared/contract/channels';
import { COMMANDS, command, type Command } from '#shared/document/commands/commands';
import { newDocument, withoutConfidential, type DeskDocument } from '#shared/document/desk-document';
import { buildSampleSchool } from '#shared/document/sample-school/build-sample-school';
import { pickOfPairing } from '#shared/domain/mentoring/relationship/confidential';
import { ok, refuse, type Result } from '#shared/lib/result';
import { useDesk } from '../../renderer/state/desk-state';

enablePatches();

type Step = {
  readonly words: string;
  readonly patches: readonly Patch[];
  readonly inverse: readonly Patch[];
};
type Listeners<Value> = Set<(value: Value) => void>;

export type FakeDesk = {
  /** The document as it stands. */
  readonly document: () => DeskDocument;
  /** Every command carried out, in order. */
  readonly ran: readonly Command[];
  /** Says how far a job is, as the main process would. */
  readonly tellProgress: (progress: Events['work.progress']) => void;
};

/** The sample school's document, new at each call. */
export function sampleDocument(): DeskDocument {
  const sample = buildSampleSchool();
  return { ...newDocument(sample.school), ...sample };
}

/**
 * Puts a small main process behind `window.desk`: real commands on a document in memory, with undo, and patches sent
 * to the mirror. `methods` answer what this one refuses to: files, long work, the window.
 */
export function installFakeDesk(document: DeskDocument, methods: Partial<DeskBridge> = {}): FakeDesk {
  let current = document;
  let sequence = 0;
  const done: Step[] = [];
  const undone: Step[] = [];
  const ran: Command[] = [];
  const progress: Listeners<Events['work.progress']> = new Set();

  const publish = (next: DeskDocument) => {
    current = next;
    sequence += 1;
    useDesk.setState({
      document: withoutConfidential(next),
      sequence,
      undo: done.at(-1)?.words ?? null,
      redo: undone.at(-1)?.words ?? null,
    });
  };
  const keep = (next: DeskDocument, words: string, name: string) => {
    const entry = {
      sequence: current.history.length + 1,
      at: '2026-11-12T09:00:00.000Z',
      words,
      command: name,
      by: 'staffroom',
      about: [],
      people: [],
      seal: null,
      erasedBy: null,
    };
    publish({ ...next, history: [...current.history, entry] });
  };
  const run = async (sent: Command): Promise<Result<string>> => {
    const parsed = command.parse(structuredClone(sent));
    let answer: Result<string> = refuse('unknown-command', 'Unknown command.');
    const [next, patches, inverse] = produceWithPatches(current, (draft) => {
      // A name and its definition go together, which a lookup cannot tell the compiler.
      const definition = COMMANDS[parsed.name] as (typeof COMMANDS)['people.add'];
      const input = parsed.input as Parameters<typeof definition.apply>[1];
      answer = definition.apply(draft, input, { now: '2026-11-12T09:00:00.000Z' });
    });
    const { ok: isDone } = answer as Result<string>;
    if (!isDone) return answer;
    ran.push(parsed);
    const words = (answer as { readonly value: string }).value;
    done.push({ words, patches, inverse });
    undone.length = 0;
    keep(next, words, parsed.name);
    return answer;
  };
  const undo = async (): Promise<Result<string>> => {
    const step = done.pop();
    if (step === undefined) return refuse('nothing-to-undo', 'There is nothing to undo.');
    undone.push(step);
    keep(applyPatches(current, [...step.inverse]), `Undo: ${step.words}`, 'undo');
    return ok(`Undo: ${step.words}`);
  };
  const redo = async (): Promise<Result<string>> => {
    const step = undone.pop();
    if (step === undefined) return refuse('nothing-to-redo', 'There is nothing to redo.');
    done.push(step);
    keep(applyPatches(current, [...step.patches]), `Redo: ${step.words}`, 'redo');
    return ok(`Redo: ${step.words}`);
  };
  const absent = (name: string) => async (): Promise<never> => {
    throw new Error(`This test's desk has no ${name}.`);
  };

  const desk: DeskBridge = {
    snapshot: async () => ({
      document: withoutConfidential(current),
      sequence,
      undo: null,
      redo: null,
      notice: null,
      blocked: null,
    }),
    run,
    undo,
    redo,
    openSample: absent('openSample'),
    startSchool: absent('startSchool'),
    saveBackup: absent('saveBackup'),
    restoreBackup: absent('restoreBackup'),
    readStaffList: absent('readStaffList'),
    exportPeople: absent('exportPeople'),
    draftTimetable: absent('draftTimetable'),
    cancelWork: async () => null,
    savePapers: absent('savePapers'),
    printPaper: absent('printPaper'),
    saveTeachMeetFile: absent('saveTeachMeetFile'),
    solveRound: absent('solveRound'),
    priceOfPair: absent('priceOfPair'),
    explainPair: absent('explainPair'),
    explainLeftOver: absent('explainLeftOver'),
    readPrivate: async ({ pairingId }) => {
      const { notes, lessonReviews } = current.confidential;
      return ok({
        notes: pickOfPairing(notes, pairingId),
        lessonReviews: pickOfPairing(lessonReviews, pairingId),
      });
    },
    readKeepApartReasons: async () => current.confidential.keepApartReasons,
    saveMentoringCalendar: absent('saveMentoringCalendar'),
    addReceipt: absent('addReceipt'),
    readReceipt: absent('readReceipt'),
    showReceipt: absent('showReceipt'),
    missingReceipts: async () => [],
    saveLedger: absent('saveLedger'),
    saveBursaryDocument: absent('saveBursaryDocument'),
    saveSummaryFiles: absent('saveSummaryFiles'),
    saveCalendar: absent('saveCalendar'),
    checkHistory: absent('checkHistory'),
    readSubject: absent('readSubject'),
    saveSubjectPack: absent('saveSubjectPack'),
    anonymise: absent('anonymise'),
    saveEverything: absent('saveEverything'),
    savePaper: absent('savePaper'),
    printPaperOf: absent('printPaperOf'),
    appInfo: absent('appInfo'),
    preferences: async () => ({ theme: 'system', zoom: 100, sound: true }),
    setPreferences: absent('setPreferences'),
    setFullScreen: async () => null,
    showDataFolder: async () => null,
    onPatches: () => () => undefined,
    onProgress: (listener) => {
      progress.add(listener);
      return () => progress.delete(listener);
    },
    onMenu: () => () => undefined,
    onPreferences: () => () => undefined,
    ...methods,
  };
  Object.defineProperty(window, 'desk', { value: desk, configurable: true });
  useDesk.setState({
    isLoaded: true,
    document: withoutConfidential(document),
    sequence: 0,
    undo: null,
    redo: null,
    notice: null,
    blocked: null,
  });
  return {
    document: () => current,
    ran,
    tellProgress: (value) => {
      for (const listener of progress) listener(value);
    },
  };
}
