import type { Patch } from 'immer';
import { z } from 'zod';
import { command } from '../document/commands/commands';
import { awardId } from '../domain/bursary/award';
import { fundId } from '../domain/bursary/fund';
import { entryId } from '../domain/bursary/ledger-entry';
import { receiptId, type Receipt, type ReceiptId } from '../domain/bursary/receipt';
import { erasureDepth } from '../domain/duties/erasure';
import type { SubjectRecord } from '../domain/duties/subject-record';
import type { HistoryCheck } from '../domain/history/history-check';
import { summaryId } from '../domain/summary/summary';
import { SUMMARY_FORMS } from '../domain/summary/summary-form';
import { day } from '../lib/day';
import type { OpenDocument } from '../document/desk-document';
import type { Confidential } from '../domain/mentoring/relationship/confidential';
import { pairingId } from '../domain/mentoring/relationship/pairing';
import { pairPeople, roundId, type Proposal } from '../domain/mentoring/round/round';
import {
  roundChange,
  type LeftOverExplanation,
  type PairExplanation,
  type PairPrice,
} from '../domain/mentoring/round/round-answers';
import { personId } from '../domain/people/person';
import { school } from '../domain/school/school';
import { DRAFT_MODES } from '../domain/teach-meet/editing/to-timetable-problem';
import { paperSize } from '../domain/paper/page-layout';
import { paperRequest } from '../domain/paper/paper-request';
import { paperKind } from '../domain/teach-meet/programme/paper';
import { teachMeetId } from '../domain/teach-meet/teach-meet';
import type { TimetableSolution } from '../domain/teach-meet/solver/timetable-solution';
import type { Result } from '../lib/result';
import { channel, type Channel } from './channel';
import { staffListRequest, type StaffListProposal } from './staff-list';

/** The document as the window first gets it, and what can be undone. */
export type Snapshot = {
  readonly sequence: number;
  readonly document: OpenDocument | null;
  readonly undo: string | null;
  readonly redo: string | null;
  /** What the coordinator must know of how the data folder was found. */
  readonly notice: string | null;
  /** Set where the data folder could not be opened: then nothing is saved, and nothing is overwritten. */
  readonly blocked: string | null;
};

export type AppInfo = {
  readonly version: string;
  readonly electron: string;
  readonly dataFolder: string;
};

export const preferences = z
  .strictObject({
    theme: z.enum(['system', 'light', 'dark']),
    /** Page zoom in per cent, 80 to 200. */
    zoom: z.int().min(80).max(200),
    /** Whether the timekeeper's view may sound at 5, 6 and 7 minutes. */
    sound: z.boolean(),
  })
  .readonly();
export type Preferences = z.infer<typeof preferences>;

const jobId = z.string().min(1).max(60);
const none = z.undefined();

/** Which files of a Teach-meet can be saved. */
export const teachMeetFile = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('csv') }),
  z.strictObject({ kind: z.literal('xlsx') }),
  z.strictObject({ kind: z.literal('schedule-xml') }),
  z.strictObject({ kind: z.literal('schedule-json') }),
  z.strictObject({ kind: z.literal('calendar') }),
  z.strictObject({ kind: z.literal('room-calendar'), roomId: z.string() }),
  z.strictObject({ kind: z.literal('presenter-calendar'), presenterId: z.string() }),
]);
export type TeachMeetFile = z.infer<typeof teachMeetFile>;

/** A Teach-meet as it is now, or as one of its releases froze it. */
const edition = { teachMeetId, version: z.int().min(1).nullable() };

/** A file or folder that was saved where the coordinator chose; null where they changed their mind. */
export type Saved = {
  readonly path: string;
  readonly count: number;
  /** Something they must know of it, such as what is not in it. */
  readonly notice?: string;
} | null;

/** A pairing's private notes and lesson reviews, by session. */
export type PrivateRecords = Pick<Confidential, 'notes' | 'lessonReviews'>;

