import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { BrowserWindow, Menu, app, dialog, ipcMain, nativeTheme, session, type Session } from 'electron';
import log from 'electron-log/main';
import type { EventName, Events } from '#shared/contract/channels';
import { appHandlers } from '../ipc/app-handlers';
import { bursaryHandlers } from '../ipc/bursary-handlers';
import { calendarHandlers } from '../ipc/calendar-handlers';
import { deskHandlers } from '../ipc/desk-handlers';
import { dutyHandlers } from '../ipc/duty-handlers';
import { openGate } from '../ipc/gate';
import { paperHandlers } from '../ipc/paper-handlers';
import { mentoringHandlers } from '../ipc/mentoring-handlers';
import { peopleHandlers } from '../ipc/people-handlers';
import { privateHandlers } from '../ipc/private-handlers';
import { summaryHandlers } from '../ipc/summary-handlers';
import { teachMeetHandlers } from '../ipc/teach-meet-handlers';
import { APP_ORIGIN, registerAppScheme, serveApp } from '../security/app-protocol';
import { blockNetwork } from '../security/block-network';
import { denyPermissions } from '../security/deny-permissions';
import { limitNavigation } from '../security/limit-navigation';
import { isOwnAddress, isOwnSender } from '../security/own-window';
import { VIEWER_ADDRESSES, isViewerFrame } from '../security/pdf-viewer';
import { paperWindows } from '../output/paper-window';
import { createPaperPrinter } from '../output/print-paper';
import { receiptWindows } from '../output/receipt-window';
import { DeskStore } from '../store/desk-store';
import { DocumentOwner } from '../store/document-owner';
import { ReceiptFolder } from '../store/receipt-folder';
import { JobRunner } from '../work/job-runner';
import { accountName } from './account-name';
import { dataFolder } from './launch-options';
import { buildMenu } from './menu';
import { PreferenceFile } from './preferences';
import { quitWhenSettled } from './quit-when-settled';
import { openWindow } from './window';

const PRELOAD = join(import.meta.dirname, '../preload');
const RENDERER = join(import.meta.dirname, '../renderer');

/** Where `npm run dev` serves the window from; a packaged app never listens to it. */
const devServer = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'];

registerAppScheme();
// Chromium starts no sandbox for root, who says so by this switch; every window asks for its own all the same.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();

let window: BrowserWindow | null = null;

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', () => {
    if (window?.isMinimized() === true) window.restore();
    window?.focus();
  });
  app.whenReady().then(start).catch(stop);
} else {
  app.quit();
}

function openedWindow(): BrowserWindow {
  if (window === null) throw new Error('The window is not open.');
  return window;
}

function send<Name extends EventName>(name: Name, value: Events[Name]): void {
  if (window !== null && !window.isDestroyed()) window.webContents.send(name, value);
}

const isOwn = (address: string) => isOwnAddress(address, devServer);

/** A session that serves the app's own files, asks for nothing and reaches nothing. */
function shutOff(of: Session): Session {
  denyPermissions(of);
  blockNetwork(of, devServer === undefined ? [] : [devServer, devServer.replace('http', 'ws')]);
  serveApp(of.protocol, RENDERER);
  return of;
}

/**
 * A session for receipts alone, which come from anywhere: it has none of the app's own files. Chromium's viewer of PDFs
 * works only in a session that may keep something; without a cache it keeps nothing of a receipt.
 */
function openReceiptSession(): Session {
  const of = session.fromPartition('persist:receipts', { cache: false });
  denyPermissions(of);
  blockNetwork(of, [], VIEWER_ADDRESSES);
  return of;
}

async function start(): Promise<void> {
  const folder = dataFolder(process.argv, app.getPath('userData'));
  log.initialize({ preload: false });
  log.transports.file.level = 'warn';
  log.errorHandler.startCatching({ showDialog: false });
  // Where a folder cannot be made, the store says so in words.
  await mkdir(folder, { recursive: true }).catch(() => undefined);

  shutOff(session.defaultSession);
  const receiptSession = openReceiptSession();
  limitNavigation(app, isOwn, (address, of) => of === receiptSession && isViewerFrame(address));

  const now = () => new Date().toISOString();
  const preferences = new PreferenceFile(join(app.getPath('userData'), 'preferences.json'));
  nativeTheme.themeSource = preferences.preferences.theme;

  const store = new DeskStore(folder);
  const opened = await store.open();
  const owner = new DocumentOwner({
    document: opened.ok ? opened.value.document : null,
    store,
    now,
    by: accountName(),
    publish: (publication) => send('desk.patches', publication),
  });
  const jobs = new JobRunner(join(import.meta.dirname, 'worker.js'), (progress) =>
    send('work.progress', progress),
  );
  const paperSession = shutOff(session.fromPartition('paper'));
  const printer = createPaperPrinter(
    paperWindows({
      url: `${devServer ?? APP_ORIGIN}/paper.html`,
      preload: join(PRELOAD, 'paper.cjs'),
      session: paperSession,
    }),
  );
  const receipts = new ReceiptFolder(folder);
  const show = receiptWindows(receiptSession);
  const shared = { owner, jobs, now, receipts, window: openedWindow };
  openGate(
    ipcMain,
    {
      ...deskHandlers({
        ...shared,
        found: {
          notice: opened.ok ? opened.value.notice : null,
          blocked: opened.ok ? null : opened.error.message,
        },
      }),
      ...peopleHandlers(shared),
      ...mentoringHandlers(shared),
      ...privateHandlers(shared),
      ...dutyHandlers({ ...shared, printer }),
      ...teachMeetHandlers({ ...shared, printer }),
      ...bursaryHandlers({ ...shared, show }),
      ...paperHandlers({ ...shared, printer }),
      ...summaryHandlers({ ...shared, printer }),
      ...calendarHandlers(shared),
      ...appHandlers({ ...shared, folder, preferences }),
    },
    (event) => isOwnSender(event, window?.webContents, isOwn),
    (channel, fault) => log.error(channel, fault),
  );

  Menu.setApplicationMenu(
    buildMenu({
      window: () => window,
      preferences,
      send: (action) => send('app.menu', action),
      isDevelopment: devServer !== undefined,
    }),
  );
  window = openWindow({
    url: `${devServer ?? APP_ORIGIN}/index.html`,
    preload: join(PRELOAD, 'desk.cjs'),
    preferences,
  });
  window.on('closed', () => {
    window = null;
    // A receipt that is still open in its own window keeps nothing going.
    app.quit();
  });

  app.on('window-all-closed', () => app.quit());
  quitWhenSettled(app, () => {
    jobs.cancelAll();
    return Promise.all([store.settled(), preferences.settled()]);
  });
}

process.on('uncaughtException', stop);

/** Ends the app and says so: it cannot go on from a fault that nobody foresaw. */
function stop(fault: unknown): void {
  log.error('uncaught', fault);
  dialog.showErrorBox(
    'CPD Desk had to stop',
    'Everything you entered before this moment is saved. Start CPD Desk again. If this happens again, ask whoever looks after this computer to read its log.',
  );
  app.exit(1);
}
