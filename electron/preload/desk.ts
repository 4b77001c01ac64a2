import { contextBridge, ipcRenderer } from 'electron';
import type { DeskBridge } from '#shared/contract/bridge';
import type { ChannelName, EventName, Events, InputOf, OutputOf } from '#shared/contract/channels';

const ask =
  <Name extends ChannelName>(name: Name) =>
  (input: InputOf<Name>): Promise<OutputOf<Name>> =>
    ipcRenderer.invoke(name, input);

const listen =
  <Name extends EventName>(name: Name) =>
  (listener: (value: Events[Name]) => void): (() => void) => {
    const handler = (_event: unknown, value: Events[Name]) => listener(value);
    ipcRenderer.on(name, handler);
    return () => ipcRenderer.off(name, handler);
  };

const bridge: DeskBridge = {
  snapshot: ask('desk.snapshot'),
  run: ask('desk.run'),
  undo: ask('desk.undo'),
  redo: ask('desk.redo'),
  openSample: ask('desk.openSample'),
  startSchool: ask('desk.startSchool'),
  saveBackup: ask('desk.saveBackup'),
  restoreBackup: ask('desk.restoreBackup'),
  readStaffList: ask('people.readStaffList'),
  exportPeople: ask('people.export'),
  draftTimetable: ask('teachMeet.draft'),
  cancelWork: ask('work.cancel'),
  savePapers: ask('teachMeet.savePapers'),
  printPaper: ask('teachMeet.printPaper'),
  saveTeachMeetFile: ask('teachMeet.saveFile'),
  solveRound: ask('mentoring.solve'),
  priceOfPair: ask('mentoring.priceOfPair'),
  explainPair: ask('mentoring.explainPair'),
  explainLeftOver: ask('mentoring.explainLeftOver'),
  readPrivate: ask('mentoring.readPrivate'),
  readKeepApartReasons: ask('mentoring.readKeepApartReasons'),
  saveMentoringCalendar: ask('mentoring.saveCalendar'),
  addReceipt: ask('bursaries.addReceipt'),
  readReceipt: ask('bursaries.readReceipt'),
  showReceipt: ask('bursaries.showReceipt'),
  missingReceipts: ask('bursaries.missingReceipts'),
  saveLedger: ask('bursaries.saveLedger'),
  saveBursaryDocument: ask('bursaries.saveDocument'),
  saveSummaryFiles: ask('summaries.saveFiles'),
  saveCalendar: ask('calendar.save'),
  checkHistory: ask('history.check'),
  readSubject: ask('duties.readSubject'),
  saveSubjectPack: ask('duties.saveSubjectPack'),
  anonymise: ask('duties.anonymise'),
  saveEverything: ask('desk.saveEverything'),
  savePaper: ask('papers.save'),
  printPaperOf: ask('papers.print'),
  appInfo: ask('app.info'),
  preferences: ask('app.preferences'),
  setPreferences: ask('app.setPreferences'),
  setFullScreen: ask('app.setFullScreen'),
  showDataFolder: ask('app.showDataFolder'),
  onPatches: listen('desk.patches'),
  onProgress: listen('work.progress'),
  onMenu: listen('app.menu'),
  onPreferences: listen('app.preferences'),
};

contextBridge.exposeInMainWorld('desk', bridge);