/** Every question the window can ask; there is no other way in. */
export const CHANNELS = {
  'desk.snapshot': channel(none).answers<Snapshot>(),
  'desk.run': channel(command).answers<Result<string>>(),
  'desk.undo': channel(none).answers<Result<string>>(),
  'desk.redo': channel(none).answers<Result<string>>(),
  'desk.openSample': channel(none).answers<Result<string>>(),
  'desk.startSchool': channel(school).answers<Result<string>>(),
  'desk.saveBackup': channel(none).answers<Result<Saved>>(),
  'desk.restoreBackup': channel(none).answers<Result<string | null>>(),
  'people.readStaffList': channel(staffListRequest).answers<Result<StaffListProposal>>(),
  'people.export': channel(
    z.strictObject({ format: z.enum(['csv', 'xlsx']), ids: z.array(personId) }),
  ).answers<Result<Saved>>(),
  'teachMeet.draft': channel(
    z.strictObject({ jobId, teachMeetId, mode: z.enum(DRAFT_MODES), isThorough: z.boolean() }),
  ).answers<Result<TimetableSolution>>(),
  'work.cancel': channel(z.strictObject({ jobId })).answers<null>(),
  'teachMeet.savePapers': channel(
    z.strictObject({
      ...edition,
      papers: z.array(z.strictObject({ paper: paperKind, size: paperSize }).readonly()).min(1),
    }),
  ).answers<Result<Saved>>(),
  'teachMeet.printPaper': channel(z.strictObject({ ...edition, paper: paperKind, size: paperSize })).answers<
    Result<'printed' | 'cancelled'>
  >(),
  'teachMeet.saveFile': channel(z.strictObject({ ...edition, file: teachMeetFile })).answers<Result<Saved>>(),
  /** Solves a round as it is, or as it would be with a change; nothing is kept by asking. */
  'mentoring.solve': channel(z.strictObject({ jobId, roundId, change: roundChange.nullable() })).answers<
    Result<Proposal>
  >(),
  'mentoring.priceOfPair': channel(z.strictObject({ jobId, roundId, people: pairPeople })).answers<
    Result<PairPrice>
  >(),
  'mentoring.explainPair': channel(z.strictObject({ jobId, roundId, people: pairPeople })).answers<
    Result<PairExplanation>
  >(),
  'mentoring.explainLeftOver': channel(z.strictObject({ jobId, roundId, personId })).answers<
    Result<LeftOverExplanation>
  >(),
  /** What only a pair may read, for their own private view. */
  'mentoring.readPrivate': channel(z.strictObject({ pairingId })).answers<Result<PrivateRecords>>(),
  'mentoring.readKeepApartReasons': channel(none).answers<Confidential['keepApartReasons']>(),
  'mentoring.saveCalendar': channel(
    z.discriminatedUnion('of', [
      z.strictObject({ of: z.literal('pairing'), pairingId }),
      z.strictObject({ of: z.literal('person'), personId }),
    ]),
  ).answers<Result<Saved>>(),
  /** Takes in a receipt's file: checked by its bytes, copied into the data folder under its hash, noted at the entry. */
  'bursaries.addReceipt': channel(
    z.strictObject({ entryId, name: z.string().min(1).max(255), bytes: z.instanceof(Uint8Array) }),
  ).answers<Result<string>>(),
  /**
   * A receipt's file, for a small picture of it in the window: an image of a `blob:` address with the receipt's type.
   * A PDF is never drawn in the window. Refuses where the file is missing from the data folder or was altered.
   */
  'bursaries.readReceipt': channel(z.strictObject({ receiptId })).answers<
    Result<{ readonly type: Receipt['type']; readonly bytes: Uint8Array }>
  >(),
  /**
   * Shows a receipt, PDF or picture, in a window of its own that runs nothing and reaches nothing. Refuses as
   * `bursaries.readReceipt` does.
   */
  'bursaries.showReceipt': channel(z.strictObject({ receiptId })).answers<Result<null>>(),
  /** Receipts whose files are not in the data folder, or no longer say what they said. */
  'bursaries.missingReceipts': channel(none).answers<readonly ReceiptId[]>(),
  /** The ledger, filtered as on the screen, as CSV, as a workbook, or with all its receipts in a folder. */
  'bursaries.saveLedger': channel(
    z.strictObject({
      format: z.enum(['csv', 'xlsx', 'with receipts']),
      fundId: fundId.nullable(),
      from: day.nullable(),
      to: day.nullable(),
    }),
  ).answers<Result<Saved>>(),
  /** An application or an award letter as a Word document, for signing. */
  'bursaries.saveDocument': channel(
    z.strictObject({ document: z.enum(['application', 'award letter']), awardId }),
  ).answers<Result<Saved>>(),
  /** A frozen version in the forms asked for: one file where it is one form, a folder where there are more. */
  'summaries.saveFiles': channel(
    z.strictObject({
      summaryId,
      version: z.int().min(1),
      forms: z.array(z.enum(SUMMARY_FORMS)).min(1),
    }),
  ).answers<Result<Saved>>(),
  /** Everything on the calendar from one day to another, as iCalendar. */
  'calendar.save': channel(z.strictObject({ from: day, to: day })).answers<Result<Saved>>(),
  /** Whether every line of the change history still says what it said. */
  'history.check': channel(none).answers<Result<HistoryCheck>>(),
  /** One person's whole record; with private notes only where that is asked for, and then it is noted in the history. */
  'duties.readSubject': channel(z.strictObject({ personId, withPrivate: z.boolean() })).answers<
    Result<SubjectRecord>
  >(),
  /** The record as a PDF and as JSON in a folder; `withheld` are the mentions (`lineId:start`) that are blacked out. */
  'duties.saveSubjectPack': channel(
    z.strictObject({
      personId,
      withPrivate: z.boolean(),
      withheld: z.array(z.string().max(200)).max(20_000),
    }),
  ).answers<Result<Saved>>(),
  /** Makes a leaver anonymous, in the records, in the kept versions and in every backup restored from now on. */
  'duties.anonymise': channel(z.strictObject({ personId, depth: erasureDepth })).answers<Result<string>>(),
  /** Everything as JSON, with the JSON Schema that describes it, in a folder. */
  'desk.saveEverything': channel(none).answers<Result<Saved>>(),
  'papers.save': channel(paperRequest).answers<Result<Saved>>(),
  'papers.print': channel(paperRequest).answers<Result<'printed' | 'cancelled'>>(),
  'app.info': channel(none).answers<AppInfo>(),
  'app.preferences': channel(none).answers<Preferences>(),
  'app.setPreferences': channel(preferences.unwrap().partial()).answers<Preferences>(),
  'app.setFullScreen': channel(z.boolean()).answers<null>(),
  'app.showDataFolder': channel(none).answers<null>(),
} satisfies Record<string, Channel<z.ZodType, unknown>>;

export type ChannelName = keyof typeof CHANNELS;
export type InputOf<Name extends ChannelName> = z.infer<(typeof CHANNELS)[Name]['input']>;
export type OutputOf<Name extends ChannelName> = Exclude<(typeof CHANNELS)[Name]['output'], undefined>;

/** What the application menu asks of the window. */
export type MenuAction = 'undo' | 'redo' | 'palette' | 'settings' | 'back' | 'forward';

/** Everything the main process says without being asked. */
export type Events = {
  'desk.patches': {
    readonly sequence: number;
    readonly patches: readonly Patch[];
    readonly undo: string | null;
    readonly redo: string | null;
  };
  'work.progress': { readonly jobId: string; readonly fraction: number; readonly words: string };
  'app.menu': MenuAction;
  'app.preferences': Preferences;
};
export type EventName = keyof Events;
