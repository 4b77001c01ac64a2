import type { ChannelName, EventName, Events, InputOf, OutputOf } from './channels';

/** Asks the main process; the answer is typed by the channel's name. */
type Ask<Name extends ChannelName> = (input: InputOf<Name>) => Promise<OutputOf<Name>>;
type Listen<Name extends EventName> = (listener: (value: Events[Name]) => void) => () => void;

/** The only door between the window and the main process: named methods, no general send, no logic. */
export type DeskBridge = {
  readonly snapshot: Ask<'desk.snapshot'>;
  readonly run: Ask<'desk.run'>;
  readonly undo: Ask<'desk.undo'>;
  readonly redo: Ask<'desk.redo'>;
  readonly openSample: Ask<'desk.openSample'>;
  readonly startSchool: Ask<'desk.startSchool'>;
  readonly saveBackup: Ask<'desk.saveBackup'>;
  readonly restoreBackup: Ask<'desk.restoreBackup'>;
  readonly readStaffList: Ask<'people.readStaffList'>;
  readonly exportPeople: Ask<'people.export'>;
  readonly draftTimetable: Ask<'teachMeet.draft'>;
  readonly cancelWork: Ask<'work.cancel'>;
  readonly savePapers: Ask<'teachMeet.savePapers'>;
  readonly printPaper: Ask<'teachMeet.printPaper'>;
  readonly saveTeachMeetFile: Ask<'teachMeet.saveFile'>;
  readonly solveRound: Ask<'mentoring.solve'>;
  readonly priceOfPair: Ask<'mentoring.priceOfPair'>;
  readonly explainPair: Ask<'mentoring.explainPair'>;
  readonly explainLeftOver: Ask<'mentoring.explainLeftOver'>;
  readonly readPrivate: Ask<'mentoring.readPrivate'>;
  readonly readKeepApartReasons: Ask<'mentoring.readKeepApartReasons'>;
  readonly saveMentoringCalendar: Ask<'mentoring.saveCalendar'>;
  readonly addReceipt: Ask<'bursaries.addReceipt'>;
  readonly readReceipt: Ask<'bursaries.readReceipt'>;
  readonly showReceipt: Ask<'bursaries.showReceipt'>;
  readonly missingReceipts: Ask<'bursaries.missingReceipts'>;
  readonly saveLedger: Ask<'bursaries.saveLedger'>;
  readonly saveBursaryDocument: Ask<'bursaries.saveDocument'>;
  readonly saveSummaryFiles: Ask<'summaries.saveFiles'>;
  readonly saveCalendar: Ask<'calendar.save'>;
  readonly checkHistory: Ask<'history.check'>;
  readonly readSubject: Ask<'duties.readSubject'>;
  readonly saveSubjectPack: Ask<'duties.saveSubjectPack'>;
  readonly anonymise: Ask<'duties.anonymise'>;
  readonly saveEverything: Ask<'desk.saveEverything'>;
  readonly savePaper: Ask<'papers.save'>;
  readonly printPaperOf: Ask<'papers.print'>;
  readonly appInfo: Ask<'app.info'>;
  readonly preferences: Ask<'app.preferences'>;
  readonly setPreferences: Ask<'app.setPreferences'>;
  readonly setFullScreen: Ask<'app.setFullScreen'>;
  readonly showDataFolder: Ask<'app.showDataFolder'>;
  readonly onPatches: Listen<'desk.patches'>;
  readonly onProgress: Listen<'work.progress'>;
  readonly onMenu: Listen<'app.menu'>;
  readonly onPreferences: Listen<'app.preferences'>;
};
